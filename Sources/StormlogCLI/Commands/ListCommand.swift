package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct ListCommand: StormlogCommand {
  package static let help = CommandHelp(
    "list", de: "liste",
    does: Bilingual(
      en: "Show the incidents of the workspace.",
      de: "Die Vorfälle des Arbeitsbereichs zeigen."),
    more: Bilingual(
      en: """
        Closed ones are shown with --all.

        Example:
          stormlog list --all
        """,
      de: """
        Abgeschlossene erscheinen mit --all.

        Beispiel:
          stormlog liste --all
        """))

  @OptionGroup package var shared: SharedOptions

  @Flag(
    help: ArgumentHelp(
      en: "Show closed incidents too.",
      de: "Auch abgeschlossene Vorfälle zeigen."))
  package var all = false

  @Flag(
    help: ArgumentHelp(
      en: "Exit with 1 where there is nothing.",
      de: "Mit 1 enden, wenn nichts da ist."))
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    let summaries = try shell.desk.summaries()
    let originals = try shell.desk.originals(among: summaries)
    try shell.report(
      IncidentList(summaries, originals: originals, includingClosed: all), exitStatus: exitStatus)
  }
}
