package import ArgumentParser
import IncidentCore

package struct ReopenCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Lead the incident back to open.",
    discussion: helpText(
      """
      Example:
        stormlog reopen --incident 7 --because "the video is shared again"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(
      shell.perform(ReopenIncident(because: try shell.reading.checked(reason.because) ?? "")))
  }
}
