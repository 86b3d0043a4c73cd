package import ArgumentParser
import IncidentWording

/// Why something is done.
package struct ReasonOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "Why.",
      de: "Warum.",
      value: Bilingual(en: "reason", de: "grund")))
  package var because: String?

  package init() {}
}
