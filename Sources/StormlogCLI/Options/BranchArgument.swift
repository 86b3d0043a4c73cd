package import ArgumentParser
import IncidentWording
import LineReading

/// A standing branch that has proposed something.
package struct BranchArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The branch's id, as the board shows it.",
      de: "Die Kennung des Vorschlags, wie die Lage sie zeigt.",
      value: Bilingual(en: "branch", de: "vorschlag")),
    completion: .candidates(.proposals))
  package var branch: String

  @Option(
    help: ArgumentHelp(
      en: "The run's number, where several playbooks have a branch of this id.",
      de: "Die Nummer des Laufs, wenn mehrere Playbooks diesen Vorschlag machen.",
      value: Bilingual(en: "run", de: "lauf")))
  package var run: Int?

  package init() {}
}
