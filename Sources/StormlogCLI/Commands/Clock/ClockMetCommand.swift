package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct ClockMetCommand: StormlogCommand {
  package static let help = CommandHelp(
    "met", de: "erfüllt",
    does: Bilingual(
      en: "Record that the notification which the rule asks for was sent.",
      de: "Festhalten, dass die Meldung abgegeben ist, die die Regel verlangt."),
    more: Bilingual(
      en: """
        --at is when it was sent. The clocks that count from it start in the same act: the final
        report under NIS-2 from the notification, under DORA the intermediate report and then the
        final one. A further intermediate report is recorded in the same way and moves the final
        one, as long as that was not sent. Where the rule wants the reasons for a delay, -m gives
        them.

        Example:
          stormlog clock met gdpr-33 --at 11:40 -m "sent by the portal" --evidence receipt.pdf
        """,
      de: """
        --at sagt, wann es abgeschickt wurde. Meldefristen, die ab da zählen, starten im selben
        Zug: nach NIS-2 der Abschlussbericht mit der Meldung, nach DORA der Zwischenbericht und
        danach der Abschlussbericht. Ein weiterer Zwischenbericht wird ebenso festgehalten und
        verschiebt den Abschlussbericht, solange dieser nicht abgegeben ist. Wo die Regel Gründe
        für eine Verzögerung verlangt, nennt sie -m.

        Beispiel:
          stormlog meldefrist erfüllt gdpr-33 --at 11:40 -m "über das Portal gemeldet" \
        --evidence quittung.pdf
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var clock: ClockArgument
  @OptionGroup package var text: MessageOption

  @Option(
    help: ArgumentHelp(
      en: "A file or URL that proves it; may be given again.",
      de: "Eine Datei oder URL als Beleg; mehrfach möglich.",
      value: Bilingual(en: "file|url", de: "datei|url")),
    completion: .candidates(.files))
  package var evidence: [String] = []

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let proof = try shell.reading.proof(evidence)
    let act = MeetClock(
      try shell.desk.clock(clock.clock), text: try shell.reading.text(text), url: proof.url,
      attachments: proof.files.map(\.named))
    try shell.report(shell.perform(act, evidence: proof.files))
  }
}
