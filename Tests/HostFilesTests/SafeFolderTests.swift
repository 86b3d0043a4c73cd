import Foundation
import HostFiles
import TestSupport
import Testing

@Suite struct SafeFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a file where a folder should be is refused`() throws {
    try folder.write("", to: "file")
    #expect(trouble { try SafeFolder.make(folder("file")) } == .alreadyExists)
    #expect(trouble { try SafeFolder.make(folder("file/inner")) } != nil)
  }

  @Test func `folders above are made too, and for the owner alone`() throws {
    #expect(try SafeFolder.make(folder("a/b"), mode: 0o770))
    #expect(try folder.mode(of: "a") == 0o700)
    #expect(try folder.mode(of: "a/b") == 0o770)
  }

  @Test func `a folder that is there is left as it is`() throws {
    try SafeFolder.make(folder("a"))
    #expect(try !SafeFolder.make(folder("a"), mode: 0o777))
    #expect(try folder.mode(of: "a") == 0o700)
  }

  @Test func `a shared folder names its group`() throws {
    let group = UInt32(getgid())
    try SafeFolder.make(folder("own"))
    try SafeFolder.make(folder("team"), mode: 0o2770, group: group)
    #expect(SafeFolder.sharingGroup(of: folder("own")) == nil)
    #expect(SafeFolder.sharingGroup(of: folder("team")) == group)
    #expect(SafeFolder.sharingGroup(of: folder("none")) == nil)
    #expect(try folder.mode(of: "team") == 0o2770)
  }
}
