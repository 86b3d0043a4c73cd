package import ArgumentParser
import IncidentCore

package struct DeclineCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Decline what a standing branch proposes, and say why.",
    discussion: helpText(
      """
      Example:
        stormlog decline wind-rising --because "one viral post, already falling"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var branch: BranchArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = AnswerProposal(
      branch.branch, .declined, run: branch.run,
      because: try shell.reading.checked(reason.because), playbook: nil)
    try shell.report(shell.perform(act))
  }
}
