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
        Closed ones are shown with --all. With --retention you see how long the words of each are to
        be kept, by `retention` in stormlog.yaml, and for which that is over.

        Examples:
          stormlog list --all
          stormlog list --retention
        """,
      de: """
        Abgeschlossene erscheinen mit --all. Mit --retention steht da, wie lange die Texte eines
        jeden aufbewahrt werden, nach `retention` in stormlog.yaml, und bei welchen das vorbei ist.

        Beispiele:
          stormlog liste --all
          stormlog liste --retention
        """))

  @OptionGroup package var shared: SharedOptions

  @Flag(
    help: ArgumentHelp(
      en: "Show closed incidents too.",
      de: "Auch abgeschlossene Vorfälle zeigen."))
  package var all = false

  @Flag(
    help: ArgumentHelp(
      en: "Show until when the words of each incident are kept.",
      de: "Zeigen, bis wann die Texte jedes Vorfalls aufbewahrt werden."))
  package var retention = false

  @Flag(
    help: ArgumentHelp(
      en: "Exit with 1 where there is nothing.",
      de: "Mit 1 enden, wenn nichts da ist."))
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    if retention {
      return try shell.report(RetentionList(shell.desk.retention()), exitStatus: exitStatus)
    }
    let summaries = try shell.desk.summaries()
    let originals = try shell.desk.originals(among: summaries)
    try shell.report(
      IncidentList(summaries, originals: originals, includingClosed: all), exitStatus: exitStatus)
  }
}
