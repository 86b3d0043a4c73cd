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
        Examples:
          stormlog statement show 1
          stormlog statement show 2/x
        """,
      de: """
        Beispiele:
          stormlog stellungnahme zeigen 1
          stormlog stellungnahme zeigen 2/x
        """))

  @OptionGroup package var options: IncidentOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statement's number; 2/x or 2/x/en for one of its variants.",
      de: "Die Nummer der Stellungnahme; 2/x oder 2/x/de für eine ihrer Varianten.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var statement: String

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let look = try shell.desk.look(everything: true)
    let detail = try MessageDetail(look, try shell.desk.statementName(statement))
    try shell.report(detail)
    for variant in detail.variants { context.shown?.show(variant, of: look.incident.id) }
  }
}
