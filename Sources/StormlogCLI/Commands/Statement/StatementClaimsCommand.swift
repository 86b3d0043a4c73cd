package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct StatementClaimsCommand: StormlogCommand {
  package static let help = CommandHelp(
    "claims", de: "behauptungen",
    does: Bilingual(
      en: "Say which claims of the ledger a statement states as fact.",
      de: "Angeben, welche Behauptungen eine Stellungnahme als gesichert darstellt."),
    more: Bilingual(
      en: """
        A statement is not submitted while it states what the ledger does not hold as true. The text
        and its approvals stay.

        Examples:
          stormlog statement claims 1 --states 2 --states 3
          stormlog statement claims 1 --none
        """,
      de: """
        Eine Stellungnahme lässt sich nicht vorlegen, solange sie etwas als gesichert darstellt, was
        im Verzeichnis der Behauptungen nicht als wahr gilt. Text und Freigaben bleiben.

        Beispiele:
          stormlog stellungnahme behauptungen 1 --states 2 --states 3
          stormlog stellungnahme behauptungen 1 --none
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statement's number; 2/x or 2/x/en for one of its variants.",
      de: "Die Nummer der Stellungnahme; 2/x oder 2/x/de für eine ihrer Varianten.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var statement: String

  @Option(
    help: ArgumentHelp(
      en: "The number of a claim that it states; may be given again.",
      de: "Die Nummer einer Behauptung, die sie als gesichert darstellt; mehrfach möglich.",
      value: Bilingual(en: "claim", de: "behauptung")))
  package var states: [Int] = []

  @Flag(
    help: ArgumentHelp(
      en: "It states none.",
      de: "Sie stellt keine als gesichert dar."))
  package var none = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if states.isEmpty != none {
      throw shell.failures.allOrNone(
        "statement claims \(statement) --states 1", both: none)
    }
    let because = try shell.reading.checked(reason.because)
    let act = ActOnStatements([try shell.desk.statementName(statement)], .position) {
      [states] in SetStatedClaims($0.number, states, because: because)
    }
    try shell.report(shell.perform(act))
  }
}
