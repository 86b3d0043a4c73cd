import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import TestSupport
import Testing

/// What a post-mortem says of who learned when, of what was frozen, and of promises.
@Suite struct FollowUpReportTests {
  private func storm() throws -> Story {
    let at = { (minutes: Int) in Moment(Story.start + .minutes(minutes), precision: .minute) }
    var story = try Story.opened()
    story.informing = .standard
    try story.tell(SetFact("victim", "yes"))
    try story.tell(
      FreezePosting([Channel("x"), Channel("instagram")], because: "Keine Witze <heute>"))
    story.wait(.minutes(14))
    try story.tell(ConfirmFreeze(Channel("x"), text: "3 Beiträge | 1 Anzeige"), at: at(6))
    try story.tell(ConfirmFreeze(Channel("instagram")), at: at(14))
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "de", text: "Wir prüfen das."), as: "fuchs")
    try story.tell(SubmitStatement(1, text: "Wir prüfen das."), as: "fuchs")
    try story.tell(ApproveWhatStands(1))
    try story.tell(
      InformAudience(.staff, by: "celik", via: "Intranet", text: "Derselbe Text"), at: at(10))
    story.wait(.minutes(6))
    try story.tell(
      PublishStatement(
        1, url: "https://x.example/1", text: "Wir prüfen das.",
        uninformed: "Die Zeitung druckt um acht"))
    story.wait(.minutes(10))
    try story.tell(
      InformAudience(.victim, .notPossible, because: "Keine Nummer"), as: "celik")
    try story.tell(InformAudience(Audience("dorfrat"), text: "Angerufen"), at: at(29))
    try story.tell(
      MakePromise(
        "Rückruf", due: Story.start + .hours(2), recipient: "Familie", owner: "legal"))
    try story.tell(MakePromise("Bericht", due: Story.start + .hours(3)))
    try story.tell(MakePromise("Brief", due: Story.start + .hours(3)))
    try story.tell(MovePromise(1, due: Story.start + .hours(4), because: "Auf Wunsch"))
    story.wait(.hours(3))
    try story.tell(SettlePromise(1, .kept, text: "Erreicht", statement: 1))
    try story.tell(SettlePromise(2, .kept, unproven: "Mündlich"))
    try story.tell(ReleaseFreeze([Channel("x")], because: "Ruhig"))
    return story
  }

  @Test(arguments: Language.allCases)
  func `the post-mortem tells it as it was`(language: Language) throws {
    let story = try storm()
    let source = PostMortem.Source(
      incident: story.incident, entries: story.entries, roster: .sample, organisation: nil,
      now: story.now, seal: nil)
    let report = PostMortem(source, audience: .internal, language: language)
    let markdown = report.markdown(time: TimeWording(language: language, zone: .gmt))
    let sections = markdown.components(separatedBy: "\n## ").filter { section in
      [
        "Who learned", "Frozen", "Promises", "Statements", "Wer wann", "Angehalten", "Zusagen",
        "Stellungnahmen",
      ].contains { section.hasPrefix($0) }
    }
    #expect(sections.count == 4)
    #expect(
      Golden.objection(
        to: sections.map { "## \($0)" }.joined(separator: "\n"), as: "followup-\(language).md")
        == nil)
  }

  @Test func `nothing of it is for the public`() throws {
    let story = try storm()
    let source = PostMortem.Source(
      incident: story.incident, entries: story.entries, roster: .sample, organisation: nil,
      now: story.now, seal: nil)
    let report = PostMortem(source, audience: .public, language: .de)
    let markdown = report.markdown(time: TimeWording(language: .de, zone: .gmt))
    let json = try report.json(time: TimeWording(language: .de, zone: .gmt))
    for word in ["Intranet", "Witze", "Rückruf", "Zeitung druckt", "Keine Nummer", "victim"] {
      #expect(!markdown.contains(word) && !json.contains(word), "\(word)")
    }
  }
}
