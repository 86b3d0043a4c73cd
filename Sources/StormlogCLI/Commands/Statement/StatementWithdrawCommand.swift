package import ArgumentParser
import IncidentCore
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
          stormlog stellungnahme zurückziehen 1 --because "die Aufnahmen zeigen eine andere Firma"
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
    let act = WithdrawStatement(statement, because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
