package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct HoldCommand: StormlogCommand {
  package static let help = CommandHelp(
    "hold", de: "löschsperre",
    does: Bilingual(
      en: "Bar every redaction in the incident, for as long as a legal dispute is likely.",
      de: "Jede Schwärzung im Vorfall sperren, solange ein Rechtsstreit zu erwarten ist."),
    more: Bilingual(
      en: """
        Examples:
          stormlog hold --because "letter of the other side's counsel"
          stormlog hold --lift --because "settled"
        """,
      de: """
        Beispiele:
          stormlog löschsperre --because "Schreiben der Gegenseite"
          stormlog löschsperre --lift --because "verglichen"
        """))

  @OptionGroup package var options: RecordOptions

  @Flag(
    help: ArgumentHelp(
      en: "Lift it again.",
      de: "Die Sperre wieder aufheben."))
  package var lift = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let because = try shell.reading.checked(reason.because) ?? ""
    try shell.report(shell.perform(ChangeHold(isHeld: !lift, because: because)))
  }
}
