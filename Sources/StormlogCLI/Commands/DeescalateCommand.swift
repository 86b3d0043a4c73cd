package import ArgumentParser
import IncidentCore

package struct DeescalateCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "deescalate",
    abstract: "Lower the alert, after calm readings or for a stated reason.",
    discussion: helpText(
      """
      Example:
        stormlog deescalate yellow --because "three calm readings since noon"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: "The level: green, yellow or orange.", completion: .list(["green", "yellow", "orange"]))
  package var level: String

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = LowerAlert(
      to: try shell.reading.alertLevel(level), because: try shell.reading.checked(reason.because))
    try shell.report(shell.perform(act))
  }
}
