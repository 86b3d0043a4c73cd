package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct SearchCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find entries by their words, in all incidents.",
    discussion: helpText(
      """
      Upper and lower case and accents make no difference. Redacted words are not found.

      Example:
        stormlog search Erfurt
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(help: "What to look for.")
  package var text: String

  @Flag(help: "Exit with 1 where nothing matches.")
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.report(SearchResult(shell.desk.search(text)), exitStatus: exitStatus)
  }
}
