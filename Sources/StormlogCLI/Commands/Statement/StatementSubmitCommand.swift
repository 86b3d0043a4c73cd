package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct StatementSubmitCommand: StormlogCommand {
  package static let help = CommandHelp(
    "submit", de: "vorlegen",
    does: Bilingual(
      en: "Put drafts to review.",
      de: "Entwürfe zur Freigabe vorlegen."),
    more: Bilingual(
      en: """
        Refused where its strategies contradict each other or those of another statement, and where
        it states what the ledger of claims does not hold as true. --contradicting submits it all
        the same; that is flagged wherever the statement is shown.

        Examples:
          stormlog statement submit 1
          stormlog statement submit 2 4
          stormlog statement submit 1 --contradicting --because "the denial is about another video"
        """,
      de: """
        Abgelehnt wird, was sich in seinen Strategien selbst widerspricht oder einer anderen
        Stellungnahme, und was als gesichert darstellt, was im Verzeichnis der Behauptungen nicht als
        wahr gilt. Mit --contradicting geht es trotzdem; das bleibt überall vermerkt, wo die
        Stellungnahme erscheint.

        Beispiele:
          stormlog stellungnahme vorlegen 1
          stormlog stellungnahme vorlegen 2 4
          stormlog stellungnahme vorlegen 1 --contradicting \
        --because "bestritten wird ein anderes Video"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statements' numbers; 2/x or 2/x/en for one variant.",
      de: "Die Nummern der Stellungnahmen; 2/x oder 2/x/de für eine Variante.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var statement: [String]

  @Flag(
    help: ArgumentHelp(
      en: "Submit it although something speaks against it.",
      de: "Vorlegen, obwohl etwas dagegen spricht."))
  package var contradicting = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let because = try shell.reading.reason(
      reason.because, askedBy: ["--contradicting": contradicting])
    let act = shell.desk.submitting(
      try shell.desk.statementNames(statement), contradictingBecause: because)
    try shell.report(shell.perform(act))
  }
}
