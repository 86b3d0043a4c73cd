package import ArgumentParser
import IncidentCore
import IncidentDesk
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
      en: "The statements' numbers; 2/x or 2/x/en for one variant.",
      de: "Die Nummern der Stellungnahmen; 2/x oder 2/x/de für eine Variante.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var statement: [String]

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let because = try shell.reading.checked(reason.because) ?? ""
    let act = ActOnStatements(try shell.desk.statementNames(statement), .rejection) {
      RejectStatement($0.number, because: because)
    }
    try shell.report(shell.perform(act))
  }
}
