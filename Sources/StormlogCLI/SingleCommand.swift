import ArgumentParser

/// One command as the only one there is, for lines that plainly name it.
///
/// The parser sets up every command that a root has, and first tries a root's line as a request for
/// a completion script: more work than all the rest of a short command. A root of one command that
/// is itself said to stand below another has neither to do. Whatever is not a plain line (help,
/// completion, mistakes) fails here, and is parsed and worded by ``Stormlog`` itself.
struct SingleCommand<Command: StormlogCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stormlog", _superCommandName: "", subcommands: [Command.self])
  }

  /// Reads the words that follow the command's name.
  static func parse(_ words: [String]) throws -> (any StormlogCommand)? {
    try parseAsRoot([CommandNames.name(of: Command.self)] + words) as? Command
  }
}
