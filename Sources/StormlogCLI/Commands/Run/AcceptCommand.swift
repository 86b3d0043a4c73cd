package import ArgumentParser
import IncidentCore

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
    let desk = try Desk(context, options)
    let act = try desk.accepting(
      branch.branch, run: branch.run, because: try desk.checked(reason.because),
      clockRunsFromMoment: desk.saysMoment)
    try desk.report(desk.perform(act))
  }
}
