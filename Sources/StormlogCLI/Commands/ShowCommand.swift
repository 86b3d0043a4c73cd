package import ArgumentParser

package struct ShowCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one incident, or one entry of it, in full.",
    discussion: """
      Examples:
        stormlog show --incident 7
        stormlog show 12
      """)

  @OptionGroup package var options: IncidentOptions

  @Argument(help: "An entry's number in the timeline; the incident where none is given.")
  package var entry: Int?

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    if let entry {
      try desk.report(EntryDetail(desk.look(everything: true), sequence: entry))
    } else {
      try desk.report(IncidentDetail(desk.look()))
    }
  }
}
