package import ArgumentParser
import IncidentCore

package struct StatementRejectCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Send a statement back to its authors, with a reason.",
    discussion: helpText(
      """
      Example:
        stormlog statement reject 1 --because "blames the driver before the facts are in"
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The statement's number.") package var statement: Int
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = RejectStatement(statement, because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
