package import ArgumentParser
import IncidentCore
import IncidentWording

package struct ClockStopCommand: StormlogCommand {
  package static let help = CommandHelp(
    "stop", de: "stoppen",
    does: Bilingual(
      en: "Give up a running clock, for a reason.",
      de: "Eine laufende Fristuhr mit Begründung stoppen."),
    more: Bilingual(
      en: """
        For a duty that turned out not to exist. What was sent is recorded with “clock met”, and a
        clock that was started by mistake is taken back with “undo”.

        Example:
          stormlog clock stop gdpr-33 --because "no personal data were in the lost files"
        """,
      de: """
        Für eine Pflicht, die sich als nicht gegeben erwies. Was abgegeben wurde, hält „fristuhr
        erfüllt“ fest; eine irrtümlich gestartete Fristuhr nimmt „zurücknehmen“ zurück.

        Beispiel:
          stormlog fristuhr stoppen gdpr-33 --because "keine Personendaten in den Dateien"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var clock: ClockArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = StopClock(
      ClockName(clock.clock), because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
