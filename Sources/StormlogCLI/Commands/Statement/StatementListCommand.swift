package import ArgumentParser
import IncidentDesk
import IncidentViews

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
    let shell = try Shell(context, options)
    try shell.report(StatementList(shell.desk.look()))
  }
}
