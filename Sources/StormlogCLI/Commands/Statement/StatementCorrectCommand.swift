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
      en: "The published statement's number.",
      de: "Die Nummer der veröffentlichten Stellungnahme.",
      value: Bilingual(en: "number", de: "nummer")))
  package var statement: Int

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
    let (corrected, published) = try shell.desk.statement(statement)
    let written = try shell.reading.text(text, for: .statement, draft: published)
    let act = DraftStatement(
      channel: corrected.channel, language: corrected.language, text: written.text,
      touchesLiability: liability || corrected.touchesLiability, corrects: statement,
      strategies: strategies, claims: position.states)
    try shell.report(shell.perform(act, written: written))
  }
}
