package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct StatementEditCommand: StormlogCommand {
  package static let help = CommandHelp(
    "edit", de: "ändern",
    does: Bilingual(
      en: "Change a statement's text. Its approvals are void then.",
      de: "Den Text einer Stellungnahme ändern. Ihre Freigaben verfallen damit."),
    more: Bilingual(
      en: """
        Without a text $EDITOR opens with the present one. --set fills open placeholders and leaves
        the rest as it is.

        Examples:
          stormlog statement edit 1 -m "Wir prüfen das Video und melden uns bis 16 Uhr."
          stormlog statement edit 1 --set place=Erfurt
        """,
      de: """
        Ohne Text öffnet sich $EDITOR mit dem jetzigen. --set füllt offene Lücken und lässt das
        Übrige, wie es ist.

        Beispiele:
          stormlog stellungnahme ändern 1 -m "Wir prüfen das Video und melden uns bis 16 Uhr."
          stormlog stellungnahme ändern 1 --set place=Erfurt
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statement's number.",
      de: "Die Nummer der Stellungnahme.",
      value: Bilingual(en: "number", de: "nummer")))
  package var statement: Int

  @OptionGroup package var text: TextOptions

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      en: "A value for a placeholder; may be given again.",
      de: "Der Text für eine Lücke; mehrfach möglich.",
      value: Bilingual(en: "name=value", de: "name=wert")))
  package var values: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Whether the text touches liability: yes or no.",
      de: "Ob der Text Haftung berührt: ja oder nein.",
      value: Bilingual(en: "yes|no", de: "ja|nein")),
    completion: .words(YesOrNo.self))
  package var liability: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let current = try shell.desk.statementText(statement)
    let touchesLiability = try liability.map {
      try shell.reading.yesOrNo($0, named: "--liability")
    }
    let written =
      if !values.isEmpty, text.given == nil, let current {
        try shell.reading.refilled(current, of: statement, values: values)
      } else {
        try shell.reading.text(text, for: .statement, draft: current)
      }
    let act = EditStatement(
      statement, text: written.text, current: current, touchesLiability: touchesLiability)
    try shell.report(shell.perform(act, written: written))
  }
}
