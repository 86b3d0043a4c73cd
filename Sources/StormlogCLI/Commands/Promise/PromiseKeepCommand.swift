package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct PromiseKeepCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Record that a promise was kept, and what shows it.",
    discussion: helpText(
      """
      Examples:
        stormlog promise keep 1 --statement 2
        stormlog promise keep 1 -m "refunded" --evidence transfer.pdf
        stormlog promise keep 1 --source https://x.com/firm/status/1
        stormlog promise keep 1 --without-evidence --because "a call, nobody took notes"
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The promise's number.") package var promise: Int
  @OptionGroup package var text: MessageOption

  @Option(
    help: ArgumentHelp("A file that proves it; may be given again.", valueName: "file"),
    completion: .file())
  package var evidence: [String] = []

  @Option(help: ArgumentHelp("Where it can be read: a URL or a citation.", valueName: "source"))
  package var source: String?

  @Option(help: ArgumentHelp("The published statement by which it was kept.", valueName: "number"))
  package var statement: Int?

  @Flag(help: "Nothing shows it; say why.")
  package var withoutEvidence = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let files = try shell.desk.evidence(evidence)
    let unproven = try shell.reading.reason(
      reason.because, askedBy: ["--without-evidence": withoutEvidence])
    let act = SettlePromise(
      promise, .kept, text: try shell.reading.text(text), source: try shell.reading.checked(source),
      statement: statement, unproven: unproven,
      attachments: files.map(\.named))
    try shell.report(shell.perform(act, evidence: files))
  }
}
