import Foundation
import HostFiles
import TestSupport
import Testing

@Suite struct SafeFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a file is written whole and for the owner alone`() throws {
    try SafeFile.write(Data("text".utf8), to: folder("report.html"))
    #expect(try folder.text(of: "report.html") == "text")
    #expect(try folder.mode(of: "report.html") == 0o600)
    #expect(try folder.names == ["report.html"])
  }

  @Test func `the mode does not depend on the umask`() throws {
    try SafeFile.write(Data(), to: folder("shared"), mode: 0o660)
    #expect(try folder.mode(of: "shared") == 0o660)
  }

  @Test func `nothing is overwritten unasked`() throws {
    try folder.write("old", to: "report")
    #expect(
      trouble { try SafeFile.write(Data("new".utf8), to: folder("report")) } == .alreadyExists)
    #expect(try folder.text(of: "report") == "old")
    try SafeFile.write(Data("new".utf8), to: folder("report"), replacing: true)
    #expect(try folder.text(of: "report") == "new")
    #expect(try folder.names == ["report"])
  }

  @Test(arguments: [false, true])
  func `a link is never written through`(replacing: Bool) throws {
    try folder.write("precious", to: "target")
    try FileManager.default.createSymbolicLink(
      atPath: folder("link"), withDestinationPath: folder("target"))
    try FileManager.default.createSymbolicLink(
      atPath: folder("dangling"), withDestinationPath: folder("nothing"))
    for name in ["link", "dangling"] {
      let reason = trouble {
        try SafeFile.write(Data("new".utf8), to: folder(name), replacing: replacing)
      }
      #expect(reason == (replacing ? .notAFile : .alreadyExists))
    }
    #expect(try folder.text(of: "target") == "precious")
    #expect(try folder.names == ["dangling", "link", "target"])
  }

  @Test func `folders, devices and paths that are none are refused`() {
    let data = Data("x".utf8)
    #expect(trouble { try SafeFile.write(data, to: folder.path, replacing: true) } == .isFolder)
    #expect(trouble { try SafeFile.write(data, to: "/dev/null", replacing: true) } == .notAFile)
    #expect(trouble { try SafeFile.write(data, to: folder("no/report")) } == .folderMissing)
    #expect(trouble { try SafeFile.write(data, to: "") } == .badPath)
    #expect(trouble { try SafeFile.write(data, to: folder("a\u{0}b")) } == .badPath)
    #expect(
      trouble { try SafeFile.write(data, to: folder(String(repeating: "x", count: 300))) }
        == .nameTooLong)
  }

  @Test func `a file is read up to its limit`() throws {
    try folder.write("12345", to: "file")
    #expect(try SafeFile.read(folder("file"), limit: 5) == Data("12345".utf8))
    #expect(trouble { _ = try SafeFile.read(folder("file"), limit: 4) } == .tooLarge(limit: 4))
    #expect(trouble { _ = try SafeFile.read(folder("none"), limit: 4) } == .missing)
    #expect(trouble { _ = try SafeFile.read(folder.path, limit: 4) } == .isFolder)
    #expect(trouble { _ = try SafeFile.read("/dev/zero", limit: 4) } == .notAFile)
  }

  @Test func `a pipe is refused without waiting for a writer`() throws {
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    #expect(trouble { _ = try SafeFile.read(folder("pipe"), limit: 4) } == .notAFile)
  }

  @Test func `a link is followed where it is read, and removed itself`() throws {
    try folder.write("12345", to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: folder("link"), withDestinationPath: folder("file"))
    #expect(try SafeFile.read(folder("link"), limit: 5) == Data("12345".utf8))
    try SafeFile.remove(folder("link"))
    #expect(try folder.names == ["file"])
  }

  @Test func `that nothing is there to remove is no failure`() throws {
    try folder.write("", to: "file")
    try SafeFile.remove(folder("file"))
    try SafeFile.remove(folder("file"))
    #expect(try folder.names == [])
    #expect(trouble { try SafeFile.remove(folder.path) } != nil)
  }

  @Test func `a link to nothing is there`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder("dangling"), withDestinationPath: folder("nothing"))
    #expect(SafeFile.exists(folder("dangling")))
    #expect(!SafeFile.exists(folder("nothing")))
  }
}
