import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import TestSupport
import Testing

@Suite struct StrategyReportTests {
  private static let text = "Der Fahrer war unserer."

  /// A statement that went out although something spoke against it, and what was found out.
  private func source() throws -> PostMortem.Source {
    var story = try Story.opened("Fahrer wirft Pakete")
    try story.tell(
      AssessIncident(type: .challenge, history: .yes, because: "Dritter Fall"), as: "adler")
    try story.tell(AddClaim(SampleStorm.hostile, source: "https://example.org/post"), as: "dietz")
    try story.tell(AddClaim("Der Fahrer war unserer", verdict: .isTrue, because: "seen"))
    try story.tell(
      DraftStatement(
        channel: Channel("x"), language: "de", text: Self.text, strategies: [.denial, .excuse],
        claims: [2]))
    try story.tell(
      SubmitStatement(1, text: Self.text, contradictingBecause: "Eilig"), as: "dietz")
    try story.tell(ApproveWhatStands(1), as: "brandt")
    try story.tell(PublishStatement(1, text: Self.text), as: "celik")
    story.wait(.minutes(30))
    try story.tell(
      SettleClaim(2, .isFalse, because: "Subunternehmen", source: "Dienstplan"), as: "ebert")
    let answers = TriageAnswers(
      isThreat: false, truth: .isTrue, isPositive: false, kind: .unhappy)
    try story.tell(TriagePost(channel: Channel("x"), text: "Paket kaputt", answers: answers))
    story.wait(.minutes(6))
    try story.tell(SettlePost.answered(1))
    return PostMortem.Source(
      incident: story.incident, entries: story.entries, roster: story.roster, organisation: nil,
      now: story.now, seal: SampleStorm.seal)
  }

  private func time(_ language: Language) throws -> TimeWording {
    TimeWording(language: language, zone: try SampleStorm.berlin())
  }

  @Test(arguments: Language.allCases)
  func `the post-mortem tells what was assessed, found out and taken upon oneself`(
    _ language: Language
  ) throws {
    let report = PostMortem(try source(), audience: .internal, language: language)
    let markdown = report.markdown(time: try time(language))
    #expect(Golden.objection(to: markdown, as: "strategy-\(language).md") == nil)
    #expect(try !report.html(time: try time(language)).contains("<script>alert"))
  }

  @Test func `its JSON has who found out what, and by what`() throws {
    let report = PostMortem(try source(), audience: .internal, language: .en)
    #expect(report.assessment?.advisedPostures == [.deny, .rebuild])
    let findings = try #require(report.claims.last?.findings)
    #expect(findings.map(\.verdict) == [.isTrue, .isFalse])
    #expect(findings.map(\.person) == ["adler", "ebert"])
    #expect(findings.map(\.source) == [nil, "Dienstplan"])
    #expect(report.statements.map { $0.acceptances?.map(\.reason) } == [["Eilig"]])
    #expect(report.figures?.postsAnswered == Figures.Share(1, of: 1))
    #expect(report.figures?.postReplyTime == .minutes(6))
    let json = try report.json(time: try time(.en))
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let figures = try #require(object?["figures"] as? [String: Any])
    #expect(figures["postReplySeconds"] as? Int == 360)
  }

  @Test func `the public hears nothing of assessment, claims and strategies`() throws {
    let report = PostMortem(try source(), audience: .public, language: .de)
    #expect(report.assessment == nil)
    #expect(report.claims.isEmpty)
    func forms(_ report: PostMortem) throws -> [String] {
      [report.markdown(time: try time(.de)), try report.json(time: try time(.de))]
    }
    let inside = try forms(PostMortem(try source(), audience: .internal, language: .de)).joined()
    for secret in [
      "Dritter Fall", "Subunternehmen", "Eilig", "Dienstplan", "Paket kaputt", "denial",
      "estreiten", "contradict", "widerspricht", "Behauptung",
    ] {
      #expect(inside.contains(secret), "\(secret)")
      for form in try forms(report) { #expect(!form.contains(secret), "\(secret)") }
    }
  }

  @Test func `what was published and found false is a warning at the head and in its section`()
    throws
  {
    let text = PostMortem(try source(), audience: .internal, language: .de)
      .markdown(time: try time(.de))
    #expect(text.components(separatedBy: " Festgestellt ").count == 3)
  }

  @Test(arguments: [false, true])
  func `a channel still frozen after the storm is a gap`(_ isOver: Bool) throws {
    var story = try Story.opened("Fahrer wirft Pakete")
    try story.tell(FreezePosting([Channel("x")], because: "calm"))
    if isOver { try story.tell(ResolveIncident()) }
    let source = PostMortem.Source(
      incident: story.incident, entries: story.entries, roster: story.roster, organisation: nil,
      now: story.now, seal: nil)
    let gaps = PostMortem(source, audience: .internal, language: .en).gaps
    #expect(gaps.contains(.stillFrozen(Channel("x"))) == isOver)
  }

  @Test func `what is open or not corrected is missing from a complete report`() throws {
    let gaps = PostMortem(try source(), audience: .internal, language: .de).gaps
    #expect(gaps.contains(.claimOpen(1)))
    #expect(!gaps.contains(.claimOpen(2)))
    #expect(
      gaps.contains(
        .statementUncorrected(StatementToCorrect(statement: 1, claim: 2, verdict: .isFalse))))
  }
}
