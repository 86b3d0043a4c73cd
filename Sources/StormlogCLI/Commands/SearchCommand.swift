package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct SearchCommand: StormlogCommand {
  package static let help = CommandHelp(
    "search", de: "suchen",
    does: Bilingual(
      en: "Find entries by their words, in all incidents.",
      de: "Einträge nach ihren Wörtern finden, in allen Vorfällen."),
    more: Bilingual(
      en: """
        Upper and lower case and accents make no difference. Redacted words are not found.

        Example:
          stormlog search Erfurt
        """,
      de: """
        Groß- und Kleinschreibung und Akzente spielen keine Rolle. Geschwärztes wird nicht gefunden.

        Beispiel:
          stormlog suchen Erfurt
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "What to look for.",
      de: "Wonach gesucht wird.",
      value: Bilingual(en: "text", de: "text")))
  package var text: String

  @Flag(
    help: ArgumentHelp(
      en: "Exit with 1 where nothing matches.",
      de: "Mit 1 enden, wenn nichts passt."))
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.report(SearchResult(shell.desk.search(text)), exitStatus: exitStatus)
  }
}
