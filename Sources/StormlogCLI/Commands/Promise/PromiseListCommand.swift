package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct PromiseListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the promises and what became of them.",
    discussion: helpText(
      """
      Examples:
        stormlog promise list
        stormlog promise list --open --to family
      """))

  @OptionGroup package var options: IncidentOptions

  @Flag(help: "Only those of which nobody has said what became of them.")
  package var open = false

  @Option(
    help: ArgumentHelp("Only those to somebody; a part of the name will do.", valueName: "whom"))
  package var to: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(PromiseList(shell.desk.look(), onlyOpen: open, to: shell.reading.checked(to)))
  }
}
