package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct StatementApproveCommand: StormlogCommand {
  package static let help = CommandHelp(
    "approve", de: "freigeben",
    does: Bilingual(
      en: "Approve exactly the texts that you have read.",
      de: "Genau die Texte freigeben, die Sie gelesen haben."),
    more: Bilingual(
      en: """
        At a terminal the text is shown and you are asked. Elsewhere, name the version that you
        have read; the text and its version are shown by statement show. Where another text stands
        there by now, nothing is approved. An edit voids the approval. A number means all variants of a
        statement; its version stands for all their texts.

        Examples:
          stormlog statement approve 1
          stormlog statement approve 1 3bfa4c --as ebert
          stormlog statement approve 2 4
          stormlog statement approve 2/x --sign
        """,
      de: """
        Am Terminal wird der Text gezeigt, und Sie werden gefragt. Sonst nennen Sie die Fassung, die
        Sie gelesen haben; Text und Fassung zeigt „stellungnahme zeigen“. Steht inzwischen ein
        anderer Text da, wird nichts freigegeben. Jede Änderung hebt die Freigabe auf. Eine Nummer
        meint alle Varianten einer Stellungnahme; ihre Fassung steht für alle ihre Texte.

        Beispiele:
          stormlog stellungnahme freigeben 1
          stormlog stellungnahme freigeben 1 3bfa4c --as ebert
          stormlog stellungnahme freigeben 2 4
          stormlog stellungnahme freigeben 2/x --sign
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statements' numbers, or 2/x; behind them the versions that you have read.",
      de:
        "Die Nummern der Stellungnahmen, oder 2/x; dahinter die Fassungen, die Sie gelesen haben.",
      value: Bilingual(en: "statement|version", de: "stellungnahme|fassung")))
  package var words: [String]

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
    let (names, versions) = try shell.desk.statementsAndVersions(words)
    let seen =
      try versions.isEmpty ? shell.textsSeenHere(names) : SeenTexts(versions, .named)
    let signatures =
      try sign || key != nil
      ? seen.map {
        try shell.desk.signatures(under: names, seen: $0, keyFile: key, by: context.sign)
      } : nil
    try shell.report(
      shell.perform(shell.desk.approving(names, seen: seen, signatures: signatures ?? [:])))
  }
}
