package import ArgumentParser
import IncidentWording

package struct DrillReportCommand: StormlogCommand {
  package static let help = CommandHelp(
    "report", de: "auswertung",
    does: Bilingual(
      en: "Write the after-action review of a drill.",
      de: "Die Auswertung einer Übung schreiben."),
    more: Bilingual(
      en: """
        In the form of HSEEP's after-action report and improvement plan: overview, objectives with
        their grades, strengths, areas for improvement, corrective actions. The actions are those of
        `action add`, the remarks those of `lesson add` with --incident.

        Examples:
          stormlog drill report 3
          stormlog drill report 3 --lang de -o uebung.html
        """,
      de: """
        In der Form von HSEEP (After-Action Report und Improvement Plan): Überblick, Übungsziele mit
        ihren Noten, Stärken, zu Verbesserndes, Maßnahmen. Die Maßnahmen sind die von `maßnahme
        neu`, die Bemerkungen die von `erkenntnis neu`, mit --incident.

        Beispiele:
          stormlog übung auswertung 3
          stormlog übung auswertung 3 --lang de -o uebung.html
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "The drill's number; without one the drill under way, else the last.",
      de: "Die Nummer der Übung; ohne sie die laufende, sonst die letzte.",
      value: Bilingual(en: "number", de: "nummer")))
  package var number: Int?

  @Option(
    help: ArgumentHelp(
      en: "text, markdown, html or json.",
      de: "text, markdown, html oder json.",
      value: Bilingual(en: "format", de: "format")),
    completion: .words(DrillReportFormat.self))
  package var format: String?

  @OptionGroup package var output: OutputOption

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).exportDrillReport(number, format: format, to: output)
  }
}
