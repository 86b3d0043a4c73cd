package import ArgumentParser
import IncidentCore
import IncidentWording
import LineReading

package struct DrillCheckCommand: StormlogCommand {
  package static let help = CommandHelp(
    "check", de: "prüfen",
    does: Bilingual(
      en: "Read scenarios and name everything wrong with its place.",
      de: "Drehbücher lesen und alles nennen, was nicht stimmt, mit Zeile und Spalte."),
    more: Bilingual(
      en: """
        Without an argument all scenarios of the workspace and the shipped ones are checked, each
        against its playbook. Errors keep one from being played (exit 65); a text that lacks German
        or English is a warning.

        Example:
          stormlog drill check drills/our-own.yaml
        """,
      de: """
        Ohne Argument werden alle Drehbücher des Arbeitsbereichs und die mitgelieferten geprüft,
        jedes gegen sein Playbook. Mit Fehlern lässt sich keines spielen (Exit-Code 65); ein Text,
        dem Deutsch oder Englisch fehlt, ist eine Warnung.

        Beispiel:
          stormlog übung prüfen drills/unser-eigenes.yaml
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "Scenario ids or files.",
      de: "Kennungen oder Dateien von Drehbüchern.",
      value: Bilingual(en: "scenarios", de: "drehbücher")),
    completion: .candidates(.scenarios))
  package var scenarios: [String] = []

  @Flag(
    help: ArgumentHelp(
      en: "Warnings fail too (exit 1).",
      de: "Auch Warnungen lassen die Prüfung scheitern (Exit-Code 1)."))
  package var strict = false

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).reportScenarioCheck(of: scenarios, strict: strict)
  }
}
