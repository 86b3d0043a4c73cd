package import ArgumentParser
import IncidentCore

package struct StartCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Record that a step has been begun.",
    discussion: helpText(
      """
      Example:
        stormlog start verify-video
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: StepArgument

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(shell.perform(StartStep(step.step, run: step.run)))
  }
}
