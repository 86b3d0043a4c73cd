package import ArgumentParser
import IncidentCore

package struct ClockClassifyCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Record when the incident was classified as reportable, for a clock that runs.",
    discussion: helpText(
      """
      Some clocks count from that too: under DORA the initial notification is due 4 hours after it.

      Example:
        stormlog clock classify dora-initial --at 10:15 --because "more than 10 % of clients hit"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var clock: ClockArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = ClassifyClock(
      ClockName(clock.clock), because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
