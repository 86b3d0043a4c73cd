import Foundation
import HostFiles
import TestSupport
import Testing

@Suite struct FilePathsTests {
  @Test(arguments: [
    ("/a/b", "/a", "b"), ("/a", "/", "a"), ("a", ".", "a"), ("a/b/", "a", "b"), ("/", "/", "/"),
    ("./a", ".", "a"),
  ])
  func `a path has a folder and a name`(path: String, folder: String, name: String) {
    #expect(parent(of: path) == folder)
    #expect(lastComponent(of: path) == name)
  }

  @Test func `paths are joined with one slash`() {
    #expect(joined("/a", "b") == "/a/b")
    #expect(joined("/", "b") == "/b")
  }

  @Test func `links are resolved, and what leads nowhere stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: folder("link"), withDestinationPath: folder("file"))
    #expect(resolved(folder("link")) == folder("file"))
    #expect(resolved(folder("none")) == folder("none"))
  }
}
