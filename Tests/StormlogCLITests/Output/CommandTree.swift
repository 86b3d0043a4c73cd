import ArgumentParser
import StormlogCLI

/// The commands as they stand below each other.
enum CommandTree {
  /// A command that does something, and the words that name it.
  struct Leaf {
    let name: String
    let command: any ParsableCommand.Type

    /// Whether it takes `--json`.
    var takesJSON: Bool {
      Stormlog.helpMessage(for: command, columns: 200).contains("\n  --json ")
    }
  }

  static var leaves: [Leaf] { leaves(of: Stormlog.self, below: []) }

  private static func leaves(
    of command: any ParsableCommand.Type, below path: [String]
  ) -> [Leaf] {
    let below = subcommands(of: command)
    guard !below.isEmpty else {
      return [Leaf(name: path.joined(separator: " "), command: command)]
    }
    return below.flatMap { leaves(of: $0, below: path + [name(of: $0)]) }
  }

  /// The name of the command that a command line means; nil where a word names none.
  static func command(meantBy line: String) -> String? {
    var words = line.split(separator: " ").map(String.init)[...]
    var command: any ParsableCommand.Type = Stormlog.self
    var path: [String] = []
    while !subcommands(of: command).isEmpty {
      let named = words.first.flatMap { word in
        subcommands(of: command).first { name(of: $0) == word }
      }
      guard let next = named ?? command.configuration.defaultSubcommand else { return nil }
      if named != nil { words = words.dropFirst() }
      path.append(name(of: next))
      command = next
    }
    return path.joined(separator: " ")
  }

  private static func subcommands(
    of command: any ParsableCommand.Type
  ) -> [any ParsableCommand.Type] {
    // Those of groups are among them.
    command.configuration.subcommands
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "?"
  }
}
