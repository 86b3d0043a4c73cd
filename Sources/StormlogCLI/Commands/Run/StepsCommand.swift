package import ArgumentParser

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
    let desk = try Desk(context, options)
    try desk.report(StepList(desk.look()))
  }
}
