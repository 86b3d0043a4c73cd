package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

package struct StatementShowCommand: StormlogCommand {
  package static let help = CommandHelp(
    "show", de: "zeigen",
    does: Bilingual(
      en: "Show a statement: its text, who approved it when, and whether it was changed since.",
      de: "Eine Stellungnahme zeigen: ihren Text, wer sie wann freigab, und ob sie seitdem "
        + "geändert wurde."),
    more: Bilingual(
      en: """
        Example:
          stormlog statement show 1
        """,
      de: """
        Beispiel:
          stormlog stellungnahme zeigen 1
        """))

  @OptionGroup package var options: IncidentOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statement's number.",
      de: "Die Nummer der Stellungnahme.",
      value: Bilingual(en: "number", de: "nummer")))
  package var statement: Int

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let look = try shell.desk.look(everything: true)
    try shell.report(StatementDetail(look, number: statement))
    look.incident.statements.first { $0.number == statement }
      .map { context.shown?.show($0, of: look.incident.id) }
  }
}
