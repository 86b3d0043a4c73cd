import Foundation
import IncidentCore
import TestSupport
import Testing

/// A journal as the first version wrote it, with three playbooks, an undone decision and a step out
/// of order. Later changes of the playbook language leave such a run exactly as it was.
///
/// `first-version-run.jsonl` is never written anew.
@Suite struct FirstVersionRunTests {
  private let stored: [StoredEntry]
  private let entries: [Entry]

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/first-version-run.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    stored = try lines.map { try JSONDecoder().decode(StoredEntry.self, from: Data($0.utf8)) }
    entries = try stored.map { try $0.entry() }
  }

  @Test func everyStoredEventGivesItsBytesAgain() throws {
    #expect(entries.count == 27)
    for (entry, stored) in zip(entries, stored) {
      let bytes = try entry.event.encodedStructure()
      #expect(String(decoding: bytes, as: UTF8.self) == stored.structure)
    }
  }

  @Test func itsStepsProposalsAndDueTimesAreWhatTheyWere() throws {
    let incident = Incident(id: Story.incidentID, folding: entries)
    let end = try #require(entries.last).header.recordedAt
    let text = [Interval.minutes(0), .hours(1), .hours(30), .days(6)].map { later in
      "after \(later.seconds / 3600) h\n" + picture(of: incident, at: end + later)
    }.joined(separator: "\n")
    let objection = Golden.objection(to: text, as: "first-version-steps.txt")
    #expect(objection == nil)
  }

  private func picture(of incident: Incident, at now: Instant) -> String {
    let steps = incident.stepViews(at: now).map { view -> String in
      let marks = [
        view.isToDo ? "to do" : nil, view.due.map { "due \($0.rfc3339)" },
        view.openedAt.map { "opened \($0.rfc3339)" }, view.isDoneLate ? "late" : nil,
        view.isOutOfOrder ? "out of order" : nil, view.hasLapsed ? "lapsed" : nil,
        view.option.map { "= \($0)" }, view.step.requiresEvidence ? "evidence" : nil,
        view.step.role.map { "role \($0)" }, "no. \(view.occurrence)",
        "marks \(view.record.done.map(\.sequence))",
      ]
      return "  \(view.run) \(view.phase) \(view.step.id): \(word(for: view.state)) · "
        + marks.compactMap { $0 }.joined(separator: " · ")
    }
    let proposals = incident.openProposals(at: now).map {
      "  ? \($0.run) \($0.branch) no. \($0.occurrence) at \($0.at.rfc3339) \($0.proposal)"
    }
    let due = incident.dueItems(at: now).map {
      "  ! \($0.due.rfc3339) \($0.cause.text) \($0.level?.rawValue ?? "-")"
    }
    return (steps + proposals + due).joined(separator: "\n") + "\n"
  }

  private func word(for state: StepView.State) -> String {
    switch state {
    case .open: "open"
    case .started: "started"
    case .done: "done"
    case .skipped: "skipped"
    case .blocked(let by): "blocked by \(by.joined(separator: ", "))"
    case .waiting(let condition): "waiting for \(condition.source)"
    case .vanished: "vanished"
    case .notNeeded(let condition): "not needed: \(condition.source)"
    }
  }
}

/// An entry as it lies in the database.
private struct StoredEntry: Decodable {
  struct Occurred: Decodable {
    let at: Int64
    let precision: Precision
    let offset: Int
  }

  let act: UUID
  let sequence: Int
  let kind: EventKind
  let version: Int
  let occurredAt: Occurred
  let recordedAt: Int64
  let actor: String
  let login: String
  let origin: Origin
  let structure: String
  let wordsDigest: String

  func entry() throws -> Entry {
    let header = EntryHeader(
      incident: Story.incidentID, sequence: sequence, act: act, kind: kind, version: version,
      occurredAt: Moment(
        Instant(milliseconds: occurredAt.at), precision: occurredAt.precision,
        offset: occurredAt.offset),
      recordedAt: Instant(milliseconds: recordedAt), actor: PersonID(actor), login: login,
      origin: origin)
    return Entry(
      header: header,
      event: try IncidentEvent(kind: kind, version: version, structure: Data(structure.utf8)),
      words: nil, wordsDigest: wordsDigest)
  }
}
