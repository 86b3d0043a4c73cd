package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct InformListCommand: StormlogCommand {
  package static let help = CommandHelp(
    "list", de: "liste",
    does: Bilingual(
      en: "Show who was told when, and who still has to be told.",
      de: "Zeigen, wer wann verständigt wurde, und wer noch zu verständigen ist."),
    more: Bilingual(
      en: """
        Example:
          stormlog inform list
        """,
      de: """
        Beispiel:
          stormlog verständigen liste
        """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(InformList(shell.desk.look()))
  }
}
