package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct PromiseKeepCommand: StormlogCommand {
  package static let help = CommandHelp(
    "keep", de: "gehalten",
    does: Bilingual(
      en: "Record that a promise was kept, and what shows it.",
      de: "Festhalten, dass eine Zusage gehalten wurde, und womit das belegt ist."),
    more: Bilingual(
      en: """
        Examples:
          stormlog promise keep 1 --statement 2
          stormlog promise keep 1 -m "refunded" --evidence transfer.pdf
          stormlog promise keep 1 --source https://x.com/firm/status/1
          stormlog promise keep 1 --without-evidence --because "a call, nobody took notes"
        """,
      de: """
        Beispiele:
          stormlog zusage gehalten 1 --statement 2
          stormlog zusage gehalten 1 -m "erstattet" --evidence beleg.pdf
          stormlog zusage gehalten 1 --source https://x.com/firma/status/1
          stormlog zusage gehalten 1 --without-evidence --because "ein Anruf, niemand schrieb mit"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The promise's number.",
      de: "Die Nummer der Zusage.",
      value: Bilingual(en: "number", de: "nummer")))
  package var promise: Int

  @OptionGroup package var text: MessageOption

  @Option(
    help: ArgumentHelp(
      en: "A file that proves it; may be given again.",
      de: "Eine Datei als Beleg; mehrfach möglich.",
      value: Bilingual(en: "file", de: "datei")),
    completion: .candidates(.files))
  package var evidence: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Where it can be read: a URL or a citation.",
      de: "Wo es zu lesen ist: eine URL oder eine Fundstelle.",
      value: Bilingual(en: "source", de: "quelle")))
  package var source: String?

  @Option(
    help: ArgumentHelp(
      en: "The published statement by which it was kept; 2/x for one variant.",
      de: "Die veröffentlichte Stellungnahme, mit der sie gehalten wurde; 2/x für eine Variante.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var statement: String?

  @Flag(
    help: ArgumentHelp(
      en: "Nothing shows it; say why.",
      de: "Nichts belegt es; mit Begründung."))
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
      statement: try statement.map(shell.desk.published(named:)), unproven: unproven,
      attachments: files.map(\.named))
    try shell.report(shell.perform(act, evidence: files))
  }
}
