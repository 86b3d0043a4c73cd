package import ArgumentParser
import IncidentWording
import LineReading

/// Steps of playbooks that are being followed. It repeats the option, as ``ActOptions`` does.
package struct StepsArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The step's number or id; several at once.",
      de: "Die Nummer oder Kennung des Schritts; auch mehrere.",
      value: Bilingual(en: "step", de: "schritt")),
    completion: .candidates(.openSteps))
  package var step: [String]

  @Option(
    help: ArgumentHelp(
      en: "The run's number, where several playbooks have a step of this id.",
      de: "Die Nummer des Laufs, wenn mehrere Playbooks einen Schritt dieser Kennung haben.",
      value: Bilingual(en: "run", de: "lauf")))
  package var run: Int?

  /// One by one, also where they were typed as a list with commas. A step can be named by its text, too,
  /// which has commas of its own.
  var steps: [String] {
    step.flatMap { $0.contains(" ") || $0.wordsOfList.isEmpty ? [$0] : $0.wordsOfList }
  }

  package init() {}
}
