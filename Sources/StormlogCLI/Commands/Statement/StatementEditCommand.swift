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
          stormlog statement edit 2/x -m "We look into it and report at 4 pm."
        """,
      de: """
        Ohne Text öffnet sich $EDITOR mit dem jetzigen. --set füllt offene Lücken und lässt das
        Übrige, wie es ist.

        Beispiele:
          stormlog stellungnahme ändern 1 -m "Wir prüfen das Video und melden uns bis 16 Uhr."
          stormlog stellungnahme ändern 1 --set place=Erfurt
          stormlog stellungnahme ändern 2/x -m "Wir prüfen das und melden uns bis 16 Uhr."
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statement's number; 2/x or 2/x/en for one of its variants.",
      de: "Die Nummer der Stellungnahme; 2/x oder 2/x/de für eine ihrer Varianten.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var statement: String

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

  @Option(
    help: ArgumentHelp(
      en: "The version that yours replaces; another one is not overwritten.",
      de: "Die Fassung, die Ihre ersetzt; eine andere wird nicht überschrieben.",
      value: Bilingual(en: "version", de: "fassung")))
  package var seen: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let name = try shell.desk.statementName(statement)
    let (present, current) = try shell.desk.statement(name)
    let basis = try seen.map(shell.desk.version)
    let touchesLiability = try liability.map {
      try shell.reading.yesOrNo($0, named: "--liability")
    }
    let written =
      if !values.isEmpty, text.given == nil, let current {
        WrittenText(
          try shell.desk.refilled(
            current, in: present.language, values: values, by: shell.reading.checked))
      } else {
        try shell.reading.text(text, for: .statement, draft: current)
      }
    // What came out of an editor or a template's gaps was built on the text that was read here.
    let isBuilt = written.draft != nil || text.given == nil
    let act = shell.desk.editing(
      name, text: written.text, basis: basis ?? (isBuilt ? present.digest : nil),
      touchesLiability: touchesLiability)
    try shell.report(shell.perform(act, written: written))
  }
}
