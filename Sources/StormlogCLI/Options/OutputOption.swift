package import ArgumentParser
import IncidentWording
import LineReading

/// Where an export goes.
package struct OutputOption: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      en: "Write to this file instead of the terminal.",
      de: "In diese Datei schreiben statt auf das Terminal.",
      value: Bilingual(en: "file", de: "datei")),
    completion: .candidates(.files))
  package var output: String?

  @Flag(
    help: ArgumentHelp(
      en: "Write over a file that is there.",
      de: "Eine vorhandene Datei überschreiben."))
  package var force = false

  package init() {}
}
