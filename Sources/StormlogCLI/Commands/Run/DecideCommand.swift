package import ArgumentParser
import IncidentCore

package struct DecideCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Make a decision of the playbook, and say why.",
    discussion: helpText(
      """
      Example:
        stormlog decide genuine yes --because "depot confirms"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: StepArgument

  @Argument(help: "The option chosen.")
  package var option: String

  @OptionGroup package var reason: ReasonOption

  @Flag(help: "It was decided before its turn.")
  package var outOfOrder = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    let because = try desk.checked(reason.because)
    let act = MakeDecision(
      step.step, option: try desk.option(option, of: step.step, run: step.run), run: step.run,
      because: because,
      outOfOrderBecause: outOfOrder ? because ?? "" : nil)
    try desk.report(desk.perform(act))
  }
}
