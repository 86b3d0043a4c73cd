package import ArgumentParser
import IncidentCore
import IncidentWording

package struct EscalateCommand: StormlogCommand {
  package static let help = CommandHelp(
    "escalate", de: "eskalieren",
    does: Bilingual(
      en: "Raise the alert: who must be informed, and who acknowledges by when.",
      de: "Den Alarm erhöhen: wer zu verständigen ist, und wer bis wann bestätigt."),
    more: Bilingual(
      en: """
        Example:
          stormlog escalate orange --because "media query"
        """,
      de: """
        Beispiel:
          stormlog eskalieren orange --because "Medienanfrage"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The level: yellow, orange or red.",
      de: "Die Stufe: gelb, orange oder rot.",
      value: Bilingual(en: "level", de: "stufe")),
    completion: .words([AlertLevel.yellow, .orange, .red]))
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
