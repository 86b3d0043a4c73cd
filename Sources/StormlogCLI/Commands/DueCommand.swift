package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct DueCommand: StormlogCommand {
  package static let help = CommandHelp(
    "due", de: "fällig",
    does: Bilingual(
      en: "Show what is due and overdue, the earliest first.",
      de: "Zeigen, was fällig und überfällig ist, das Früheste zuerst."),
    more: Bilingual(
      en: """
        What is due in more than three days is only counted; legal clocks are always shown.

        Examples:
          stormlog due
          stormlog due --full
          stormlog due --all --overdue
        """,
      de: """
        Was erst in mehr als drei Tagen fällig ist, wird nur gezählt; Meldefristen erscheinen immer.

        Beispiele:
          stormlog fällig
          stormlog fällig --full
          stormlog fällig --all --overdue
        """))

  @OptionGroup package var options: IncidentOptions

  @Flag(
    help: ArgumentHelp(
      en: "Only what is overdue.",
      de: "Nur, was überfällig ist."))
  package var overdue = false

  @Flag(
    help: ArgumentHelp(
      en: "Show what is due on later days too, instead of counting it.",
      de: "Auch zeigen, was an späteren Tagen fällig ist, statt es nur zu zählen."))
  package var full = false

  @Flag(
    help: ArgumentHelp(
      en: "Of all incidents, the closed ones too.",
      de: "Aus allen Vorfällen, auch den abgeschlossenen."))
  package var all = false

  @Flag(
    help: ArgumentHelp(
      en: "Exit with 1 where there is nothing.",
      de: "Mit 1 enden, wenn nichts da ist."))
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if all {
      return try shell.report(
        OfEachIncident.due(shell.desk.looks(), onlyOverdue: overdue, isFull: full),
        exitStatus: exitStatus)
    }
    let look = try shell.desk.look()
    let list = DueList(
      look, onlyOverdue: overdue, isFull: full,
      others: try shell.desk.otherLooks(besides: look.number),
      elsewhere: ClocksElsewhere(try shell.desk.clocksElsewhere(besides: look.number)))
    try shell.report(list, exitStatus: exitStatus)
  }
}
