package import ArgumentParser
import IncidentCore

package struct CloseCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close the incident for a reason.",
    discussion: helpText(
      """
      As `resolved` only what was resolved can be closed; the other reasons close from anywhere.

      Examples:
        stormlog close
        stormlog close --reason false-alarm --because "an old video, already settled in May"
      """))

  @OptionGroup package var options: ActOptions

  @Option(
    help: "resolved, duplicate, false-alarm, superseded, external or cancelled.",
    completion: .list(ClosureReason.allCases.map(\.rawValue)))
  package var reason: String = ClosureReason.resolved.rawValue

  @OptionGroup package var why: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = CloseIncident(
      reason: try shell.reading.choice(reason, of: ClosureReason.self, named: "--reason"),
      because: try shell.reading.checked(why.because))
    try shell.report(shell.perform(act))
  }
}
