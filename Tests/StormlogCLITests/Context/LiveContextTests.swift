import Foundation
import StormlogCLI
import TestSupport
import Testing

@Suite struct LiveContextTests {
  private let context = CommandContext.live()

  @Test func `the login is what the system says, whatever the environment claims`() {
    #expect(!context.login.isEmpty)
    if getuid() == 0 { #expect(context.login == "root") }
  }

  @Test func `an editor is started with its own arguments and the path as one more`() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "source file")
    let path = folder("a draft; touch oops.md")
    let editor = "cp '\(folder("source file"))'"
    #expect(context.edit(editor, path) == 0)
    #expect(try folder.names == ["a draft; touch oops.md", "source file"])
  }

  @Test(arguments: [("sh -c 'exit 3'", 3), ("no-such-editor", 127), ("sh -c 'kill -9 $$'", 137)])
  func `how an editor ends is told`(editor: String, status: Int32) {
    #expect(context.edit("\(editor) 2>/dev/null", "/dev/null") == status)
  }
}
