package import ArgumentParser
import IncidentWording
import LineReading

package struct UseCommand: StormlogCommand {
  package static let help = CommandHelp(
    "use", de: "wählen",
    does: Bilingual(
      en: "Choose the incident that commands are about.",
      de: "Den Vorfall wählen, um den es in den Befehlen geht."),
    more: Bilingual(
      en: """
        The choice is yours alone; it is kept outside the database.

        Examples:
          stormlog use 7
          stormlog use --none
        """,
      de: """
        Die Wahl gilt nur für Sie; sie steht nicht in der Datenbank.

        Beispiele:
          stormlog wählen 7
          stormlog wählen --none
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "The incident's number.",
      de: "Die Nummer des Vorfalls.",
      value: Bilingual(en: "incident", de: "vorfall")),
    completion: .candidates(.incidents))
  package var incident: Int?

  @Flag(
    help: ArgumentHelp(
      en: "Choose none again.",
      de: "Wieder keinen wählen."))
  package var none = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.use(none ? nil : incident, clearing: none)
  }
}
