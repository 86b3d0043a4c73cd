package import ArgumentParser
import IncidentWording

package struct PromiseCommand: DescribedCommand {
  package static let help = CommandHelp(
    "promise", de: "zusage",
    does: Bilingual(
      en: "What we said we would do: the next update, a call back, a refund.",
      de: "Was wir zugesagt haben: die nächste Meldung, einen Rückruf, eine Erstattung."))

  package static let configuration = help.configuration(
    subcommands: [
      PromiseAddCommand.self, PromiseKeepCommand.self, PromiseBreakCommand.self,
      PromiseMoveCommand.self, PromiseListCommand.self,
    ])

  package init() {}
}
