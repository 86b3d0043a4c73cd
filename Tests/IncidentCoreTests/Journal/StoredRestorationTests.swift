import Foundation
import IncidentCore
import TestSupport
import Testing

/// What an undoing stores is hashed with it, and is made of the values that the state is made of:
/// whoever changes one of these changes a stored form, and sees it here.
@Suite struct StoredRestorationTests {
  @Test func `what is stored of every subject is what lies in its golden file`() throws {
    let lines = try RestorationSamples.all.map(line)
    let objection = Golden.objection(to: lines.joined(), as: "restorations-1.jsonl")
    #expect(objection == nil)
  }

  @Test func `what is stored of a subject that was not there before is in a golden file too`()
    throws
  {
    let lines = try RestorationSamples.withoutFormer.map(line)
    let objection = Golden.objection(to: lines.joined(), as: "restorations-1-nothing-before.jsonl")
    #expect(objection == nil)
  }

  @Test func `every subject has a sample`() {
    let forms = RestorationSamples.all.map { SubjectForm($0.subject) }
    #expect(Set(forms) == Set(SubjectForm.allCases))
    #expect(forms.count == SubjectForm.allCases.count)
  }

  @Test func `the samples leave no field of a former value empty`() {
    var census = FieldCensus()
    for sample in RestorationSamples.all { census.count(sample) }
    #expect(census.neverFilled == [])
  }

  @Test func `a stored restoration is read as it was`() throws {
    for restoration in RestorationSamples.all + RestorationSamples.withoutFormer {
      let bytes = try JournalCoding.encoder().encode(restoration)
      let again = try JournalCoding.decoder().decode(Restoration.self, from: bytes)
      #expect(again == restoration)
    }
  }

  private func line(_ restoration: Restoration) throws -> String {
    String(decoding: try JournalCoding.encoder().encode(restoration), as: UTF8.self) + "\n"
  }
}

/// A subject without what it is of. The compiler asks here for a new one, and the tests then for
/// its sample.
private enum SubjectForm: CaseIterable {
  case opening, dates, status, alert, channel, assignment, wind, escalation, run, plan, step, branch
  case fact, statement, informing, promise, freeze, clock, assessment, claim, post, lesson, action
  case entry, visibility, answer

  init(_ subject: Subject) {
    self =
      switch subject {
      case .opening: .opening
      case .dates: .dates
      case .status: .status
      case .answer: .answer
      case .alert: .alert
      case .channel: .channel
      case .assignment: .assignment
      case .wind: .wind
      case .escalation: .escalation
      case .run: .run
      case .plan: .plan
      case .step: .step
      case .branch: .branch
      case .fact: .fact
      case .statement: .statement
      case .informing: .informing
      case .promise: .promise
      case .freeze: .freeze
      case .clock: .clock
      case .assessment: .assessment
      case .claim: .claim
      case .post: .post
      case .lesson: .lesson
      case .action: .action
      case .entry: .entry
      case .visibility: .visibility
      }
  }
}
