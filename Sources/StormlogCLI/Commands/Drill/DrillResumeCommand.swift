package import ArgumentParser

package struct DrillResumeCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a drill from its last entry.",
    discussion: helpText(
      """
      The clock goes on from the time of the last entry. Without a number the only drill under way
      is meant.

      Example:
        stormlog drill resume 3
      """))

  @OptionGroup package var options: ActorOptions

  @Argument(help: "The drill's number.")
  package var number: Int?

  @OptionGroup package var pace: DrillPaceOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    try DrillStart(
      context, options.shared, actor: options.actor, realTime: pace.realTime, speed: pace.speed
    ).resume(number)
  }
}
