package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct StatementApproveCommand: StormlogCommand {
  package static let help = CommandHelp(
    "approve", de: "freigeben",
    does: Bilingual(
      en: "Approve exactly the text that you have read.",
      de: "Genau den Text freigeben, den Sie gelesen haben."),
    more: Bilingual(
      en: """
        At a terminal the text is shown and you are asked. Elsewhere, name the version that you
        have read; the text and its version are shown by statement show. Where another text stands
        there by now, nothing is approved. An edit voids the approval.

        Examples:
          stormlog statement approve 1
          stormlog statement approve 1 3bfa4c --as ebert
          stormlog statement approve 1 --sign
        """,
      de: """
        Am Terminal wird der Text gezeigt, und Sie werden gefragt. Sonst nennen Sie die Fassung, die
        Sie gelesen haben; Text und Fassung zeigt „stellungnahme zeigen“. Steht inzwischen ein
        anderer Text da, wird nichts freigegeben. Jede Änderung hebt die Freigabe auf.

        Beispiele:
          stormlog stellungnahme freigeben 1
          stormlog stellungnahme freigeben 1 3bfa4c --as ebert
          stormlog stellungnahme freigeben 1 --sign
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statement's number.",
      de: "Die Nummer der Stellungnahme.",
      value: Bilingual(en: "number", de: "nummer")))
  package var statement: Int

  @Argument(
    help: ArgumentHelp(
      en: "The version that you have read: six characters or more.",
      de: "Die Fassung, die Sie gelesen haben: mindestens sechs Zeichen.",
      value: Bilingual(en: "version", de: "fassung")))
  package var version: String?

  @Flag(
    help: ArgumentHelp(
      en: "Sign it with your SSH key.",
      de: "Mit Ihrem SSH-Schlüssel unterschreiben."))
  package var sign = false

  @Option(
    help: ArgumentHelp(
      en: "Sign it with the key in this file.",
      de: "Mit dem Schlüssel aus dieser Datei unterschreiben.",
      value: Bilingual(en: "file", de: "datei")),
    completion: .candidates(.files))
  package var key: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let named = try version.map { SeenText(try shell.reading.version($0), .named) }
    let seen = try named ?? shell.textSeenHere(statement)
    let signature =
      try sign || key != nil
      ? seen.map {
        try shell.desk.signature(
          underStatement: statement, seen: $0, keyFile: key, by: context.sign)
      } : nil
    try shell.report(
      shell.perform(shell.desk.approving(statement, seen: seen, signature: signature)))
  }
}
