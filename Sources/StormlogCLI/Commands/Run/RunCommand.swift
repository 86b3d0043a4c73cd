package import ArgumentParser
import IncidentDesk

package struct RunCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Start following a playbook in the incident.",
    discussion: helpText(
      """
      The whole playbook is stored as it is now; a later change of the file changes nothing here.
      Steps, branches and templates that another playbook of the incident has word for word are
      left to it, so that nothing is done twice.

      Example:
        stormlog run employee-misconduct
      """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: "A playbook's id, or the path of a playbook file.",
    completion: .custom { _, _, _ in Completions.playbooks() })
  package var playbook: String

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(shell.perform(shell.desk.starting(try shell.desk.playbook(playbook))))
  }
}
