package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct StatementCorrectCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Draft the correction of a published statement.",
    discussion: helpText(
      """
      The correction is a statement of its own, with its own approvals. When it is published, the
      first one counts as corrected.

      Example:
        stormlog statement correct 1 -m "Korrektur: Es war das Depot Gotha, nicht Erfurt."
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The published statement's number.") package var statement: Int
  @OptionGroup package var text: TextOptions

  @OptionGroup package var position: PositionOptions

  @Flag(help: "The text touches liability.")
  package var liability = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let strategies = try shell.reading.strategies(position.strategy)
    let corrected = try shell.desk.statement(statement)
    let written = try shell.reading.text(
      text, for: .statement, draft: shell.desk.statementText(statement))
    let act = DraftStatement(
      channel: corrected.channel, language: corrected.language, text: written.text,
      touchesLiability: liability || corrected.touchesLiability, corrects: statement,
      strategies: strategies, claims: position.states)
    try shell.report(shell.perform(act, written: written))
  }
}
