package import ArgumentParser
import IncidentDesk
import IncidentViews

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
    let shell = try Shell(context, options)
    if let entry {
      let look = try shell.desk.look(everything: true)
      try shell.report(
        EntryDetail(look, sequence: entry))
    } else {
      try shell.report(IncidentDetail(shell.desk.look()))
    }
  }
}
