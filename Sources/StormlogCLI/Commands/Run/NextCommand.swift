package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

package struct NextCommand: StormlogCommand {
  package static let help = CommandHelp(
    "next", de: "nächstes",
    does: Bilingual(
      en: "Show what to do now, by role.",
      de: "Zeigen, was jetzt zu tun ist, nach Rollen."),
    more: Bilingual(
      en: """
        Examples:
          stormlog next
          stormlog next --role legal
          stormlog next --all
        """,
      de: """
        Beispiele:
          stormlog nächstes
          stormlog nächstes --role recht
          stormlog nächstes --all
        """))

  @OptionGroup package var options: IncidentOptions

  @Option(
    help: ArgumentHelp(
      en: "Only the steps of this role.",
      de: "Nur die Schritte dieser Rolle.",
      value: Bilingual(en: "role", de: "rolle")), completion: .names(Role.self))
  package var role: String?

  @Flag(
    help: ArgumentHelp(
      en: "Of all open incidents.",
      de: "Aus allen offenen Vorfällen."))
  package var all = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let role = try role.map(shell.reading.knownRole)
    if all { return try shell.report(OfEachIncident.next(shell.desk.looks(), role: role)) }
    try shell.report(NextSteps(shell.desk.look(), role: role))
  }
}
