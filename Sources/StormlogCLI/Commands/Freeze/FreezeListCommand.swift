package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct FreezeListCommand: StormlogCommand {
  package static let help = CommandHelp(
    "list", de: "liste",
    does: Bilingual(
      en: "Show what is frozen, what was confirmed, and what was released.",
      de: "Zeigen, was angehalten, was bestätigt und was wieder aufgehoben ist."),
    more: Bilingual(
      en: """
        Example:
          stormlog freeze list
        """,
      de: """
        Beispiel:
          stormlog anhalten liste
        """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(FreezeList(shell.desk.look()))
  }
}
