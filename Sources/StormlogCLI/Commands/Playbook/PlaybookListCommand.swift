package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording
import Workspace

package struct PlaybookListCommand: StormlogCommand {
  package static let help = CommandHelp(
    "list", de: "liste",
    does: Bilingual(
      en: "Show the playbooks that can be followed.",
      de: "Die Playbooks zeigen, die sich befolgen lassen."),
    more: Bilingual(
      en: """
        Example:
          stormlog playbook list
        """,
      de: """
        Beispiel:
          stormlog playbook liste
        """))

  @OptionGroup package var shared: SharedOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.report(PlaybookList(shell.desk.library.all))
  }
}
