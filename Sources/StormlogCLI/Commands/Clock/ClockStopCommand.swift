package import ArgumentParser
import IncidentDesk
import IncidentCore
import IncidentWording

package struct ClockStopCommand: StormlogCommand {
  package static let help = CommandHelp(
    "stop", de: "stoppen",
    does: Bilingual(
      en: "Stop a running clock, with a reason.",
      de: "Eine laufende Meldefrist mit Begründung stoppen."),
    more: Bilingual(
      en: """
        For a duty that turned out not to exist. What was sent is recorded with “clock met”, and a
        clock that was started by mistake is taken back with “undo”.

        Example:
          stormlog clock stop gdpr-33 --because "no personal data were in the lost files"
        """,
      de: """
        Für eine Pflicht, die doch nicht besteht. Was abgegeben wurde, hält „meldefrist
        erfüllt“ fest; eine irrtümlich gestartete Meldefrist nimmt „zurücknehmen“ zurück.

        Beispiel:
          stormlog meldefrist stoppen gdpr-33 --because "keine Personendaten in den Dateien"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var clock: ClockArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = StopClock(
      try shell.desk.clock(clock.clock), because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
