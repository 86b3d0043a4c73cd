package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct CorrectCommand: StormlogCommand {
  package static let help = CommandHelp(
    "correct", de: "berichtigen",
    does: Bilingual(
      en: "Correct an entry's text or time. Both versions stay visible.",
      de: "Text oder Zeit eines Eintrags berichtigen. Beide Fassungen bleiben sichtbar."),
    more: Bilingual(
      en: """
        `--at` gives the entry's right time. The opening entry (1) also takes `--detected` and
        `--started`; all due times that depend on it follow.

        Examples:
          stormlog correct 12 -m "depot Gotha, not Erfurt"
          stormlog correct 12 --at 13:50
          stormlog correct 1 --detected 13:20
        """,
      de: """
        `--at` nennt die richtige Zeit des Eintrags. Der Eintrag der Eröffnung (1) nimmt auch
        `--detected` und `--started` an; alle Fristen, die davon abhängen, ziehen mit.

        Beispiele:
          stormlog berichtigen 12 -m "Depot Gotha, nicht Erfurt"
          stormlog berichtigen 12 --at 13:50
          stormlog berichtigen 1 --detected 13:20
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The entry's number in the timeline.",
      de: "Die Nummer des Eintrags in der Zeitleiste.",
      value: Bilingual(en: "entry", de: "eintrag")))
  package var entry: Int

  @Option(
    name: [.customShort("m"), .customLong("message")],
    help: ArgumentHelp(
      en: "The right text; - reads standard input.",
      de: "Der richtige Text; - liest die Standardeingabe.",
      value: Bilingual(en: "text", de: "text")))
  package var message: String?

  @OptionGroup package var reason: ReasonOption

  @Option(
    help: ArgumentHelp(
      en: "When the company noticed the storm.",
      de: "Wann das Unternehmen den Sturm bemerkt hat.",
      value: Bilingual(en: "time", de: "zeit")))
  package var detected: String?

  @Option(
    help: ArgumentHelp(
      en: "When the storm began.",
      de: "Wann der Sturm begann.",
      value: Bilingual(en: "time", de: "zeit")))
  package var started: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let because = try shell.reading.checked(reason.because)
    let isDated = detected != nil || started != nil
    guard !isDated || entry == 1 else { throw shell.failures.datesBelongToOpening() }
    let text = try shell.reading.remark(message)
    let occurredAt = try shell.reading.pastMoment(options.at)
    var acts: [JournalAct] = []
    if text != nil || occurredAt != nil || !isDated {
      acts.append(
        shell.desk.correcting(entry, text: text, occurredAt: occurredAt, because: because))
    }
    if isDated {
      acts.append(
        shell.desk.plainly(
          DateIncident(
            started: try shell.reading.pastMoment(started),
            detected: try shell.reading.pastMoment(detected), because: because)))
    }
    try shell.report(shell.perform(shell.desk.together(acts)))
  }
}
