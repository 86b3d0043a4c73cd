package import ArgumentParser
import IncidentCore

package struct ContainCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "contain", abstract: "Record that the storm no longer grows.",
    discussion: helpText(
      """
      Example:
        stormlog contain --because "mentions per hour below half of the peak since 14:00"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(
      shell.perform(ContainIncident(because: try shell.reading.checked(reason.because))))
  }
}
