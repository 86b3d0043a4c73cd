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
    let desk = try Desk(context, options)
    let act = LowerAlert(
      to: try desk.alertLevel(level), because: try desk.checked(reason.because))
    try desk.report(desk.perform(act))
  }
}
