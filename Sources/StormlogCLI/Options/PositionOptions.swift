package import ArgumentParser
import IncidentCore
import IncidentWording

/// What a statement is to do, and what it states.
package struct PositionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "What it is to do, such as information, apology or denial; may be given again.",
      de: "Was sie leisten soll, etwa information, entschuldigung oder bestreiten; mehrfach "
        + "möglich.",
      value: Bilingual(en: "strategy", de: "strategie")),
    completion: .words(ResponseStrategy.self))
  package var strategy: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "The number of a claim that the text states as fact; may be given again.",
      de: "Die Nummer einer Behauptung, die der Text als gesichert darstellt; mehrfach möglich.",
      value: Bilingual(en: "claim", de: "behauptung")))
  package var states: [Int] = []

  package init() {}
}
