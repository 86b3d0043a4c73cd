import ArgumentParser

/// One command as the only one there is, for lines that ``LineScan`` has understood.
///
/// The parser sets up every command that a root has, and first tries a root's line as a request for
/// a completion script: more work than all the rest of a short command. A root of one command that
/// is itself said to stand below another has neither to do.
struct SingleCommand<Command: StormlogCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stormlog", _superCommandName: "", subcommands: [Command.self])
  }

  /// Reads the words that follow the command's name.
  static func parse(_ words: [String]) throws -> any StormlogCommand {
    let name = Command.configuration.commandName ?? String(describing: Command.self).lowercased()
    let command = try parseAsRoot([name] + words)
    guard let command = command as? Command else { throw NotParsed() }
    return command
  }

  struct NotParsed: Error {}
}
