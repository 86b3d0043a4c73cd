package import ArgumentParser
import IncidentWording

/// Between which moments something happened.
package struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "Only what happened since.",
      de: "Nur, was seitdem geschah.",
      value: Bilingual(en: "time", de: "zeit")))
  package var since: String?

  @Option(
    help: ArgumentHelp(
      en: "Only what happened until.",
      de: "Nur, was bis dahin geschah.",
      value: Bilingual(en: "time", de: "zeit")))
  package var until: String?

  package init() {}
}
