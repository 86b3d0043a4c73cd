import Foundation
import IncidentCore
import IncidentReport
import TestSupport

/// A storm with everything in it that a report must be able to show.
enum SampleStorm {
  static let seal = "41-9f2c7c0e5b0c4a1d8e37d6f0a5b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3"
  static let hostile = #"<script>alert("x")</script> | [klick](javascript:alert(1)) \#u{202E}txt"#

  static func berlin() throws -> TimeZone {
    guard let zone = TimeZone(identifier: "Europe/Berlin") else { throw NoSuchZone() }
    return zone
  }

  struct NoSuchZone: Error {}

  static func playbook() -> PlaybookDocument {
    let steps: [(Step, String, String)] = [
      (
        Step(
          id: "verify-video", role: .monitoring, due: [DueRule(.minutes(30))],
          requiresEvidence: true), "Echtheit, Ort und Zeit des Videos feststellen.",
        "Establish whether the video is genuine, and where and when it was made."
      ),
      (
        Step(
          id: "genuine", options: ["yes", "no", "unclear"], role: .crisisLead,
          due: [DueRule(.minutes(45))], after: ["verify-video"]), "Ist das Video echt?",
        "Is the video genuine?"
      ),
      (
        Step(
          id: "pause-ads", role: .communityManager, due: [DueRule(.minutes(10))]),
        "Geplante Beiträge und Anzeigen anhalten.", "Stop scheduled posts and ads."
      ),
      (
        Step(
          id: "contact-victim", role: .spokesperson, due: [DueRule(.minutes(90))],
          after: ["genuine"], when: Condition(source: "decision.genuine == \"yes\"")),
        "Mit der geschädigten Person sprechen, bevor etwas veröffentlicht wird.",
        "Speak with the person harmed before anything is published."
      ),
      (
        Step(
          id: "expose-fake", role: .spokesperson,
          when: Condition(source: "decision.genuine == \"no\"")),
        "Den vollständigen Zusammenhang zeigen.", "Show the whole context."
      ),
      (
        Step(id: "works-council", role: .humanResources, due: [DueRule(.hours(4))]),
        "Betriebsrat nach der Mitbestimmungsordnungsangelegenheitenvereinbarung unterrichten.",
        "Inform the works council."
      ),
    ]
    var words = Words()
    for (step, german, english) in steps {
      words[PlaybookWords.key("step.\(step.id).do", language: "de")] = german
      words[PlaybookWords.key("step.\(step.id).do", language: "en")] = english
    }
    words["playbook.title.de"] = "Fehlverhalten von Beschäftigten im Video"
    words["playbook.title.en"] = "Employee misconduct on video"
    words["phase.assess.title.de"] = "Lage klären"
    words["phase.assess.title.en"] = "Assess"
    words["step.genuine.option.yes.de"] = "ja"
    words["step.genuine.option.yes.en"] = "yes"
    return PlaybookDocument(
      playbook: Playbook(
        id: "employee-misconduct", version: 3, languages: ["de", "en"],
        phases: [Phase(id: "assess", steps: steps.map(\.0))]), words: words)
  }

  static func source(mode: IncidentMode = .real) throws -> PostMortem.Source {
    let story = try told(mode: mode)
    let erased = Set(story.entries.flatMap(\.event.erasedEntries))
    let entries = story.entries.map { entry in
      erased.contains(entry.sequence)
        ? Entry(
          header: entry.header, event: entry.event, words: nil, wordsDigest: entry.wordsDigest)
        : entry
    }
    return PostMortem.Source(
      incident: story.incident, entries: entries, roster: story.roster,
      organisation: "Paketdienst Wirbelwind & Söhne GmbH", now: story.now, seal: seal)
  }

