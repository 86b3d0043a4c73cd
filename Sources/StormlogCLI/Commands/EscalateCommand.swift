package import ArgumentParser
import IncidentCore

package struct EscalateCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "escalate",
    abstract: "Raise the alert: who must be informed, and who acknowledges by when.",
    discussion: helpText(
      """
      Example:
        stormlog escalate orange --because "media query"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: "The level: yellow, orange or red.", completion: .list(["yellow", "orange", "red"]))
  package var level: String

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = RaiseAlert(
      to: try shell.reading.alertLevel(level),
      because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
