package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct ClockShowCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a clock: from when it runs and why, until when, and how that comes about.",
    discussion: helpText(
      """
      Example:
        stormlog clock show gdpr-33
      """))

  @OptionGroup package var options: IncidentOptions
  @OptionGroup package var clock: ClockArgument

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(ClockDetail(shell.desk.look(everything: true), clock: clock.clock))
  }
}
