package import ArgumentParser
import IncidentWording

package struct SealCommand: StormlogCommand {
  package static let help = CommandHelp(
    "seal", de: "siegel",
    does: Bilingual(
      en: "Print a seal over all journals, to be kept elsewhere.",
      de: "Ein Siegel über alle Journale ausgeben, das anderswo aufzubewahren ist."),
    more: Bilingual(
      en: """
        Mail it to yourself, put it in Git or give it to a notary. `stormlog verify --seal` checks
        it.

        Example:
          stormlog seal
        """,
      de: """
        Per Mail an sich selbst, in Git oder beim Notar. Geprüft wird es mit `stormlog prüfen
        --seal`.

        Beispiel:
          stormlog siegel
        """))

  @OptionGroup package var shared: SharedOptions

  @OptionGroup package var unverified: UnverifiedOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.reportSeal(unverified.exporting("seal"))
  }
}
