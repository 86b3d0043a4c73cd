package import ArgumentParser
import IncidentCore

package struct TimelineCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Show what happened, in order.",
    discussion: helpText(
      """
      Late, corrected, redacted and undone entries are marked.

      Examples:
        stormlog timeline --since 08:00
        stormlog timeline --by record --person adler --kind note-added
      """))

  @OptionGroup package var options: IncidentOptions

  @Option(help: ArgumentHelp("Only what happened since.", valueName: "time"))
  package var since: String?

  @Option(help: ArgumentHelp("Only what happened until.", valueName: "time"))
  package var until: String?

  @Option(
    help: ArgumentHelp("Only this kind; may be given again.", valueName: "kind"),
    completion: .list(EventKind.allCases.map(\.rawValue)))
  package var kind: [String] = []

  @Option(
    help: ArgumentHelp("Only what this person recorded; may be given again.", valueName: "person"),
    completion: .custom { _, _, _ in Completions.people() })
  package var person: [String] = []

  @Option(help: "manual or automatic.", completion: .list(["manual", "automatic"]))
  package var origin: String?

  @Option(
    name: .customLong("by"), help: "occurrence or record.",
    completion: .list(["occurrence", "record"]))
  package var order: String = Timeline.Order.occurrence.rawValue

  @Flag(name: .customLong("public"), help: "Only entries marked public.")
  package var onlyPublic = false

  @Option(
    help: "text, markdown, csv or json.", completion: .list(["text", "markdown", "csv", "json"]))
  package var format: String?

  @Flag(help: "Exit with 1 where nothing matches.")
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let filter = TimelineFilter(
      since: try shell.reading.pastMoment(since)?.instant,
      until: try shell.reading.pastMoment(until)?.end,
      kinds: kind.isEmpty
        ? nil
        : Set(try kind.map { try shell.reading.choice($0, of: EventKind.self, named: "--kind") }),
      persons: person.isEmpty ? nil : Set(try person.map(shell.reading.personID)),
      origin: try origin.map { try shell.reading.choice($0, of: Origin.self, named: "--origin") },
      onlyPublic: onlyPublic)
    try shell.reportTimeline(
      order: try shell.reading.choice(order, of: Timeline.Order.self, named: "--by"),
      filter: filter,
      format: try format.map {
        try shell.reading.choice($0, of: TimelineFormat.self, named: "--format")
      },
      exitStatus: exitStatus)
  }
}
