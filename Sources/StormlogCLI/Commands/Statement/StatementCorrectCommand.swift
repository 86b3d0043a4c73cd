package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct StatementCorrectCommand: StormlogCommand {
  package static let help = CommandHelp(
    "correct", de: "berichtigen",
    does: Bilingual(
      en: "Draft the correction of a published statement.",
      de: "Die Berichtigung einer veröffentlichten Stellungnahme entwerfen."),
    more: Bilingual(
      en: """
        The correction is a statement of its own, with its own approvals. When it is published, the
        first one counts as corrected.

        Example:
          stormlog statement correct 1 -m "Korrektur: Es war das Depot Gotha, nicht Erfurt."
        """,
      de: """
        Die Berichtigung ist eine eigene Stellungnahme mit eigenen Freigaben. Mit ihrer
        Veröffentlichung gilt die erste als berichtigt.

        Beispiel:
          stormlog stellungnahme berichtigen 1 -m "Korrektur: Es war das Depot Gotha, nicht Erfurt."
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The published statement's number; 2/x for one of its variants.",
      de: "Die Nummer der veröffentlichten Stellungnahme; 2/x für eine ihrer Varianten.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var statement: String

  @OptionGroup package var text: TextOptions

  @OptionGroup package var position: PositionOptions

  @Flag(
    help: ArgumentHelp(
      en: "The text touches liability.",
      de: "Der Text berührt Haftung."))
  package var liability = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let strategies = try shell.reading.strategies(position.strategy)
    let published = try shell.desk.statementsToCorrect(try shell.desk.statementName(statement))
    let written = try shell.reading.text(text, for: .statement, draft: published.first?.text)
    let corrections = published.map(\.statement).map { corrected in
      DraftStatement(
        channel: corrected.channel, language: corrected.language, text: written.text,
        touchesLiability: liability || corrected.touchesLiability, corrects: corrected.number,
        strategies: strategies, claims: position.states)
    }
    try shell.report(shell.perform(DraftMessage(corrections), written: written))
  }
}
