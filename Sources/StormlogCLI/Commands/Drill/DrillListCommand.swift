package import ArgumentParser

package struct DrillListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the scenarios at hand and the drills that were held.",
    discussion: helpText(
      """
      Example:
        stormlog drill list
      """))

  @OptionGroup package var shared: SharedOptions

  @Flag(help: "Exit with 1 where no drill was held.")
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).reportDrills(exitStatus: exitStatus)
  }
}
