package import ArgumentParser
import IncidentWording

/// How time passes in a drill.
package struct DrillPaceOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      en: "Let injects come by the real clock, not by “wait”.",
      de: "Einspielungen nach der wirklichen Uhr kommen lassen, nicht mit „warten“."))
  package var realTime = false

  @Option(
    help: ArgumentHelp(
      en: "With --real-time: so many times as fast, 1 to 1000.",
      de: "Mit --real-time: so viel Mal schneller, 1 bis 1000.",
      value: Bilingual(en: "factor", de: "faktor")))
  package var speed: Int?

  package init() {}
}
