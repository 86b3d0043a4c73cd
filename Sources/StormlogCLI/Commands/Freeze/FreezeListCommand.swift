package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct FreezeListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show what is frozen, what was confirmed, and what was released.",
    discussion: helpText(
      """
      Example:
        stormlog freeze list
      """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(FreezeList(shell.desk.look()))
  }
}
