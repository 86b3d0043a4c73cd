package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct StatementWithdrawCommand: StormlogCommand {
  package static let help = CommandHelp(
    "withdraw", de: "zurückziehen",
    does: Bilingual(
      en: "Withdraw a statement, published or not, with a reason.",
      de: "Eine Stellungnahme mit Begründung zurückziehen, veröffentlicht oder nicht."),
    more: Bilingual(
      en: """
        Example:
          stormlog statement withdraw 1 --because "the footage is from another company"
        """,
      de: """
        Beispiel:
          stormlog stellungnahme zurückziehen 1 --because "die Aufnahmen zeigen ein anderes Unternehmen"
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
    let act = ActOnStatements(try shell.desk.statementNames(statement), .withdrawal) {
      WithdrawStatement($0.number, because: because)
    }
    try shell.report(shell.perform(act))
  }
}
