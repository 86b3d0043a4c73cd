package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct StatementPublishCommand: StormlogCommand {
  package static let help = CommandHelp(
    "publish", de: "veröffentlichen",
    does: Bilingual(
      en: "Record that statements went out.",
      de: "Festhalten, dass Stellungnahmen veröffentlicht sind."),
    more: Bilingual(
      en: """
        The approvals are checked again, at the present alert. The crisis lead alone may release in
        an emergency; what went out without its approvals is recorded as that. So is what went out
        before staff, or the person harmed, were told. All are flagged in every report. What speaks
        against the text since it was submitted, such as a claim found false, is refused too, unless
        --contradicting says why it goes out all the same.

        Examples:
          stormlog statement publish 1 --url https://x.com/firm/status/1
          stormlog statement publish 2 --url x=https://x.com/firm/1 --url website=https://firm.example
          stormlog statement publish 1 --emergency --because "legal cannot be reached"
          stormlog statement publish 1 --unapproved --because "posted by the agency at 02:10"
          stormlog statement publish 1 --uninformed --because "a newspaper goes online in 5 min"
        """,
      de: """
        Die Freigaben werden noch einmal geprüft, nach dem Alarm, der jetzt gilt. In der Not gibt
        die Krisenleitung allein frei; was ohne nötige Freigabe hinausging, wird so festgehalten.
        Ebenso, was erschien, bevor die Belegschaft oder die betroffene Person verständigt war.
        Alles das ist in jeder Nachbetrachtung vermerkt. Auch was seit der Vorlage gegen den Text spricht,
        etwa eine Behauptung, die sich als falsch erwies, hält ihn auf, es sei denn, --contradicting
        sagt, warum er trotzdem erscheint.

        Beispiele:
          stormlog stellungnahme veröffentlichen 1 --url https://x.com/firma/status/1
          stormlog stellungnahme veröffentlichen 2 --url x=https://x.com/firma/1 \
        --url website=https://firma.example
          stormlog stellungnahme veröffentlichen 1 --emergency \
        --because "Recht ist nicht zu erreichen"
          stormlog stellungnahme veröffentlichen 1 --unapproved \
        --because "von der Agentur um 02:10 gepostet"
          stormlog stellungnahme veröffentlichen 1 --uninformed \
        --because "eine Zeitung ist in 5 Min. online"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statements' numbers; 2/x or 2/x/en for one variant.",
      de: "Die Nummern der Stellungnahmen; 2/x oder 2/x/de für eine Variante.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var statement: [String]

  @Option(
    help: ArgumentHelp(
      en: "Where it can be read; x=https://… of several.",
      de: "Wo sie zu lesen ist; bei mehreren x=https://…",
      value: Bilingual(en: "url", de: "url")))
  package var url: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Only the variants for these channels, with commas between.",
      de: "Nur die Varianten für diese Kanäle, durch Kommas getrennt.",
      value: Bilingual(en: "channels", de: "kanäle")))
  package var channel: String?

  @Option(
    help: ArgumentHelp(
      en: "A screenshot or copy to keep; may be given again.",
      de: "Ein Screenshot oder eine Kopie zum Aufbewahren; mehrfach möglich.",
      value: Bilingual(en: "file", de: "datei")),
    completion: .candidates(.files))
  package var evidence: [String] = []

  @Flag(
    help: ArgumentHelp(
      en: "Released by the crisis lead alone.",
      de: "Notfreigabe durch die Krisenleitung allein."))
  package var emergency = false

  @Flag(
    help: ArgumentHelp(
      en: "It went out without the approvals it needed.",
      de: "Sie erschien ohne nötige Freigabe."))
  package var unapproved = false

  @Flag(
    help: ArgumentHelp(
      en: "It goes out although something speaks against it.",
      de: "Sie erscheint, obwohl etwas dagegen spricht."))
  package var contradicting = false

  @Flag(
    help: ArgumentHelp(
      en: "It went out before those were told who should have been.",
      de: "Sie erschien, bevor alle verständigt waren, die es hätten sein sollen."))
  package var uninformed = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if emergency, unapproved {
      throw shell.failures.exclusive("--emergency", "--unapproved")
    }
    let because =
      try shell.reading.reason(
        reason.because,
        askedBy: [
          "--emergency": emergency, "--unapproved": unapproved, "--uninformed": uninformed,
          "--contradicting": contradicting,
        ]) ?? ""
    let files = try shell.desk.evidence(evidence)
    let names = try shell.desk.statementNames(statement, in: channel)
    let links = try shell.desk.links(url.map(shell.reading.checked), of: names)
    let release: PublishStatement.Release =
      emergency
      ? .emergency(because: because) : unapproved ? .unapproved(because: because) : .regular
    let act = shell.desk.publishing(names) { [contradicting, uninformed] statement, text in
      PublishStatement(
        statement.number, url: links.url(of: statement), text: text, release: release,
        contradictingBecause: contradicting ? because : nil, uninformed: uninformed ? because : nil,
        attachments: files.map(\.named))
    }
    try shell.report(shell.perform(act, evidence: files))
  }
}
