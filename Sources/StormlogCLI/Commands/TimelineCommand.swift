package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct TimelineCommand: StormlogCommand {
  package static let help = CommandHelp(
    "timeline", de: "zeitleiste",
    does: Bilingual(
      en: "Show what happened, in order.",
      de: "Zeigen, was geschehen ist, der Reihe nach."),
    more: Bilingual(
      en: """
        Late, corrected, redacted and undone entries are marked.

        Examples:
          stormlog timeline --since 08:00
          stormlog timeline --by record --person adler --kind note-added
        """,
      de: """
        Nachgetragene, berichtigte, geschwärzte und zurückgenommene Einträge sind gekennzeichnet.

        Beispiele:
          stormlog zeitleiste --since 08:00
          stormlog zeitleiste --by erfasst --person adler --kind notiz
        """))

  @OptionGroup package var options: IncidentOptions

  @OptionGroup package var period: PeriodOptions

  @Option(
    help: ArgumentHelp(
      en: "Only this kind; may be given again.",
      de: "Nur Einträge dieser Art; mehrfach möglich.",
      value: Bilingual(en: "kind", de: "art")),
    completion: .words(EventKind.self))
  package var kind: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Only what this person recorded; may be given again.",
      de: "Nur, was diese Person erfasst hat; mehrfach möglich.",
      value: Bilingual(en: "person", de: "person")),
    completion: .candidates(.people))
  package var person: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "manual or automatic.",
      de: "von-hand oder automatisch.",
      value: Bilingual(en: "origin", de: "herkunft")), completion: .words(Origin.self))
  package var origin: String?

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      en: "occurrence or record.",
      de: "Reihenfolge: geschehen (wann es geschah) oder erfasst (wann es erfasst wurde).",
      value: Bilingual(en: "order", de: "reihenfolge")),
    completion: .words(Timeline.Order.self))
  package var order: String = Timeline.Order.occurrence.rawValue

  @Flag(
    name: .customLong("public"),
    help: ArgumentHelp(
      en: "Only entries marked public.",
      de: "Nur Einträge, die als öffentlich markiert sind."))
  package var onlyPublic = false

  @Option(
    help: ArgumentHelp(
      en: "text, markdown, csv or json.",
      de: "text, markdown, csv oder json.",
      value: Bilingual(en: "format", de: "format")),
    completion: .words(TimelineFormat.self))
  package var format: String?

  @Flag(
    help: ArgumentHelp(
      en: "csv that Excel opens in columns: with semicolons and a mark for UTF-8.",
      de: "csv, das Excel in Spalten öffnet: mit Semikolons und Kennung für UTF-8."))
  package var excel = false

  @Flag(
    help: ArgumentHelp(
      en: "Exit with 1 where nothing matches.",
      de: "Mit 1 enden, wenn nichts passt."))
  package var exitStatus = false

  @OptionGroup package var unverified: UnverifiedOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let bounds = try shell.reading.bounds(of: period)
    let filter = TimelineFilter(
      since: bounds.since, until: bounds.until,
      kinds: kind.isEmpty
        ? nil
        : Set(try kind.map { try shell.reading.choice($0, of: EventKind.self, named: "--kind") }),
      persons: person.isEmpty ? nil : Set(try person.map { try shell.desk.knownPerson(named: $0) }),
      origin: try origin.map { try shell.reading.choice($0, of: Origin.self, named: "--origin") },
      onlyPublic: onlyPublic)
    try shell.reportTimeline(
      order: try shell.reading.choice(order, of: Timeline.Order.self, named: "--by"),
      filter: filter,
      format: try format.map {
        try shell.reading.choice($0, of: TimelineFormat.self, named: "--format")
      },
      forExcel: excel, exitStatus: exitStatus, unverified.exporting("timeline"))
  }
}
