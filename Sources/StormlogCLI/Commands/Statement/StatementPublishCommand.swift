package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct StatementPublishCommand: StormlogCommand {
  package static let help = CommandHelp(
    "publish", de: "veröffentlichen",
    does: Bilingual(
      en: "Record that a statement went out.",
      de: "Festhalten, dass eine Stellungnahme veröffentlicht ist."),
    more: Bilingual(
      en: """
        The approvals are looked at again, at the alert of now. The crisis lead alone may release in
        an emergency; what went out without its approvals is recorded as that. So is what went out
        before staff, or the person harmed, were told. All are flagged in every report. What speaks
        against the text since it was submitted, such as a claim found false, is refused too, unless
        --contradicting says why it goes out all the same.

        Examples:
          stormlog statement publish 1 --url https://x.com/firm/status/1
          stormlog statement publish 1 --emergency --because "legal cannot be reached"
          stormlog statement publish 1 --unapproved --because "posted by the agency at 02:10"
          stormlog statement publish 1 --uninformed --because "a newspaper goes online in 5 min"
        """,
      de: """
        Die Freigaben werden noch einmal geprüft, nach dem Alarm, der jetzt gilt. In der Not gibt
        die Krisenleitung allein frei; was ohne nötige Freigabe hinausging, wird so festgehalten.
        Ebenso, was erschien, bevor die Belegschaft oder die betroffene Person verständigt war.
        Alles das ist in jedem Bericht vermerkt. Auch was seit der Vorlage gegen den Text spricht,
        etwa eine Behauptung, die sich als falsch erwies, hält ihn auf, es sei denn, --contradicting
        sagt, warum er trotzdem erscheint.

        Beispiele:
          stormlog stellungnahme veröffentlichen 1 --url https://x.com/firma/status/1
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
      en: "The statement's number.",
      de: "Die Nummer der Stellungnahme.",
      value: Bilingual(en: "number", de: "nummer")))
  package var statement: Int

  @Option(
    help: ArgumentHelp(
      en: "Where it can be read.",
      de: "Wo sie zu lesen ist.",
      value: Bilingual(en: "url", de: "url")))
  package var url: String?

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
    let url = try shell.reading.checked(url)
    let act = shell.desk.publishing(statement) { text in
      PublishStatement(
        statement, url: url, text: text,
        release: emergency
          ? .emergency(because: because) : unapproved ? .unapproved(because: because) : .regular,
        contradictingBecause: contradicting ? because : nil, uninformed: uninformed ? because : nil,
        attachments: files.map(\.named))
    }
    try shell.report(shell.perform(act, evidence: files))
  }
}
