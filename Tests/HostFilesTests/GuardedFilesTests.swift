import Foundation
import HostFiles
import TestSupport
import Testing

@Suite struct GuardedFilesTests {
  private let folder: TemporaryFolder
  private let guarded: GuardedFiles

  init() throws {
    folder = try TemporaryFolder()
    try SafeFolder.make(folder("team"))
    try folder.write("x", to: "team/data")
    try folder.write("x", to: "data")
    guarded = GuardedFiles([folder("team/data"), folder("team/data-wal")])
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder(name), withDestinationPath: target)
  }

  @Test(arguments: [
    "team/data", "team/./data", "team//data", "team/../team/data", "team/data-wal", "team/DATA-Wal",
    "team/Data",
  ])
  func `however a path is spelled, what it leads to is guarded`(name: String) throws {
    #expect(guarded.hit(by: folder(name)) != nil)
  }

  @Test func `links lead to it as well, also where it is not there yet`() throws {
    try link("folder", to: "team")
    try link("file", to: "team/data")
    try link("missing", to: folder("folder/data-wal"))
    try link("chain", to: "missing")
    for name in ["folder/data", "folder/data-wal", "file", "missing", "chain"] {
      #expect(guarded.hit(by: folder(name)) != nil, "\(name)")
    }
  }

  @Test func `a second name of the file itself is guarded`() throws {
    #expect(Foundation.link(folder("team/data"), folder("other")) == 0)
    #expect(guarded.hit(by: folder("other")) == folder("team/data"))
  }

  @Test(arguments: ["data", "team/other", "team/data2", "none/data", "data-wal"])
  func `other files are free`(name: String) throws {
    #expect(guarded.hit(by: folder(name)) == nil)
  }

  @Test func `what lies beside a file that is there belongs to it`() throws {
    for ending in databaseSideEndings {
      #expect(GuardedFiles.owner(ofSideFile: folder("data" + ending)) == folder("data"))
      #expect(GuardedFiles.owner(ofSideFile: folder("none" + ending)) == nil)
    }
    #expect(GuardedFiles.owner(ofSideFile: folder("data.png")) == nil)
  }
}