  static func told(mode: IncidentMode = .real) throws -> Story {
    var story = Story()
    let start = story.now
    func at(_ minutes: Int) -> Moment { Moment(start + .minutes(minutes), precision: .minute) }

    try story.tell(
      OpenIncident(
        title: "Fahrer wirft Pakete über den Zaun 📦",
        summary:
          "Ein Video eines Zustellers in Erfurt geht auf TikTok um. \(hostile)",
        source: "https://www.tiktok.com/@nachbar/video/7", mode: mode, started: at(-95),
        detected: at(0), cluster: .preventable, channels: ["tiktok", "x"].map(Channel.init(_:))))
    try story.tell(StartRun(playbook()))
    try story.tell(
      ReadWind(social: WindLevel(rawValue: 2), media: WindLevel(rawValue: 0)), as: "fuchs")
    story.wait(.minutes(7))
    try story.tell(CompleteStep("pause-ads", text: "alles angehalten"), as: "fuchs")
    try story.tell(RaiseAlert(to: .yellow, because: "Das Video verbreitet sich"), as: "adler")
    story.wait(.minutes(12))
    try story.tell(AcknowledgeEscalation(), as: "dietz")
    story.wait(.minutes(16))
    try story.tell(
      CompleteStep(
        "verify-video", text: "echt, Depot Erfurt", url: "https://intern.example/beleg?id=1&x=2"),
      as: "fuchs")
    try story.tell(
      MakeDecision("genuine", option: "yes", because: "Das Depot bestätigt den Fahrer 🚚"))
    story.wait(.minutes(5))
    try story.tell(
      ReadWind(
        social: WindLevel(rawValue: 4), media: WindLevel(rawValue: 3),
        because: "Spiegel greift auf",
        source: "https://www.spiegel.de/"), as: "fuchs")
    try story.tell(RaiseAlert(to: .orange, because: "Medienanfrage, Wind 4"), as: "adler")
    story.wait(.minutes(2))
    try story.tell(AcknowledgeEscalation(), as: "celik")
    try story.tell(AcknowledgeEscalation(), as: "adler")
    try statements(&story)
    story.wait(.minutes(30))
    try story.tell(
      AddNote("ZDF bittet um ein Interview, Rückruf an Frau Müller-Lüdenscheidt"), as: "celik",
      at: at(66))
    try story.tell(
      AddNote("Wir haben die Familie besucht.", isPublic: true), as: "celik")
    try story.tell(AddNote("=HYPERLINK(\"http://böse.example\") \(hostile)"), as: "fuchs")
    let note = story.entries.count
    try story.tell(AddNote("Kundin heißt Erika Mustermann, Am Anger 3"), as: "fuchs")
    try story.tell(
      RedactEntry(story.entry(note + 1), because: "Name einer Kundin"), as: "adler")
    try story.tell(
      CorrectEntry(story.entry(note - 2), text: "ZDF bittet um ein Gespräch", because: "so gesagt"),
      as: "celik")
    try story.tell(
      SkipStep("works-council", because: "Betriebsrat war schon informiert"), as: "gross")
    try story.tell(
      ReadWind(social: WindLevel(rawValue: 5), media: WindLevel(rawValue: 4)), as: "fuchs")
    try story.tell(AddNote("falscher Vorfall"), as: "fuchs")
    try story.tell(story.undoing(story.entries.count), as: "fuchs")
    story.wait(.hours(5))
    try story.tell(SettlePromise(1, .kept, text: "Update um 16 Uhr", statement: 1), as: "celik")
    try story.tell(
      ReadWind(social: WindLevel(rawValue: 3), media: WindLevel(rawValue: 2)), as: "fuchs")
    story.wait(.hours(9))
    try story.tell(
      ReadWind(social: WindLevel(rawValue: 1), media: WindLevel(rawValue: 1)), as: "fuchs")
    try story.tell(ContainIncident(), as: "adler")
    story.wait(.hours(5))
    try story.tell(
      ReadWind(social: WindLevel(rawValue: 1), media: WindLevel(rawValue: 0)), as: "fuchs")
    try story.tell(LowerAlert(to: .green, because: "Zwei ruhige Messungen"), as: "adler")
    try story.tell(ResolveIncident(), as: "adler")
    try story.tell(CloseIncident(reason: .resolved), as: "adler")
    try story.tell(AddLesson(.well, "Das Monitoring war nach 31 Minuten sicher."), as: "adler")
    try story.tell(
      AddLesson(.badly, "Ein Beitrag ging ohne Freigabe hinaus, weil niemand vertreten war."),
      as: "adler")
    try story.tell(
      AddAction(
        "Alle Depots in der Zustellung empfindlicher Sendungen schulen",
        owner: "hr", due: Moment(start + .days(30), precision: .day, offset: 3600)), as: "adler")
    try story.tell(
      AddAction(
        "Vertretung für Recht benennen", owner: "gross",
        due: Moment(start + .days(10), precision: .day, offset: 3600)), as: "adler")
    return story
  }

  private static func statements(_ story: inout Story) throws {
    let first = "Wir prüfen das Video und melden uns um 16 Uhr.\nDas Verhalten ist falsch."
    let second =
      "Das Video ist echt. Wir haben die Familie um Entschuldigung gebeten. 🙏\n\nNächste Information um 16 Uhr."
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "de", text: first), as: "dietz")
    try story.tell(SubmitStatement(1, text: first), as: "dietz")
    story.wait(.minutes(3))
    try story.tell(ApproveWhatStands(1), as: "adler")
    story.wait(.minutes(2))
    try story.tell(EditStatement(1, text: second, current: first), as: "dietz")
    try story.tell(SubmitStatement(1, text: second), as: "dietz")
    story.wait(.minutes(4))
    try story.tell(ApproveWhatStands(1), as: "celik", login: "dietz")
    story.wait(.minutes(1))
    try story.tell(
      PublishStatement(1, url: "https://x.com/wirbelwind/status/1", text: second), as: "dietz")
    try story.tell(
      MakePromise(
        "Nächste Information", due: story.now + .hours(6), kind: .update,
        recipient: "Öffentlichkeit"),
      as: "celik")
    let third = "Auf Instagram: \(hostile)"
    try story.tell(
      DraftStatement(channel: Channel("instagram"), language: "de", text: third), as: "fuchs")
    try story.tell(
      PublishStatement(
        2, text: third, release: .unapproved(because: "Versehentlich sofort gepostet")),
      as: "fuchs")
    story.wait(.minutes(8))
    try story.tell(WithdrawStatement(2, because: "Ohne Freigabe"), as: "adler")
    let fourth = "Entwurf für die Presse"
    try story.tell(
      DraftStatement(
        channel: Channel("press"), language: "de", text: fourth, touchesLiability: true),
      as: "celik")
    try story.tell(SubmitStatement(3, text: fourth), as: "celik")
    try story.tell(RejectStatement(3, because: "Zu früh"), as: "adler")
  }
}

extension WordKey: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
