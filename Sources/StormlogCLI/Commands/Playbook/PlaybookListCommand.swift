package import ArgumentParser
import IncidentDesk
import IncidentViews
import Workspace

package struct PlaybookListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the playbooks that can be followed.",
    discussion: helpText(
      """
      Example:
        stormlog playbook list
      """))

  @OptionGroup package var shared: SharedOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.report(PlaybookList(shell.desk.library.all))
  }
}
