package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct InformTellCommand: StormlogCommand {
  package static let help = CommandHelp(
    "tell", de: "eintragen",
    does: Bilingual(
      en: "Record that an audience was told, or why it was not.",
      de: "Festhalten, dass ein Empfängerkreis verständigt wurde, oder warum nicht."),
    more: Bilingual(
      en: """
        The word “tell” may be left out. Who has to be told before the public is set in
        stormlog.yaml under inform; a publication before they were told asks for a reason.

        Known audiences: victim, staff, management, works-council, authority, customers, partners,
        media, investors. You may name others.

        Examples:
          stormlog inform tell staff --via intranet -m "the holding statement" --at 14:05
          stormlog inform victim --by brandt --via phone -m "apologised; wants no visit"
          stormlog inform victim --not-possible --because "no address, no number"
        """,
      de: """
        Das Wort „eintragen“ darf fehlen. Wer es vor der Öffentlichkeit erfahren soll, steht in
        stormlog.yaml unter inform; eine Veröffentlichung davor verlangt eine Begründung.

        Bekannte Empfängerkreise: betroffene (englisch victim), belegschaft (staff),
        geschäftsführung (management), betriebsrat (works-council), behörde (authority), kundschaft
        (customers), geschäftspartner (partners), medien (media), anleger (investors). Eigene sind
        möglich.

        Beispiele:
          stormlog verständigen eintragen belegschaft --via intranet -m "die erste Meldung" --at 14:05
          stormlog verständigen betroffene --by brandt \
        --via phone -m "um Entschuldigung gebeten; will keinen Besuch"
          stormlog verständigen betroffene --not-possible --because "weder Adresse noch Nummer"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "Who was told: staff, victim, authority …",
      de: "Wer verständigt wurde: belegschaft, betroffene, behörde …",
      value: Bilingual(en: "audience", de: "kreis")),
    completion: .names(Audience.self))
  package var audience: String

  @Option(
    help: ArgumentHelp(
      en: "Who told them, where it was not you.",
      de: "Wer sie verständigt hat, wenn Sie es nicht selbst waren.",
      value: Bilingual(en: "person", de: "person")),
    completion: .candidates(.people))
  package var by: String?

  @Option(
    help: ArgumentHelp(
      en: "By which way: intranet, phone, mail, in person.",
      de: "Auf welchem Weg: Intranet, Telefon, Mail, persönlich.",
      value: Bilingual(en: "way", de: "weg")))
  package var via: String?

  @OptionGroup package var text: MessageOption

  @Flag(
    help: ArgumentHelp(
      en: "They could not be told.",
      de: "Sie waren nicht zu erreichen."))
  package var notPossible = false

  @Flag(
    help: ArgumentHelp(
      en: "There is no need to tell them.",
      de: "Sie müssen nicht verständigt werden."))
  package var notNeeded = false

  @OptionGroup package var reason: ReasonOption

  @Option(
    help: ArgumentHelp(
      en: "A file that proves it; may be given again.",
      de: "Eine Datei als Beleg; mehrfach möglich.",
      value: Bilingual(en: "file", de: "datei")),
    completion: .candidates(.files))
  package var evidence: [String] = []

  @OptionGroup package var newName: NewNameOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if notPossible, notNeeded {
      throw shell.failures.exclusive("--not-possible", "--not-needed")
    }
    let files = try shell.desk.evidence(evidence)
    let teller = try by.map { try shell.desk.person(named: $0) }
    let act = InformAudience(
      try shell.desk.name(audience, isNew: newName.new),
      notPossible ? .notPossible : notNeeded ? .notNeeded : .told,
      by: teller?.id, via: try shell.reading.checked(via), text: try shell.reading.text(text),
      because: try shell.reading.checked(reason.because), attachments: files.map(\.named))
    let receipt = try shell.perform(shell.desk.naming(teller, in: act), evidence: files)
    if let teller, let by { shell.warnOfUnknownTeller(teller.id, typed: by, in: receipt) }
    try shell.report(receipt)
  }
}
