package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews

package struct ClaimCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "The ledger of what is said about the case, and what was found out about it.",
    subcommands: [Add.self, Settle.self, List.self])

  package init() {}

  package struct Add: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Enter a claim in the ledger.",
      discussion: helpText(
        """
        Put it as a plain sentence, such that it can be true or false.

        Examples:
          stormlog claim add "The driver was ours" --source https://example.org/post
          stormlog claim add "The parcel was empty" --is true --source "delivery note 4711"
        """))

    @OptionGroup package var options: ActOptions
    @OptionGroup package var text: TextOptions

    @Option(
      name: .customLong("is"), help: "What is known of it: open, true, partly or false.",
      completion: .list(Claim.Verdict.allCases.map(\.rawValue)))
    package var verdict: String = Claim.Verdict.open.rawValue

    @Option(
      help: ArgumentHelp("Where it is said, or what proves it: a URL or a citation."))
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
    package static let configuration = CommandConfiguration(
      commandName: "settle", abstract: "Record what was found out about a claim.",
      discussion: helpText(
        """
        A later finding replaces an earlier one; both are kept. open says that it is open again.

        Example:
          stormlog claim settle 1 false --because "no shift there that day" --source "roster, 12 Nov"
        """))

    @OptionGroup package var options: ActOptions
    @Argument(help: "The claim's number.") package var claim: Int

    @Argument(
      help: "true, partly, false or open.",
      completion: .list(Claim.Verdict.allCases.map(\.rawValue)))
    package var verdict: String

    @OptionGroup package var reason: ReasonOption

    @Option(help: ArgumentHelp("What proves it: a URL or a citation."))
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
    package static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Show the claims and all that was found out about them.",
      discussion: helpText(
        """
        Example:
          stormlog claim list
        """))

    @OptionGroup package var options: IncidentOptions

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(ClaimList(shell.desk.look(everything: true)))
    }
  }
}
