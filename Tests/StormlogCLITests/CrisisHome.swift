import CommandTestSupport
import Foundation
import IncidentCore
import StormlogCLI
import TestSupport
import Workspace

/// A home with a workspace `crisis`, which its commands use by themselves.
struct CrisisHome {
  let test: TestContext

  /// - Parameters:
  ///   - language: The language of output.
  ///   - input: What standard input holds.
  ///   - isTerminal: Whether a person sits there.
  ///   - width: Columns of the terminal.
  ///   - variables: Further variables.
  ///   - edit: Stands for the editor.
  init(
    in language: Language, input: String = "", isTerminal: Bool = false, width: Int = 80,
    variables: [String: String] = [:],
    edit: @escaping @Sendable (String) -> Int32? = { _ in nil }
  ) throws {
    var test = try TestContext(input: input, isTerminal: isTerminal, edit: edit)
    test.context.terminalWidth = width
    test.context.surroundings = Surroundings(
      environment: [
        "HOME": test.home.path, "STORMLOG_LANG": language.rawValue, "NO_COLOR": "1",
        "STORMLOG_WORKSPACE": test.home("crisis"),
      ].merging(variables) { _, given in given },
      currentDirectory: test.home.path, homeDirectory: test.home.path)
    self.test = test
  }

  /// Makes the workspace, and files by their paths from the home.
  func prepare(_ files: [String: String]) throws {
    _ = CommandRunner(test.context).run(["init"])
    for (path, content) in files {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: test.home(path)).deletingLastPathComponent(),
        withIntermediateDirectories: true)
      try test.home.write(content, to: path)
    }
  }

  /// A text without what differs from run to run: the folder, identifiers and digests over random
  /// salts.
  func masked(_ text: String) -> String {
    text.replacing(test.home.path, with: "~")
      .replacing(#/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/#) { _ in "UUID" }
      .replacing(#/[0-9a-f]{64}/#) { _ in "HASH" }
  }
}
