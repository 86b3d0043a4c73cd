import ArgumentParser
import StormlogCLI
import Testing

@Suite struct CommandHelpTests {
  /// A command that does something, with the words that name it.
  struct Leaf: Sendable, CustomTestStringConvertible {
    let path: [String]
    let abstract: String
    let discussion: String

    var testDescription: String { path.joined(separator: " ") }
  }

  private static let leaves = leaves(of: Stormlog.self, below: [])

  private static func leaves(
    of command: any ParsableCommand.Type, below path: [String]
  ) -> [Leaf] {
    let configuration = command.configuration
    let path = path + [configuration.commandName ?? "?"]
    let below = configuration.subcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
    guard below.isEmpty else { return below.flatMap { leaves(of: $0, below: path) } }
    return [
      Leaf(path: path, abstract: configuration.abstract, discussion: configuration.discussion)
    ]
  }

  @Test(arguments: leaves)
  func `a command explains itself and shows an example`(leaf: Leaf) {
    #expect(leaf.abstract.hasSuffix("."))
    // The board is what the name alone shows.
    let words = leaf.path.last == "board" ? ["stormlog"] : leaf.path
    let examples = leaf.discussion.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(leaf.discussion.contains("Example"))
    #expect(
      examples.contains { line in
        line.contains(words.joined(separator: " ")) || leaf.path.last == "exit-codes"
      })
  }
}
