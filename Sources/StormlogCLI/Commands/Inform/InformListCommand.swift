package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct InformListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show who was told when, and who still has to be told.",
    discussion: helpText(
      """
      Example:
        stormlog inform list
      """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(InformList(shell.desk.look()))
  }
}
