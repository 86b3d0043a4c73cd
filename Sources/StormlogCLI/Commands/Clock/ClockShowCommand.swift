package import ArgumentParser

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
    let desk = try Desk(context, options)
    try desk.report(ClockDetail(desk.look(everything: true), clock: clock.clock))
  }
}
