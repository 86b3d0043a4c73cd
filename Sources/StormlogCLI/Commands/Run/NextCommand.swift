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
        The steps that must be done come first. Of each role five are shown and the rest is counted;
        with --role all of that role are.

        Examples:
          stormlog next
          stormlog next --role legal
          stormlog next --full
          stormlog next --all
        """,
      de: """
        Zuerst kommen die Schritte, die sein müssen. Je Rolle werden fünf gezeigt und die übrigen
        gezählt; mit --role alle dieser Rolle.

        Beispiele:
          stormlog nächstes
          stormlog nächstes --role recht
          stormlog nächstes --full
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

  @Flag(
    help: ArgumentHelp(
      en: "All steps of every role.",
      de: "Alle Schritte jeder Rolle."))
  package var full = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let role = try role.map(shell.desk.knownRole)
    if all {
      return try shell.report(OfEachIncident.next(shell.desk.looks(), role: role, isFull: full))
    }
    try shell.report(NextSteps(shell.desk.look(), role: role, isFull: full))
  }
}
