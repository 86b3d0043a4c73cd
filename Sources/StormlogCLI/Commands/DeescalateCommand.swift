package import ArgumentParser
import IncidentCore
import IncidentWording

package struct DeescalateCommand: StormlogCommand {
  package static let help = CommandHelp(
    "deescalate", de: "deeskalieren",
    does: Bilingual(
      en: "Lower the alert, after calm readings or for a stated reason.",
      de: "Den Alarm senken, nach ruhigen Messungen oder mit Begründung."),
    more: Bilingual(
      en: """
        Example:
          stormlog deescalate yellow --because "three calm readings since noon"
        """,
      de: """
        Beispiel:
          stormlog deeskalieren gelb --because "drei ruhige Messungen seit Mittag"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The level: green, yellow or orange.",
      de: "Die Stufe: grün, gelb oder orange.",
      value: Bilingual(en: "level", de: "stufe")),
    completion: .words([AlertLevel.green, .yellow, .orange]))
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
