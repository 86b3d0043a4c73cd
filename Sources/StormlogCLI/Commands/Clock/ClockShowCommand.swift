package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct ClockShowCommand: StormlogCommand {
  package static let help = CommandHelp(
    "show", de: "zeigen",
    does: Bilingual(
      en: "Show a clock: from when it runs and why, until when, and how that comes about.",
      de: "Eine Meldefrist zeigen: ab wann sie läuft und warum, bis wann, und wie sich das ergibt."),
    more: Bilingual(
      en: """
        Example:
          stormlog clock show gdpr-33
        """,
      de: """
        Beispiel:
          stormlog meldefrist zeigen gdpr-33
        """))

  @OptionGroup package var options: IncidentOptions
  @OptionGroup package var clock: ClockArgument

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let name = try shell.desk.clock(clock.clock)
    try shell.report(ClockDetail(shell.desk.look(everything: true), clock: name))
  }
}
