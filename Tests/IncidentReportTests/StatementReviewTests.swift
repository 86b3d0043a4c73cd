import Foundation
import IncidentCore
import IncidentReport
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
    #expect(management.byDeputy)
    #expect(management.took == .minutes(2))
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
