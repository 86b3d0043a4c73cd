package import ArgumentParser
import IncidentDesk
import IncidentCore
import IncidentWording

package struct ClockClassifyCommand: StormlogCommand {
  package static let help = CommandHelp(
    "classify", de: "einstufen",
    does: Bilingual(
      en: "Record when the incident was classified as reportable, for a clock that runs.",
      de: "Festhalten, wann der Vorfall als meldepflichtig eingestuft wurde, für eine "
        + "laufende Meldefrist."),
    more: Bilingual(
      en: """
        Some clocks count from that too: under DORA the initial notification is due 4 hours after
        it.

        Example:
          stormlog clock classify dora-initial --at 10:15 --because "more than 10 % of clients hit"
        """,
      de: """
        Manche Fristen zählen auch ab da: Nach DORA ist die Erstmeldung 4 Stunden danach fällig.

        Beispiel:
          stormlog meldefrist einstufen dora-initial --at 10:15 \
        --because "über 10 % der Kundschaft betroffen"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var clock: ClockArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = ClassifyClock(
      try shell.desk.clock(clock.clock), because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
