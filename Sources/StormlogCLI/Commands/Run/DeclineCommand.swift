package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct DeclineCommand: StormlogCommand {
  package static let help = CommandHelp(
    "decline", de: "ablehnen",
    does: Bilingual(
      en: "Decline what a standing branch proposes, and say why.",
      de: "Einen Vorschlag des Playbooks ablehnen und sagen, warum."),
    more: Bilingual(
      en: """
        Example:
          stormlog decline breeze --because "one viral post, already falling"
        """,
      de: """
        Beispiel:
          stormlog ablehnen breeze --because "ein einzelner Beitrag, der schon abebbt"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var branch: BranchArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = AnswerProposal(
      try shell.desk.proposal(branch.branch, run: branch.run), .declined, run: branch.run,
      because: try shell.reading.checked(reason.because), playbook: nil)
    try shell.report(shell.perform(act))
  }
}
