import Foundation
import HostFiles
import TestSupport
import Testing

@Suite struct NewFileTests {
  private let folder: TemporaryFolder
  private let text = Data("text".utf8)

  init() throws {
    folder = try TemporaryFolder()
  }

  private func make(
    _ name: String, mode: UInt32 = 0o600, replacing: Bool = false,
    meanwhile: () throws -> Void = {}
  ) throws {
    let file = try NewFile(for: folder(name), mode: mode, replacing: replacing)
    try file.write(text)
    try meanwhile()
    try file.place()
  }

  @Test func `a file stands at its place only when it is whole`() throws {
    try make("report") {
      let names = try folder.names
      #expect(names.count == 1)
      #expect(names != ["report"])
    }
    #expect(try folder.text(of: "report") == "text")
    #expect(try folder.names == ["report"])
  }

  @Test func `a file that is not placed leaves nothing behind`() throws {
    func giveUp() throws {
      let file = try NewFile(for: folder("report"))
      try file.write(text)
      throw CancellationError()
    }
    #expect(throws: CancellationError.self) { try giveUp() }
    #expect(try folder.names == [])
  }

  @Test func `others can write the file by its path`() throws {
    let file = try NewFile(for: folder("report"))
    try Data("from elsewhere".utf8).write(to: URL(fileURLWithPath: file.temporaryPath))
    try file.place()
    #expect(try folder.text(of: "report") == "from elsewhere")
    #expect(try folder.names == ["report"])
  }

  @Test(arguments: [0o600, 0o640, 0o660] as [UInt32])
  func `its mode is what was asked for, and the owner's alone until then`(mode: UInt32) throws {
    try make("report", mode: mode) {
      for name in try folder.names { #expect(try folder.mode(of: name) == 0o600) }
    }
    #expect(try folder.mode(of: "report") == Int(mode))
  }

  @Test func `nothing is made where something stands`() throws {
    try folder.write("old", to: "report")
    var wasMade = false
    #expect(trouble { try make("report") { wasMade = true } } == .alreadyExists)
    #expect(!wasMade)
    #expect(try folder.text(of: "report") == "old")
    #expect(try folder.names == ["report"])
  }

  @Test func `what came to the place meanwhile stays`() throws {
    #expect(
      trouble { try make("report") { try folder.write("theirs", to: "report") } }
        == .alreadyExists)
    #expect(try folder.text(of: "report") == "theirs")
    #expect(try folder.names == ["report"])
  }

  @Test func `a link to nothing that came to the place meanwhile is not written through`() throws {
    let reason = trouble {
      try make("report") {
        try FileManager.default.createSymbolicLink(
          atPath: folder("report"), withDestinationPath: folder("elsewhere"))
      }
    }
    #expect(reason == .alreadyExists)
    #expect(try folder.names == ["report"])
  }

  @Test func `only an ordinary file gives way, whatever came meanwhile`() throws {
    try folder.write("precious", to: "target")
    let link = trouble {
      try make("link", replacing: true) {
        try FileManager.default.createSymbolicLink(
          atPath: folder("link"), withDestinationPath: folder("target"))
      }
    }
    #expect(link == .notAFile)
    let pipe = trouble {
      try make("pipe", replacing: true) { #expect(mkfifo(folder("pipe"), 0o600) == 0) }
    }
    #expect(pipe == .notAFile)
    let inner = trouble {
      try make("inner", replacing: true) { try SafeFolder.make(folder("inner")) }
    }
    #expect(inner == .isFolder)
    #expect(try folder.text(of: "target") == "precious")
    #expect(try folder.names == ["inner", "link", "pipe", "target"])
  }

  @Test func `a file that is replaced is another one, and its other names keep the old`() throws {
    try folder.write("old", to: "report")
    #expect(link(folder("report"), folder("kept")) == 0)
    try make("report", replacing: true)
    #expect(try folder.text(of: "report") == "text")
    #expect(try folder.text(of: "kept") == "old")
    #expect(try folder.names == ["kept", "report"])
  }

  @Test(arguments: [false, true])
  func `what cannot be made is refused and leaves nothing behind`(replacing: Bool) throws {
    try folder.write("", to: "file")
    for (name, reason) in [
      ("none/report", FileFailure.Reason.folderMissing), ("file/report", .folderMissing),
      ("report/", .folderMissing), ("file/", .folderMissing),
      (String(repeating: "x", count: 256), .nameTooLong),
      (String(repeating: "x/", count: 2_048), .nameTooLong), ("a\u{0}b", .badPath),
    ] {
      #expect(trouble { try make(name, replacing: replacing) } == reason, "\(name.prefix(12))")
    }
    #expect(try folder.names == ["file"])
  }

  @Test func `a name may be as long as the system has it`() throws {
    let name = String(repeating: "x", count: 255)
    try make(name)
    #expect(try folder.names == [name])
  }

  @Test func `what somebody took away while it was made is a failure and no empty file`() throws {
    let reason = trouble {
      try make("report") {
        for name in try folder.names { try SafeFile.remove(folder(name)) }
      }
    }
    #expect(reason != nil)
    #expect(try folder.names == [])
  }

  @Test func `the file comes to the folder in which it was begun`() throws {
    try SafeFolder.make(folder("team"))
    try make("team/report") {
      #expect(rename(folder("team"), folder("moved")) == 0)
      try SafeFolder.make(folder("team"))
    }
    #expect(try folder.text(of: "moved/report") == "text")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("team")) == [])
  }

  @Test func `a folder that is a link is followed`() throws {
    try SafeFolder.make(folder("real"))
    try FileManager.default.createSymbolicLink(
      atPath: folder("link"), withDestinationPath: folder("real"))
    try make("link/report")
    #expect(try folder.text(of: "real/report") == "text")
  }

  @Test func `of many who make one file a single one succeeds`() throws {
    let path = folder("report")
    let data = text
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      do throws(FileFailure) {
        try SafeFile.write(data + Data("\(number)".utf8), to: path)
      } catch {
        #expect(error == FileFailure(path, .alreadyExists, writing: true))
      }
    }
    #expect(try folder.text(of: "report").hasPrefix("text"))
    #expect(try folder.names == ["report"])
  }
}
