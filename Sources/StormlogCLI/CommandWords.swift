import ArgumentParser
import IncidentWording

/// The words of a command line, told apart as far as needed to find the command that is meant.
struct CommandWords {
  /// Options that stand before the command, as in `stormlog --workspace DIR timeline`.
  private let leading: [String]
  /// The command and what follows it.
  private let rest: [String]
  /// The words that name the command; empty where none does.
  let path: [String]
  /// The command that the words name, where it stands for itself and has none below it.
  let command: (any StormlogCommand.Type)?

  init(_ arguments: [String]) {
    var rest = arguments[...]
    var leading: [String] = []
    while let count = Self.leadingOption(in: rest) {
      leading += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    self.leading = leading
    self.rest = Array(rest)
    (path, command) = CommandNames.find(rest)
  }

  /// The first example of the command's help.
  var example: String? {
    let lines = (command?.configuration.discussion ?? "").split(separator: "\n")
    var example: String?
    for line in lines.drop(while: { !$0.hasPrefix("  stormlog ") }) {
      example = (example ?? "") + String(line.drop { $0 == " " })
      guard line.hasSuffix("\\") else { break }
      example?.removeLast()
    }
    return example
  }

  /// The words behind the command's name, and the options that stood before it.
  var behindCommand: [String] {
    leading + rest.dropFirst(path.count)
  }

  /// The words as the parser takes them: the command first.
  var commandFirst: [String] {
    let isHelp = rest.first == "help"
    let command = isHelp ? 1 : path.count
    return rest.prefix(command) + (isHelp ? [] : leading) + rest.dropFirst(command)
  }

  /// The first word that should name a command and does not, and what it could be.
  var unknownCommand: (word: String, known: [String])? {
    var commands = CommandNames.root
    for word in rest.first == "help" ? rest.dropFirst() : rest[...] {
      if word.hasPrefix("-") || word == "help" || commands.subcommands.isEmpty { return nil }
      guard let next = commands[word] else {
        let known = commands.subcommands.map(\.name)
        // Where a command below is meant without its name, only a slip for another's is wrong.
        if commands.unnamed != nil, Suggestion.meant(by: word, among: known) == nil { return nil }
        return (word, known)
      }
      commands = next
    }
    return nil
  }

  /// How many words an option takes that the words begin with and that may stand before any
  /// command; nil where there is none.
  private static func leadingOption(in words: ArraySlice<String>) -> Int? {
    guard let word = words.first else { return nil }
    if word == "--json" { return 1 }
    let parts = word.split(separator: "=", maxSplits: 1)
    guard let name = parts.first, valued.contains(String(name)) else { return nil }
    if word.hasPrefix("--"), parts.count == 2 { return 1 }
    return parts.count == 1 && words.count > 1 ? 2 : nil
  }

  private static let valued: Set = [
    "--workspace", "--lang", "--color", "--incident", "-i", "--as", "--at",
  ]
}

/// The name of a command and those of the commands below it, looked up only as far as asked.
struct CommandNames {
  private var command: any ParsableCommand.Type

  static let root = CommandNames(command: Stormlog.self)

  var name: String { Self.name(of: command) }

  static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? String(describing: command).lowercased()
  }

  var subcommands: [CommandNames] {
    let configuration = command.configuration
    let below = configuration.subcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
    return below.map { CommandNames(command: $0) }
  }

  /// The command below that is meant where none is named.
  var unnamed: (any ParsableCommand.Type)? {
    command == Stormlog.self ? nil : command.configuration.defaultSubcommand
  }

  /// The words that name a command, and the command where it can be run.
  static func find(
    _ words: ArraySlice<String>
  ) -> (path: [String], command: (any StormlogCommand.Type)?) {
    let isHelp = words.first == "help"
    var commands = root
    var path: [String] = []
    for word in isHelp ? words.dropFirst() : words {
      guard let next = commands[word] else { break }
      path.append(word)
      commands = next
    }
    if path.isEmpty { commands.command = BoardCommand.self }
    if let unnamed = commands.unnamed { commands.command = unnamed }
    return (path, isHelp ? nil : commands.command as? any StormlogCommand.Type)
  }

  subscript(name: String) -> CommandNames? {
    subcommands.first { $0.name == name }
  }
}
