package import ArgumentParser
import IncidentCore

package struct ResolveCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Record that the storm is over.",
    discussion: helpText(
      """
      Example:
        stormlog resolve --because "two calm days, the victim has accepted the apology"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(
      shell.perform(ResolveIncident(because: try shell.reading.checked(reason.because))))
  }
}
