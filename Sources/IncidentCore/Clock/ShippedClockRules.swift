extension ClockRules {
  /// The rules that come with the program. They remind; they are no legal advice. Each says where
  /// it was seen, or that it was not checked.
  package static let shipped = ClockRules([
    gdpr33, gdpr34, nisEarlyWarning, nisNotification, nisFinal, doraInitial, doraIntermediate,
    doraFinal, mar17, gpsr20, gpsr9, craEarlyWarning, craNotification, craFinalIncident,
    craFinalVulnerability,
  ])

  private static let gdpr33 = ClockRuleDocument(
    ClockRule(
      id: "gdpr-33", limits: [ClockLimit(.hours(72), after: .awareness)],
      whenLate: .reasons, owner: .dataProtection, standing: .seen, countsByRegulation: true),
    regime: ("DSGVO", "GDPR"), article: ("Art. 33", "Art. 33"),
    source: (
      "Verordnung (EU) 2016/679, Art. 33; zur Kenntnis EDSA-Leitlinien 9/2022, nach zweiter Hand",
      "Regulation (EU) 2016/679, Art. 33; on awareness EDPB Guidelines 9/2022, second-hand"
    ),
    title: (
      "Datenpanne der Aufsichtsbehörde melden", "Report a data breach to the authority"
    ),
    anchor: (
      "Kenntnis: mit hinreichender Sicherheit; eine kurze Prüfung davor ist erlaubt",
      "awareness: reasonable certainty; a short investigation before it is allowed"
    ),
    urgency: (
      "unverzüglich und möglichst binnen 72 Stunden",
      "without undue delay and, where feasible, not later than 72 hours"
    ),
    note: (
      "Nicht, wenn voraussichtlich kein Risiko besteht. Wer später als nach 72 Stunden meldet, muss "
        + "die Verzögerung begründen (Abs. 1 Satz 2). Angaben dürfen nachgereicht werden. Jede Panne "
        + "ist zu dokumentieren.",
      "Not where a risk is unlikely. Whoever notifies later than after 72 hours has to give the "
        + "reasons for the delay (Art. 33(1), second sentence). Information may follow in phases. "
        + "Every breach is to be documented."
    ))

  private static let gdpr34 = ClockRuleDocument(
    ClockRule(id: "gdpr-34", limits: [], owner: .dataProtection, standing: .seen),
    regime: ("DSGVO", "GDPR"), article: ("Art. 34", "Art. 34"),
    source: ("Verordnung (EU) 2016/679, Art. 34", "Regulation (EU) 2016/679, Art. 34"),
    title: ("Betroffene von der Datenpanne benachrichtigen", "Tell those affected by the breach"),
    anchor: (
      "Kenntnis, dass voraussichtlich ein hohes Risiko besteht",
      "awareness that a high risk is likely"
    ),
    urgency: ("unverzüglich", "without undue delay"),
    note: (
      "Nur bei hohem Risiko; eine Stundenzahl nennt das Gesetz nicht.",
      "Only where the risk is high; the law names no number of hours."
    ))

  private static let nisSource = (
    "Richtlinie (EU) 2022/2555, Art. 23; § 32 BSIG, in Kraft seit 6.12.2025 "
      + "(nach nis2-umsetzung.com/bsig/32-bsig und btl-recht.de)",
    "Directive (EU) 2022/2555, Art. 23; § 32 BSIG, in force since 6 Dec 2025 "
      + "(as told by nis2-umsetzung.com/bsig/32-bsig and btl-recht.de)"
  )
  private static let nisNote = (
    "Nur für wesentliche und wichtige Einrichtungen (im BSIG: besonders wichtige und wichtige). Auf "
      + "Ersuchen der Behörde ist dazwischen ein Zwischenbericht fällig; dafür gibt es keine Regel. Ob "
      + "die Verordnung 1182/71 für § 32 BSIG gilt, ist nicht geprüft.",
    "Only for essential and important entities (particularly important and important ones in the "
      + "BSIG). An intermediate report is due in between where the authority requests it; there is no "
      + "rule for that. Whether Regulation 1182/71 holds for § 32 BSIG was not checked."
  )

  private static let nisEarlyWarning = ClockRuleDocument(
    ClockRule(
      id: "nis2-early-warning", limits: [ClockLimit(.hours(24), after: .awareness)], owner: .it,
      standing: .seen, countsByRegulation: true),
    regime: ("NIS-2", "NIS-2"), article: ("Art. 23 / § 32 BSIG", "Art. 23 / § 32 BSIG"),
    source: nisSource,
    title: ("Frühe Erstmeldung", "Early warning"),
    anchor: ("Kenntnis vom erheblichen Vorfall", "awareness of the significant incident"),
    urgency: (
      "unverzüglich, spätestens innerhalb von 24 Stunden",
      "without undue delay and in any event within 24 hours"
    ),
    note: nisNote)

  private static let nisNotification = ClockRuleDocument(
    ClockRule(
      id: "nis2-notification", limits: [ClockLimit(.hours(72), after: .awareness)], owner: .it,
      standing: .seen, countsByRegulation: true),
    regime: ("NIS-2", "NIS-2"), article: ("Art. 23 / § 32 BSIG", "Art. 23 / § 32 BSIG"),
    source: nisSource,
    title: ("Meldung des Vorfalls", "Incident notification"),
    anchor: ("Kenntnis vom erheblichen Vorfall", "awareness of the significant incident"),
    urgency: (
      "unverzüglich, spätestens innerhalb von 72 Stunden",
      "without undue delay and in any event within 72 hours"
    ),
    note: nisNote)

  private static let nisFinal = ClockRuleDocument(
    ClockRule(
      id: "nis2-final", anchor: .notification,
      limits: [ClockLimit(.months(1), after: .notification)], follows: "nis2-notification",
      owner: .it, standing: .seen, countsByRegulation: true),
    regime: ("NIS-2", "NIS-2"), article: ("Art. 23 / § 32 BSIG", "Art. 23 / § 32 BSIG"),
    source: nisSource,
    title: ("Abschlussmeldung", "Final report"),
    anchor: ("Abgabe der Meldung binnen 72 Stunden", "sending of the 72-hour notification"),
    urgency: (
      "spätestens einen Monat nach der Meldung", "not later than one month after the notification"
    ),
    note: (
      "Dauert der Vorfall noch an: stattdessen eine Fortschrittsmeldung. " + nisNote.0,
      "Where the incident still goes on: a progress report instead. " + nisNote.1
    ))

  private static let doraSource = (
    "Verordnung (EU) 2022/2554, Art. 19, und ihr technischer Standard (gesehen bei "
      + "dora-info.eu/rts-mir/article-6, womöglich in der Zählung des Entwurfs; dass daraus "
      + "Verordnung (EU) 2025/301, Art. 5, wurde, ist nicht geprüft)",
    "Regulation (EU) 2022/2554, Art. 19, and its technical standard (seen at "
      + "dora-info.eu/rts-mir/article-6, possibly in the numbering of the draft; that it became "
      + "Regulation (EU) 2025/301, Art. 5, was not checked)"
  )
  private static let doraNote = (
    "Nur für Finanzunternehmen. Für Wochenenden gibt es Erleichterungen, mit denen hier nicht "
      + "gerechnet wird.",
    "Only for financial entities. There is relief at weekends, which is not counted on here."
  )

  private static let doraInitial = ClockRuleDocument(
    ClockRule(
      id: "dora-initial",
      limits: [
        ClockLimit(.hours(4), after: .classification), ClockLimit(.hours(24), after: .awareness),
      ], owner: .it, standing: .seen, countsByRegulation: true),
    regime: ("DORA", "DORA"), article: ("Art. 19", "Art. 19"), source: doraSource,
    title: ("Erstmeldung", "Initial notification"),
    anchor: ("Kenntnis vom Vorfall", "awareness of the incident"),
    urgency: (
      "so früh wie möglich, spätestens 4 Stunden nach der Einstufung und 24 Stunden nach Kenntnis",
      "as early as possible, within 4 hours of the classification and no later than 24 hours after "
        + "awareness"
    ),
    note: (
      "Gemeint ist die Einstufung als schwerwiegend; erst nach 24 Stunden "
        + "eingestuft: 4 Stunden ab der Einstufung. " + doraNote.0,
      "What is meant is the classification as major; classified only "
        + "after 24 hours: 4 hours from the classification. " + doraNote.1
    ))

  private static let doraIntermediate = ClockRuleDocument(
    ClockRule(
      id: "dora-intermediate", anchor: .notification,
      limits: [ClockLimit(.hours(72), after: .notification)], follows: "dora-initial",
      isRepeatable: true, owner: .it, standing: .seen, countsByRegulation: true),
    regime: ("DORA", "DORA"), article: ("Art. 19", "Art. 19"), source: doraSource,
    title: ("Zwischenmeldung", "Intermediate report"),
    anchor: ("Abgabe der Erstmeldung", "submission of the initial notification"),
    urgency: (
      "spätestens 72 Stunden nach der Erstmeldung",
      "at the latest within 72 hours of the initial notification"
    ),
    note: doraNote)

  private static let doraFinal = ClockRuleDocument(
    ClockRule(
      id: "dora-final", anchor: .notification,
      limits: [ClockLimit(.months(1), after: .notification)], follows: "dora-intermediate",
      owner: .it, standing: .seen, countsByRegulation: true),
    regime: ("DORA", "DORA"), article: ("Art. 19", "Art. 19"), source: doraSource,
    title: ("Abschlussmeldung", "Final report"),
    anchor: ("Abgabe der letzten Zwischenmeldung", "submission of the latest intermediate report"),
    urgency: (
      "spätestens einen Monat nach der letzten Zwischenmeldung",
      "no later than one month after the latest intermediate report"
    ),
    note: doraNote)

  private static let mar17 = ClockRuleDocument(
    ClockRule(id: "mar-17", limits: [], owner: .legal, standing: .seen),
    regime: ("MAR", "MAR"), article: ("Art. 17", "Art. 17"),
    source: (
      "Verordnung (EU) Nr. 596/2014, Art. 17, in der Fassung seit 5.6.2026 (nach "
        + "finanssivalvonta.fi und hsfkramer.com)",
      "Regulation (EU) No 596/2014, Art. 17, as it stands since 5 Jun 2026 (as told by "
        + "finanssivalvonta.fi and hsfkramer.com)"
    ),
    title: ("Insiderinformation veröffentlichen", "Disclose inside information"),
    anchor: ("Kenntnis von der Insiderinformation", "awareness of the inside information"),
    urgency: ("unverzüglich", "as soon as possible"),
    note: (
      "Nur für Emittenten. Seit 5. Juni 2026 bei gestreckten Vorgängen nur das "
        + "Endereignis; vertraulich bleibt es bis dahin. Ein Aufschub hat eigene Bedingungen.",
      "Only for issuers. Since 5 June 2026 only the final event of a "
        + "protracted process, confidential until then. A delay has conditions of its own."
    ))

  private static let gpsr20 = ClockRuleDocument(
    ClockRule(id: "gpsr-20", limits: [], owner: .quality, standing: .seen),
    regime: ("GPSR", "GPSR"), article: ("Art. 20", "Art. 20"),
    source: (
      "Verordnung (EU) 2023/988, Art. 20 (nach products.cooley.com)",
      "Regulation (EU) 2023/988, Art. 20 (as told by products.cooley.com)"
    ),
    title: ("Unfall durch ein Produkt melden", "Report an accident caused by a product"),
    anchor: ("Kenntnis vom Unfall", "awareness of the accident"),
    urgency: ("unverzüglich", "without undue delay"),
    note: (
      "Bei Tod oder schweren Folgen für die Gesundheit, über das Safety Business Gateway; eine "
        + "Stundenzahl ist nicht genannt.",
      "With death or a serious effect on health, through the Safety Business Gateway; no number of "
        + "hours is named."
    ))

  private static let gpsr9 = ClockRuleDocument(
    ClockRule(id: "gpsr-9-8", limits: [], owner: .quality, standing: .unchecked),
    regime: ("GPSR", "GPSR"), article: ("Art. 9 Abs. 8", "Art. 9(8)"),
    source: (
      "Verordnung (EU) 2023/988, Art. 9 Abs. 8; der Wortlaut wurde nicht angesehen",
      "Regulation (EU) 2023/988, Art. 9(8); its text was not looked at"
    ),
    title: ("Gefährliches Produkt melden", "Report a dangerous product"),
    anchor: (
      "Kenntnis, dass das Produkt gefährlich ist", "awareness that the product is dangerous"
    ),
    urgency: ("sofort", "immediately"),
    note: (
      "Eine Stundenzahl ist nicht genannt.", "No number of hours is named."
    )
  )

  private static let craSource = (
    "Verordnung (EU) 2024/2847, Art. 14, anzuwenden seit 11.9.2026; der Wortlaut wurde nicht "
      + "angesehen",
    "Regulation (EU) 2024/2847, Art. 14, to be followed since 11 Sep 2026; its text was not "
      + "looked at"
  )
  private static let craNote = (
    "Nur für Hersteller von Produkten mit digitalen Elementen.",
    "Only for manufacturers of products with digital elements."
  )
  private static let craAnchor = (
    "Kenntnis von der ausgenutzten Schwachstelle oder dem schweren Vorfall",
    "awareness of the exploited vulnerability or the severe incident"
  )

  private static let craEarlyWarning = ClockRuleDocument(
    ClockRule(
      id: "cra-early-warning", limits: [ClockLimit(.hours(24), after: .awareness)], owner: .it,
      standing: .unchecked, countsByRegulation: true),
    regime: ("CRA", "CRA"), article: ("Art. 14", "Art. 14"), source: craSource,
    title: ("Frühwarnung", "Early warning"), anchor: craAnchor,
    urgency: (
      "unverzüglich, auf jeden Fall innerhalb von 24 Stunden",
      "without undue delay and in any event within 24 hours"
    ),
    note: craNote)

  private static let craNotification = ClockRuleDocument(
    ClockRule(
      id: "cra-notification", limits: [ClockLimit(.hours(72), after: .awareness)], owner: .it,
      standing: .unchecked, countsByRegulation: true),
    regime: ("CRA", "CRA"), article: ("Art. 14", "Art. 14"), source: craSource,
    title: ("Meldung", "Notification"), anchor: craAnchor,
    urgency: (
      "unverzüglich, auf jeden Fall innerhalb von 72 Stunden",
      "without undue delay and in any event within 72 hours"
    ),
    note: craNote)

  private static let craFinalIncident = ClockRuleDocument(
    ClockRule(
      id: "cra-final-incident", anchor: .notification,
      limits: [ClockLimit(.months(1), after: .notification)], mayFollow: "cra-notification",
      owner: .it, standing: .unchecked,
      countsByRegulation: true),
    regime: ("CRA", "CRA"), article: ("Art. 14", "Art. 14"), source: craSource,
    title: ("Abschlussbericht zum schweren Vorfall", "Final report on the severe incident"),
    anchor: ("Abgabe der Meldung binnen 72 Stunden", "sending of the 72-hour notification"),
    urgency: ("innerhalb eines Monats nach der Meldung", "within one month of the notification"),
    note: (
      "Nur bei einem schweren Vorfall; darum nicht von selbst gestartet. " + craNote.0,
      "Only with a severe incident, which is why it is not started by itself. " + craNote.1
    ))

  private static let craFinalVulnerability = ClockRuleDocument(
    ClockRule(
      id: "cra-final-vulnerability", anchor: .remedy,
      limits: [ClockLimit(.days(14), after: .remedy)], mayFollow: "cra-notification", owner: .it,
      standing: .unchecked,
      countsByRegulation: true),
    regime: ("CRA", "CRA"), article: ("Art. 14", "Art. 14"), source: craSource,
    title: ("Abschlussbericht zur Schwachstelle", "Final report on the vulnerability"),
    anchor: (
      "eine Korrektur oder Abhilfe ist verfügbar", "a corrective or mitigating measure is available"
    ),
    urgency: (
      "spätestens 14 Tage nach der Abhilfe", "no later than 14 days after the measure is available"
    ),
    note: craNote)
}

extension ClockRuleDocument {
  /// A rule with its texts in German and English.
  fileprivate init(
    _ rule: ClockRule, regime: (de: String, en: String), article: (de: String, en: String),
    source: (de: String, en: String),
    title: (de: String, en: String), anchor: (de: String, en: String),
    urgency: (de: String, en: String), note: (de: String, en: String)
  ) {
    var words = Words()
    let texts = [
      ("regime", regime), ("article", article), ("source", source), ("title", title),
      ("anchor", anchor), ("urgency", urgency), ("note", note),
    ]
    for (name, text) in texts {
      words[ClockRuleWords.key(name, language: "de")] = text.de
      words[ClockRuleWords.key(name, language: "en")] = text.en
    }
    self.init(rule: rule, words: words)
  }
}
