package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct StatementStrategyCommand: StormlogCommand {
  package static let help = CommandHelp(
    "strategy", de: "strategie",
    does: Bilingual(
      en: "Say what a statement is to do for the company's standing.",
      de: "Festlegen, was eine Stellungnahme für das Ansehen des Unternehmens leisten soll."),
    more: Bilingual(
      en: """
        Strategies: information, attack-accuser, denial, scapegoat, excuse, justification,
        compensation, apology, reminder, ingratiation, victimage. The text and its approvals stay.
        Denying does not go with excusing or apologising, in this statement or beside another.

        Examples:
          stormlog statement strategy 1 apology compensation
          stormlog statement strategy 1 --none
        """,
      de: """
        Strategien: information, angriff, bestreiten, schuld-bei-anderen, entlastung, kleinreden,
        entschädigung, entschuldigung, erinnern, dank, selbst-opfer. Text und Freigaben bleiben.
        Bestreiten verträgt sich nicht mit Entlastung oder Entschuldigung, weder in dieser
        Stellungnahme noch neben einer anderen.

        Beispiele:
          stormlog stellungnahme strategie 1 entschuldigung entschädigung
          stormlog stellungnahme strategie 1 --none
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statement's number; 2/x or 2/x/en for one of its variants.",
      de: "Die Nummer der Stellungnahme; 2/x oder 2/x/de für eine ihrer Varianten.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var statement: String

  @Argument(
    help: ArgumentHelp(
      en: "All that it is to do.",
      de: "Alles, was sie leisten soll.",
      value: Bilingual(en: "strategies", de: "strategien")),
    completion: .words(ResponseStrategy.self))
  package var strategies: [String] = []

  @Flag(
    help: ArgumentHelp(
      en: "It follows none.",
      de: "Sie folgt keiner."))
  package var none = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if strategies.isEmpty != none {
      throw shell.failures.allOrNone(
        "statement strategy \(statement) information", both: none)
    }
    let strategies = try shell.reading.strategies(strategies)
    let because = try shell.reading.checked(reason.because)
    let act = ActOnStatements([try shell.desk.statementName(statement)], .position) {
      SetStrategies($0.number, strategies, because: because)
    }
    try shell.report(shell.perform(act))
  }
}
