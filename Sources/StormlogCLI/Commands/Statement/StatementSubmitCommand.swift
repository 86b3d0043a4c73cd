package import ArgumentParser
import IncidentCore

package struct StatementSubmitCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Put a draft to review.",
    discussion: helpText(
      """
      Example:
        stormlog statement submit 1
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The statement's number.") package var statement: Int

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    let act = SubmitStatement(statement, text: try desk.statementText(statement))
    try desk.report(desk.perform(act))
  }
}
