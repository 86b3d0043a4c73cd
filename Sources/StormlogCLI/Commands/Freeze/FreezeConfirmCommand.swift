package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct FreezeConfirmCommand: StormlogCommand {
  package static let help = CommandHelp(
    "confirm", de: "bestätigen",
    does: Bilingual(
      en: "Record that nothing goes out on a channel, or several, any more.",
      de: "Festhalten, dass auf einem Kanal oder mehreren nichts mehr erscheint."),
    more: Bilingual(
      en: """
        Examples:
          stormlog freeze confirm x -m "3 posts, 1 ad paused" --evidence planner.png
          stormlog freeze confirm tiktok instagram
        """,
      de: """
        Beispiele:
          stormlog anhalten bestätigen x -m "3 Beiträge, 1 Anzeige pausiert" --evidence planer.png
          stormlog anhalten bestätigen tiktok instagram
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The channel; several at once.",
      de: "Der Kanal; auch mehrere.",
      value: Bilingual(en: "channel", de: "kanal")),
    completion: .candidates(.frozenChannels))
  package var channels: [String]

  @OptionGroup package var text: MessageOption

  @Option(
    help: ArgumentHelp(
      en: "A file that proves it; may be given again.",
      de: "Eine Datei als Beleg; mehrfach möglich.",
      value: Bilingual(en: "file", de: "datei")),
    completion: .candidates(.files))
  package var evidence: [String] = []

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let files = try shell.desk.evidence(evidence)
    let act = ConfirmFreeze(
      try shell.desk.channelsInUse(channels), text: try shell.reading.text(text),
      attachments: files.map(\.named))
    try shell.report(shell.perform(act, evidence: files))
  }
}
