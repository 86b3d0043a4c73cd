import ArgumentParser

/// A command of Stormlog. ArgumentParser's own `run()` takes nothing; commands take what they need
/// of the outside from a context, so that tests run them without a process.
package protocol StormlogCommand: DescribedCommand {
  func run(in context: CommandContext) throws
}

extension StormlogCommand {
  package func run() throws {
    try run(in: .live())
  }

  /// Reads the words that follow the command's name, for a line that ``LineScan`` has understood.
  ///
  /// The command is the root for the parser, and the only one: it would set up every command that a
  /// root has, which is more work than all the rest of a short command. A root that is itself said
  /// to stand below another is not tried as a request for a completion script either.
  static func parsed(_ words: [String]) throws -> Self {
    guard let command = try parseAsRoot(words) as? Self else { throw NotParsed() }
    return command
  }
}

/// The parser read something else than the command that it was asked for.
private struct NotParsed: Error {}
