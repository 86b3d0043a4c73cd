package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct ShowCommand: StormlogCommand {
  package static let help = CommandHelp(
    "show", de: "zeigen",
    does: Bilingual(
      en: "Show one incident, or one entry of it, in full.",
      de: "Einen Vorfall oder einen seiner Einträge ganz zeigen."),
    more: Bilingual(
      en: """
        Examples:
          stormlog show --incident 7
          stormlog show 12
        """,
      de: """
        Beispiele:
          stormlog zeigen --incident 7
          stormlog zeigen 12
        """))

  @OptionGroup package var options: IncidentOptions

  @Argument(
    help: ArgumentHelp(
      en: "An entry's number in the timeline; the incident where none is given.",
      de: "Die Nummer eines Eintrags in der Zeitleiste; ohne sie der Vorfall.",
      value: Bilingual(en: "entry", de: "eintrag")))
  package var entry: Int?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if let entry {
      let look = try shell.desk.look(everything: true)
      try shell.report(
        EntryDetail(look, sequence: entry))
    } else {
      try shell.report(IncidentDetail(shell.desk.look()))
    }
  }
}
