package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct ClockStartCommand: StormlogCommand {
  package static let help = CommandHelp(
    "start", de: "starten",
    does: Bilingual(
      en: "Start one or more legal clocks from the same moment.",
      de: "Eine oder mehrere Meldefristen vom selben Moment an starten."),
    more: Bilingual(
      en: """
        --at is the moment from which the clock runs, such as when you became aware; without it the
        clock runs from now. The rule is stored as it is now, so that a later change of it changes
        nothing here. Clocks that follow from a notification start by themselves with “clock met”.

        Examples:
          stormlog clock start gdpr-33 --at "yesterday 18:20" --because "IT confirms access"
          stormlog clock start nis2-early-warning nis2-notification --at 09:10 \
        --because "SOC report"
          stormlog clock start dora-initial --at 08:00 --classified 10:15 --because "major"
          stormlog clock start gdpr-33 --another --at 14:05 --because "second breach: the shop"
        """,
      de: """
        --at nennt den Moment, ab dem die Frist läuft, etwa seit wann es bekannt ist; ohne --at
        läuft sie ab jetzt. Die Regel wird gespeichert, wie sie heute ist: Eine spätere Änderung
        ändert hier nichts. Meldefristen, die auf eine Meldung folgen, startet „meldefrist erfüllt“ von
        selbst.

        Beispiele:
          stormlog meldefrist starten gdpr-33 --at "gestern 18:20" \
        --because "IT bestätigt den Zugriff"
          stormlog meldefrist starten nis2-early-warning nis2-notification --at 09:10 \
        --because "Meldung des SOC"
          stormlog meldefrist starten dora-initial --at 08:00 --classified 10:15 \
        --because "schwerwiegend"
          stormlog meldefrist starten gdpr-33 --another --at 14:05 --because "zweite Panne: der Shop"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The rules, as “clock list --rules” shows them: their ids, titles, or parts of these.",
      de:
        "Die Regeln, wie „meldefrist liste --rules“ sie zeigt: Kennung, Titel oder ein Teil davon.",
      value: Bilingual(en: "rules", de: "regeln")),
    completion: .candidates(.clockRules))
  package var rules: [String]

  @OptionGroup package var reason: ReasonOption

  @Option(
    help: ArgumentHelp(
      en: "When it was classified as reportable, for rules that count from that too.",
      de: "Wann als meldepflichtig eingestuft wurde, für Regeln, die auch ab da zählen.",
      value: Bilingual(en: "time", de: "zeit")))
  package var classified: String?

  @Flag(
    help: ArgumentHelp(
      en: "Start one more where a clock of the rule runs already, such as for a second breach.",
      de: "Eine weitere starten, obwohl zur Regel schon eine läuft, etwa für eine zweite Panne."))
  package var another = false

  @Option(
    help: ArgumentHelp(
      en: "Who sees to it: a role, or a person of the roster.",
      de: "Wer sich darum kümmert: eine Rolle oder eine Person des Teams.",
      value: Bilingual(en: "owner", de: "rolle|person")),
    completion: .candidates(.rolesAndPeople))
  package var owner: String?

  @Option(
    help: ArgumentHelp(
      en: "A file or URL that proves the moment; may be given again.",
      de: "Eine Datei oder URL, die den Moment belegt; mehrfach möglich.",
      value: Bilingual(en: "file|url", de: "datei|url")),
    completion: .candidates(.files))
  package var evidence: [String] = []

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let proof = try shell.reading.proof(evidence)
    let owner = try self.owner.map(shell.desk.owner)
    let because = try shell.reading.checked(reason.because) ?? ""
    let classifiedAt = try shell.reading.pastMoment(classified)
    let acts = try rules.map(shell.desk.clockRuleID).uniqued().map { rule in
      StartClock(
        rule, because: because, classifiedAt: classifiedAt, owner: owner?.role,
        person: owner?.person?.id, url: proof.url, attachments: proof.files.map(\.named),
        isAnother: another)
    }
    let act = shell.desk.naming(owner?.person, in: CompoundAct(acts))
    try shell.report(shell.perform(act, evidence: proof.files))
  }
}
