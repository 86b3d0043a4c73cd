package import ArgumentParser
import IncidentCore
import IncidentDesk

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
    let shell = try Shell(context, options)
    let receipt = try shell.perform(ApproveStatement(statement))
    try shell.report(receipt, quoting: shell.desk.statementText(statement))
  }
}
