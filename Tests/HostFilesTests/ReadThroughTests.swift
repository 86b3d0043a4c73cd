import HostFiles
import TestSupport
import Testing

@Suite struct ReadThroughTests {
  @Test func `what can be read is no trouble, what cannot is`() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "file")
    #expect(trouble { try SafeFile.readThrough(folder("file")) } == nil)
    #expect(trouble { try SafeFile.readThrough(folder.path) } == .isFolder)
    #expect(trouble { try SafeFile.readThrough(folder("none")) } == .missing)
  }
}
