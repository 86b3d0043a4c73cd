package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

package struct ClaimCommand: DescribedCommand {
  package static let help = CommandHelp(
    "claim", de: "behauptung",
    does: Bilingual(
      en: "The ledger of what is said about the case, and what was found out about it.",
      de: "Das Verzeichnis dessen, was über den Fall behauptet wird, und was sich dazu "
        + "ergeben hat."))

  package static let configuration = help.configuration(
    subcommands: [Add.self, Settle.self, List.self])

  package init() {}

  package struct Add: StormlogCommand {
    package static let help = CommandHelp(
      "add", de: "neu",
      does: Bilingual(
        en: "Enter a claim in the ledger.",
        de: "Eine Behauptung in das Verzeichnis aufnehmen."),
      more: Bilingual(
        en: """
          Put it as a plain sentence, such that it can be true or false.

          Examples:
            stormlog claim add "The driver was ours" --source https://example.org/post
            stormlog claim add "The parcel was empty" --is true --source "delivery note 4711"
          """,
        de: """
          Am besten als schlichter Satz, der wahr oder falsch sein kann.

          Beispiele:
            stormlog behauptung neu "Der Fahrer gehörte zu uns" --source https://example.org/post
            stormlog behauptung neu "Das Paket war leer" --is wahr --source "Lieferschein 4711"
          """))

    @OptionGroup package var options: ActOptions
    @OptionGroup package var text: TextOptions

    @Option(
      name: .customLong("is"),
      help: ArgumentHelp(
        en: "What is known of it: open, true, partly or false.",
        de: "Was bekannt ist: offen, wahr, teilweise oder falsch.",
        value: Bilingual(en: "verdict", de: "befund")),
      completion: .words(Claim.Verdict.self))
    package var verdict: String = Claim.Verdict.open.rawValue

    @Option(
      help: ArgumentHelp(
        en: "Where it is said, or what proves it: a URL or a citation.",
        de: "Wo es behauptet wird, oder was es belegt: eine URL oder eine Fundstelle.",
        value: Bilingual(en: "source", de: "quelle")))
    package var source: String?

    @OptionGroup package var reason: ReasonOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let verdict = try shell.reading.verdict(verdict)
      let source = try shell.reading.checked(source)
      let because = try shell.reading.checked(reason.because)
      let written = try shell.reading.text(text, for: .claim)
      let act = AddClaim(written.text, verdict: verdict, source: source, because: because)
      try shell.report(shell.perform(act, written: written))
    }
  }

  package struct Settle: StormlogCommand {
    package static let help = CommandHelp(
      "settle", de: "befund",
      does: Bilingual(
        en: "Record what was found out about a claim.",
        de: "Festhalten, was sich zu einer Behauptung ergeben hat."),
      more: Bilingual(
        en: """
          A later finding replaces an earlier one; both are kept. open says that it is open again.

          Example:
            stormlog claim settle 1 false --because "no shift there that day" \
          --source "roster, 12 Nov"
          """,
        de: """
          Ein späterer Befund tritt an die Stelle eines früheren; beide bleiben erhalten. offen
          heißt: wieder ungeklärt.

          Beispiel:
            stormlog behauptung befund 1 falsch --because "an dem Tag gab es dort keine Schicht" \
          --source "Dienstplan, 12. November"
          """))

    @OptionGroup package var options: ActOptions

    @Argument(
      help: ArgumentHelp(
        en: "The claim's number.",
        de: "Die Nummer der Behauptung.",
        value: Bilingual(en: "number", de: "nummer")))
    package var claim: Int

    @Argument(
      help: ArgumentHelp(
        en: "true, partly, false or open.",
        de: "wahr, teilweise, falsch oder offen.",
        value: Bilingual(en: "verdict", de: "befund")),
      completion: .words(Claim.Verdict.self))
    package var verdict: String

    @OptionGroup package var reason: ReasonOption

    @Option(
      help: ArgumentHelp(
        en: "What proves it: a URL or a citation.",
        de: "Was es belegt: eine URL oder eine Fundstelle.",
        value: Bilingual(en: "source", de: "quelle")))
    package var source: String?

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let act = SettleClaim(
        claim, try shell.reading.verdict(verdict),
        because: try shell.reading.checked(reason.because) ?? "",
        source: try shell.reading.checked(source))
      try shell.report(shell.perform(act))
    }
  }

  package struct List: StormlogCommand {
    package static let help = CommandHelp(
      "list", de: "liste",
      does: Bilingual(
        en: "Show the claims and all that was found out about them.",
        de: "Die Behauptungen zeigen, mit allen Befunden."),
      more: Bilingual(
        en: """
          Example:
            stormlog claim list
          """,
        de: """
          Beispiel:
            stormlog behauptung liste
          """))

    @OptionGroup package var options: IncidentOptions

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(ClaimList(shell.desk.look(everything: true)))
    }
  }
}
