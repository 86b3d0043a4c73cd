package import ArgumentParser
import IncidentCore

package struct ClockStopCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "stop", abstract: "Give up a running clock, for a reason.",
    discussion: helpText(
      """
      For a duty that turned out not to exist. What was sent is recorded with “clock met”, and a
      clock that was started by mistake is taken back with “undo”.

      Example:
        stormlog clock stop gdpr-33 --because "no personal data were in the lost files"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var clock: ClockArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = StopClock(
      ClockName(clock.clock), because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
