package import ArgumentParser
import IncidentCore
import IncidentWording

package struct StatementRejectCommand: StormlogCommand {
  package static let help = CommandHelp(
    "reject", de: "zurückweisen",
    does: Bilingual(
      en: "Send a statement back to its authors, with a reason.",
      de: "Eine Stellungnahme mit Begründung zur Überarbeitung zurückgeben."),
    more: Bilingual(
      en: """
        Example:
          stormlog statement reject 1 --because "blames the driver before the facts are in"
        """,
      de: """
        Beispiel:
          stormlog stellungnahme zurückweisen 1 --because "gibt dem Fahrer vorschnell die Schuld"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statement's number.",
      de: "Die Nummer der Stellungnahme.",
      value: Bilingual(en: "number", de: "nummer")))
  package var statement: Int

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = RejectStatement(statement, because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
