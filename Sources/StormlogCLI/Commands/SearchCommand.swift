package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording
import LineReading

package struct SearchCommand: StormlogCommand {
  package static let help = CommandHelp(
    "search", de: "suchen",
    does: Bilingual(
      en: "Find entries by their words, in all incidents.",
      de: "Einträge nach ihren Wörtern finden, in allen Vorfällen."),
    more: Bilingual(
      en: """
        Several words are found in whatever order; what stands in quotation marks of its own is one
        phrase. Upper and lower case and accents make no difference. Redacted words are not found.

        Examples:
          stormlog search Erfurt depot
          stormlog search '"depot Erfurt"' --incident 1 --since yesterday
        """,
      de: """
        Mehrere Wörter werden in beliebiger Reihenfolge gefunden; was in eigenen Anführungszeichen
        steht, ist eine Wendung. Groß- und Kleinschreibung und Akzente spielen keine Rolle.
        Geschwärztes wird nicht gefunden.

        Beispiele:
          stormlog suchen Erfurt Depot
          stormlog suchen '"Depot Erfurt"' --incident 1 --since gestern
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "What to look for; all of it has to occur.",
      de: "Wonach gesucht wird; alles davon muss vorkommen.",
      value: Bilingual(en: "text", de: "text")))
  package var text: [String]

  @Option(
    name: [.customShort("i"), .long],
    help: ArgumentHelp(
      en: "Only in this incident.",
      de: "Nur in diesem Vorfall.",
      value: Bilingual(en: "number", de: "nummer")),
    completion: .candidates(.incidents))
  package var incident: Int?

  @OptionGroup package var period: PeriodOptions

  @Flag(
    help: ArgumentHelp(
      en: "Exit with 1 where nothing matches.",
      de: "Mit 1 enden, wenn nichts passt."))
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    let bounds = try shell.reading.bounds(of: period)
    let filter = TimelineFilter(since: bounds.since, until: bounds.until)
    let hits = try shell.desk.search(SearchQuery(text), in: incident, filter: filter)
    try shell.report(SearchResult(hits), exitStatus: exitStatus)
  }
}
