import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import TestSupport
import Testing

@Suite struct StatementReviewTests {
  private func statements() throws -> [StatementReview] {
    PostMortem(try SampleStorm.source(), audience: .internal, language: .en).statements
  }

  @Test func `an approval of an earlier version is shown as voided by the edit`() throws {
    let first = try #require(try statements().first)
    #expect(first.versions.map(\.number) == [1, 2])
    #expect(first.approvals.map(\.person) == ["adler", "celik"])
    #expect(first.approvals.map(\.version) == [1, 2])
    #expect(first.approvals.map(\.fate) == [.voided, .published])
    #expect(first.approvals.map(\.voidedBy) == [2, nil])
    #expect(first.approvals.map(\.sameLogin) == [false, true])
    #expect(first.shownVersion?.number == 2)
  }

  @Test func `what went out without approval is flagged with its reason`() throws {
    let second = try statements()[1]
    #expect(second.publication?.mode == .unapproved)
    #expect(second.publication?.reason == "Versehentlich sofort gepostet")
    #expect(second.status == .withdrawn)
    #expect(second.approvals.isEmpty)
  }

  @Test(arguments: [1, 3])
  func `an approval is not told as enough where it was not`(hour: Int) throws {
    let text = "We are looking into it."
    var story = try Story.opened()
    try story.tell(DraftStatement(channel: Channel("x"), language: "en", text: text), as: "fuchs")
    try story.tell(SubmitStatement(1, text: text), as: "fuchs")
    try story.tell(ApproveWhatStands(1), as: "dietz")
    story.now = Story.start + .hours(9)
    func at(_ hours: Int) -> Moment { Moment(Story.start + .hours(hours)) }
    try story.tell(RaiseAlert(to: .red, because: "x"), at: at(2))
    try story.tell(LowerAlert(to: .green, because: "x"), at: at(4))
    let entry = try story.tell(PublishStatement(1, text: text), at: at(1))[0]
    if hour != 1 {
      try story.tell(CorrectEntry(entry, occurredAt: at(hour), because: "the post says so"))
    }
    let report = PostMortem(
      PostMortem.Source(
        incident: story.incident, entries: story.entries, roster: .sample, organisation: nil,
        now: story.now), audience: .internal, language: .en)
    let shown = report.markdown(time: TimeWording(language: .en, zone: .gmt))
    #expect(shown.contains("Approved, and not changed since") == (hour == 1))
    #expect(shown.contains("Not approved by everybody needed") == (hour == 3))
    #expect(shown.contains("Time to the first approved word in public | 1 h") == (hour == 1))
    #expect(shown.contains("Publications without the usual approval | 1") == (hour == 3))
  }

  @Test func `the status agrees with that of the fold`() throws {
    let source = try SampleStorm.source()
    let reviews = PostMortem(source, audience: .internal, language: .en).statements
    #expect(reviews.map(\.status) == source.incident.statements.map(\.status))
  }

  @Test func `escalations tell who answered, how soon, and who did not`() throws {
    let report = PostMortem(try SampleStorm.source(), audience: .internal, language: .en)
    let orange = try #require(report.escalations.last)
    let outcomes = Dictionary(
      uniqueKeysWithValues: orange.answers.map { ($0.role, $0.outcome) })
    #expect(outcomes[.spokesperson] == .inTime)
    #expect(outcomes[.legal] == .unanswered)
    let management = try #require(orange.answers.first { $0.role == .management })
    #expect(management.outcome == .unanswered, "who led had not been asked to stand in yet")
  }

  @Test func `a deputy's answer is told as one`() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "Wind 2"))
    story.wait(.minutes(2))
    try story.tell(AcknowledgeEscalation(), as: "brandt")
    let lead = try #require(
      try internalReport(of: story).escalations.last?.answers.first { $0.role == .crisisLead })
    #expect(lead.byDeputy)
    #expect(lead.took == .minutes(2))
  }

  private func internalReport(of story: Story) throws -> PostMortem {
    let source = PostMortem.Source(
      incident: story.incident, entries: story.entries, roster: story.roster, organisation: nil,
      now: story.now, seal: nil)
    return PostMortem(source, audience: .internal, language: .en)
  }

  @Test func `what was taken back, taken away or corrected is told where somebody approved`()
    throws
  {
    let text = "We pay for the damage."
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .orange, because: "press"))
    story.wait(.minutes(1))
    try story.tell(
      DraftStatement(
        channel: Channel("x"), language: "en", text: text, touchesLiability: true), as: "fuchs")
    try story.tell(
      EditStatement(1, text: text, current: text, touchesLiability: false), as: "fuchs")
    try story.tell(SubmitStatement(1, text: text), as: "fuchs")
    story.wait(.minutes(40))
    let wrong = try story.tell(ApproveWhatStands(1), as: "celik")[0].sequence
    try story.tell(story.undoing(wrong), as: "celik")
    let approval = try story.tell(
      ApproveWhatStands(1), as: "brandt", at: Moment(story.now - .minutes(30)))[0]
    try story.tell(
      CorrectEntry(approval, occurredAt: Moment(story.now - .minutes(20))), as: "brandt")
    try story.tell(PublishStatement(1, text: text), as: "fuchs")
    let report = try internalReport(of: story)
    let statement = try #require(report.statements.first)
    #expect(statement.approvals.map(\.fate) == [.undone, .published])
    #expect(statement.approvals.map(\.role) == [.spokesperson, .crisisLead])
    #expect(statement.approvals.map(\.asDeputy) == [false, true])
    #expect(statement.status == .published)
    let markdown = report.markdown(time: TimeWording(language: .en, zone: .gmt))
    let section = try #require(
      markdown.components(separatedBy: "\n## ").first { $0.hasPrefix("Statements") })
    #expect(section.contains("No longer touches liability."))
    #expect(section.contains("undone in #\(wrong + 1)"))
    #expect(section.contains("corrected in"))
    #expect(section.contains("crisis lead, as deputy"))
  }

  @Test func `plan and reality are told apart`() throws {
    let report = PostMortem(try SampleStorm.source(), audience: .internal, language: .en)
    let steps = Dictionary(
      uniqueKeysWithValues: try #require(report.runs.first).steps.map { ($0.id, $0) })
    #expect(steps["pause-ads"]?.outcome == .doneInTime)
    #expect(steps["verify-video"]?.outcome == .doneLate)
    #expect(steps["verify-video"]?.lateBy == .minutes(5))
    #expect(steps["expose-fake"]?.outcome == .notNeeded)
    #expect(steps["works-council"]?.outcome == .skipped)
    #expect(steps["works-council"]?.text == "Betriebsrat war schon informiert")
    #expect(steps["contact-victim"]?.outcome == .overdue)
  }

  @Test func `what is missing is named`() throws {
    let report = PostMortem(try SampleStorm.source(), audience: .internal, language: .en)
    #expect(report.gaps.contains(.noLesson(.luck)))
    #expect(report.gaps.contains(.publicationWithoutURL(2)))
    #expect(report.gaps.contains(.stepsLeftOpen(run: 1, count: 1)))
    #expect(!report.gaps.contains(.noSeal))
  }
}
