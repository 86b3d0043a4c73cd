package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct ListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the incidents of the workspace.",
    discussion: helpText(
      """
      Closed ones are shown with --all.

      Example:
        stormlog list --all
      """))

  @OptionGroup package var shared: SharedOptions

  @Flag(help: "Show closed incidents too.")
  package var all = false

  @Flag(help: "Exit with 1 where there is nothing.")
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.report(
      IncidentList(shell.desk.summaries(), includingClosed: all), exitStatus: exitStatus)
  }
}
