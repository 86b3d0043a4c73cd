import Foundation
import HostFiles
import TestSupport
import Testing

@Suite struct FileStatusTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("12345", to: "file")
    for (name, target) in [("link", "file"), ("dangling", "none"), ("circle", "circle")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder(name), withDestinationPath: folder(target))
    }
  }

  @Test func `it says what stands there`() throws {
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    #expect(try FileStatus(of: folder("file")).kind == .file)
    #expect(try FileStatus(of: folder("file")).size == 5)
    #expect(try FileStatus(of: folder.path).kind == .folder)
    #expect(try FileStatus(of: folder("pipe")).kind == .other)
    #expect(try FileStatus(of: "/dev/null").kind == .other)
  }

  @Test func `a link is followed unless it is asked for itself`() throws {
    #expect(try FileStatus(of: folder("link")).kind == .file)
    #expect(try FileStatus(of: folder("link"), followingLink: false).kind == .link)
    #expect(trouble { _ = try FileStatus(of: folder("dangling")) } == .missing)
    #expect(try FileStatus(of: folder("dangling"), followingLink: false).kind == .link)
    #expect(trouble { _ = try FileStatus(of: folder("circle")) } == .tooManyLinks)
  }

  @Test func `a place is free, taken, also by a link to nothing, or none`() throws {
    #expect(try FileStatus.ofPlace(folder("new")) == nil)
    #expect(try FileStatus.ofPlace(folder("file"))?.kind == .file)
    #expect(try FileStatus.ofPlace(folder("dangling"))?.kind == .link)
    #expect(trouble { _ = try FileStatus.ofPlace(folder("file/new")) } == .folderMissing)
    #expect(trouble { _ = try FileStatus.ofPlace("") } == .badPath)
  }

  @Test func `one file is the same under all its names`() throws {
    try folder.write("12345", to: "other")
    #expect(link(folder("file"), folder("second")) == 0)
    #expect(SafeFile.isSame(folder("file"), folder("second")))
    #expect(SafeFile.isSame(folder("file"), folder("link")))
    #expect(!SafeFile.isSame(folder("file"), folder("other")))
    #expect(!SafeFile.isSame(folder("none"), folder("none")))
  }

  @Test func `access is checked without opening`() throws {
    try FileStatus.requireAccess(to: folder("file"), writing: true)
    #expect(
      trouble { try FileStatus.requireAccess(to: folder("none"), writing: false) } == .missing)
    #expect(
      trouble { try FileStatus.requireAccess(to: folder("none"), writing: true) }
        == .folderMissing)
  }
}
