/// A command of Stormlog. ArgumentParser's own `run()` takes nothing; commands take what they need
/// of the outside from a context, so that tests run them without a process.
package protocol StormlogCommand: DescribedCommand {
  func run(in context: CommandContext) throws
}

extension StormlogCommand {
  package func run() throws {
    try run(in: .live())
  }
}
