package import ArgumentParser
import IncidentWording
import LineReading

/// A step of a playbook that is being followed.
package struct StepArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The step's number or id.",
      de: "Die Nummer oder Kennung des Schritts.",
      value: Bilingual(en: "step", de: "schritt")),
    completion: .candidates(.openSteps))
  package var step: String

  @Option(
    help: ArgumentHelp(
      en: "The run's number, where several playbooks have a step of this id.",
      de: "Die Nummer des Laufs, wenn mehrere Playbooks einen Schritt dieser Kennung haben.",
      value: Bilingual(en: "run", de: "lauf")))
  package var run: Int?

  package init() {}
}

/// A decision of a playbook that is being followed. It repeats the option, as ``ActOptions`` does.
package struct DecisionArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The step's number or id.",
      de: "Die Nummer oder Kennung des Schritts.",
      value: Bilingual(en: "step", de: "schritt")),
    completion: .candidates(.openDecisions))
  package var step: String

  @Option(
    help: ArgumentHelp(
      en: "The run's number, where several playbooks have a step of this id.",
      de: "Die Nummer des Laufs, wenn mehrere Playbooks einen Schritt dieser Kennung haben.",
      value: Bilingual(en: "run", de: "lauf")))
  package var run: Int?

  package init() {}
}
