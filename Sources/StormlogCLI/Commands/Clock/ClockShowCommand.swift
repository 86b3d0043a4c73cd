package import ArgumentParser

package struct ClockShowCommand: StormlogCommand {
  package static let help = CommandHelp(
    "show", de: "zeigen",
    does: Bilingual(
      en: "Show a clock: from when it runs and why, until when, and how that comes about.",
      de: "Eine Fristuhr zeigen: ab wann sie läuft und warum, bis wann, und wie sich das ergibt."),
    more: Bilingual(
      en: """
        Example:
          stormlog clock show gdpr-33
        """,
      de: """
        Beispiel:
          stormlog fristuhr zeigen gdpr-33
        """))

  @OptionGroup package var options: IncidentOptions
  @OptionGroup package var clock: ClockArgument

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    try desk.report(ClockDetail(desk.look(everything: true), clock: clock.clock))
  }
}
