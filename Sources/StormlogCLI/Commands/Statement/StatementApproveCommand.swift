package import ArgumentParser
import IncidentCore

package struct StatementApproveCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve exactly the text as it stands.",
    discussion: helpText(
      """
      Shows the text that is approved. The approval binds to it; an edit voids it.

      Example:
        stormlog statement approve 1 --as ebert
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The statement's number.") package var statement: Int

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    let receipt = try desk.perform(ApproveStatement(statement))
    try desk.report(receipt, quoting: desk.statementText(statement))
  }
}
