package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct StatementSubmitCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Put a draft to review.",
    discussion: helpText(
      """
      Refused where its strategies contradict each other or those of another statement, and where
      it states what the ledger of claims does not hold as true. --contradicting submits it all the
      same; that is flagged wherever the statement is shown.

      Examples:
        stormlog statement submit 1
        stormlog statement submit 1 --contradicting --because "the denial is about another video"
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The statement's number.") package var statement: Int

  @Flag(help: "Submit it although something speaks against it.")
  package var contradicting = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let text = try shell.desk.statementText(statement)
    let act = SubmitStatement(
      statement, text: text,
      contradictingBecause: try shell.reading.reason(
        reason.because, askedBy: ["--contradicting": contradicting]))
    try shell.report(shell.perform(act), noticing: text)
  }
}
