package import ArgumentParser
import IncidentCore

package struct ShowCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one incident, or one entry of it, in full.",
    discussion: helpText(
      """
      Examples:
        stormlog show --incident 7
        stormlog show 12
      """))

  @OptionGroup package var options: IncidentOptions

  @Argument(help: "An entry's number in the timeline; the incident where none is given.")
  package var entry: Int?

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    if let entry {
      let look = try desk.look(everything: true)
      try desk.report(
        EntryDetail(look, sequence: entry))
    } else {
      try desk.report(IncidentDetail(desk.look()))
    }
  }
}
