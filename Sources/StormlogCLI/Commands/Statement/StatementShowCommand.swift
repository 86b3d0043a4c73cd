package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct StatementShowCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a statement: its text, who approved it when, and whether it was changed since.",
    discussion: helpText(
      """
      Example:
        stormlog statement show 1
      """))

  @OptionGroup package var options: IncidentOptions
  @Argument(help: "The statement's number.") package var statement: Int

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let look = try shell.desk.look(everything: true)
    try shell.report(
      StatementDetail(look, number: statement))
  }
}
