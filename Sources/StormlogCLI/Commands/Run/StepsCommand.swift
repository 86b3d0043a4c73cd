package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct StepsCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "steps",
    abstract: "Show all steps of the playbooks that are followed, and why a step is not open.",
    discussion: helpText(
      """
      Example:
        stormlog steps
      """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(StepList(shell.desk.look()))
  }
}
