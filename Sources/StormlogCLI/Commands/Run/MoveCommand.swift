package import ArgumentParser
import IncidentDesk

package struct MoveCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move a run to a newer version of its playbook, and say why.",
    discussion: helpText(
      """
      Steps are matched by their ids: what was done stays done, decisions and facts stay, new steps
      open, and steps that the newer version does not have are kept and marked. What changed is
      listed. Playbooks without this command stay as they were when they were started.

      Examples:
        stormlog move employee-misconduct --because "works council asks for a step of its own"
        stormlog move drafts/employee-misconduct.yaml --because "checked by counsel"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: "The playbook's id, the number of its run, or the path of the newer file.",
    completion: .custom { _, _, _ in Completions.followedPlaybooks() })
  package var playbook: String

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let document = try shell.desk.playbook(try shell.reading.playbookOfRun(playbook))
    let act = shell.desk.moving(
      to: document, because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
