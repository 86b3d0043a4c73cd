package import ArgumentParser

package struct StatementListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the statements and whom they wait for.",
    discussion: helpText(
      """
      Example:
        stormlog statement list
      """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    try desk.report(StatementList(desk.look()))
  }
}
