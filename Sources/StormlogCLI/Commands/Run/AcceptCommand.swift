package import ArgumentParser
import IncidentDesk

package struct AcceptCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept what a standing branch of the playbook proposes.",
    discussion: helpText(
      """
      Accepting an escalation raises the alert; accepting a playbook starts it; accepting a legal
      clock starts it from the moment that --at says.

      Examples:
        stormlog accept injury --because "confirmed by the police"
        stormlog accept personal-data --at "yesterday 18:20" --because "IT confirms access"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var branch: BranchArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = try shell.desk.accepting(
      branch.branch, run: branch.run, because: try shell.reading.checked(reason.because),
      clockRunsFromMoment: shell.reading.saysMoment)
    try shell.report(shell.perform(act))
  }
}
