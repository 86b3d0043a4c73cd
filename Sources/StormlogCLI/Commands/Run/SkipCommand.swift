package import ArgumentParser
import IncidentCore

package struct SkipCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Record that a step is left out, and why.",
    discussion: helpText(
      """
      Example:
        stormlog skip pause-ads --because "no ads running"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: StepArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = SkipStep(
      step.step, run: step.run, because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
