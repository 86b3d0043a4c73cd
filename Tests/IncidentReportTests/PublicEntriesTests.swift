import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import TestSupport
import Testing

/// Every kind of entry as it reads outside, marked public, with a mark of its own in every text.
@Suite struct PublicEntriesTests {
  private static let keys = [
    "text", "because", "source", "title", "summary", "url", "name", "recipient", "typed", "via",
    "attachment.1.name", "attachment.1.place",
  ]

  private static let allowed: [EventKind: Set<String>] = [
    .incidentOpened: ["title"], .noteAdded: ["text", "source"], .promiseMade: ["text"],
    .claimAdded: ["text"], .lessonAdded: ["text"], .actionAdded: ["text"],
    .statementPublished: ["url"],
  ]

  private func entry(
    _ sequence: Int, _ event: IncidentEvent, _ words: Words = Words()
  ) -> Entry {
    Entry(
      header: EntryHeader(
        incident: Story.incidentID, sequence: sequence, act: Story.incidentID, kind: event.kind,
        version: 1, occurredAt: Moment(Story.start), recordedAt: Story.start, actor: "adler",
        login: "jadler", origin: .manual), event: event, words: words, wordsDigest: "d")
  }

  /// An opening, then the event with all its texts, then that it is marked public.
  private func journal(of event: IncidentEvent) -> [Entry] {
    let marks = Self.keys.map { ($0, "SECRET-\($0)-END") }
    return [
      entry(1, EveryEvent.events[0], Words([.title: "Storm"])),
      entry(2, event, Words(texts: Dictionary(uniqueKeysWithValues: marks))),
      entry(3, .visibilityChanged(VisibilityChanged(target: 2, isPublic: true))),
    ]
  }

  private func look(_ entries: [Entry], _ time: TimeWording) -> Look {
    Look(
      number: 1, title: "Storm", incident: Incident(id: Story.incidentID, folding: entries),
      entries: entries, recent: [], now: Story.start + .hours(1), roster: .sample,
      matrix: .standard,
      approvals: .standard, informing: InformingPolicy(), time: time)
  }

  /// The report for the public and the timeline of what is public, in all their forms.
  private func forms(of entries: [Entry], _ language: Language) throws -> [String] {
    let time = TimeWording(language: language, zone: try SampleStorm.berlin())
    let look = look(entries, time)
    let report = PostMortem(
      PostMortem.Source(
        incident: look.incident, entries: entries, roster: .sample, organisation: nil,
        now: Story.start + .hours(1)), audience: .public, language: language)
    let timeline = look.timeline.filtered(by: TimelineFilter(onlyPublic: true))
    let wording = look.publicWording
    let records = try JSONEncoder().encode(RecordList(wording.records(of: timeline)))
    return [
      report.markdown(time: time), try report.html(time: time), try report.json(time: time),
      wording.lines(of: timeline).map(\.plain).joined(separator: "\n"),
      wording.csv(of: timeline), wording.markdown(of: timeline),
      String(decoding: records, as: UTF8.self),
    ]
  }

  @Test(arguments: Language.allCases)
  func `no kind of entry tells the public more than its list names`(_ language: Language) throws {
    for event in EveryEvent.events {
      for form in try forms(of: journal(of: event), language) {
        let found = form.matches(of: /SECRET-([a-z0-9.\\]+?)-END/).map {
          String($0.output.1).replacing("\\", with: "")
        }
        #expect(
          Set(found).subtracting(Self.allowed[event.kind] ?? []) == [], "\(event.kind): \(form)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no kind of entry names anybody to the public`(_ language: Language) throws {
    let people = ["Adler", "adler", "Ebert", "ebert"]
    for event in EveryEvent.events {
      for form in try forms(of: journal(of: event), language) {
        #expect(people.filter(form.contains) == [], "\(event.kind): \(form)")
      }
    }
  }

  @Test func `how often the alert was raised and which statement kept a promise stay inside`()
    throws
  {
    let acknowledged = IncidentEvent.escalationAcknowledged(
      EscalationAcknowledged(escalation: 4711, person: "ebert", roles: [.legal]))
    let due = IncidentEvent.dueRecorded(
      DueRecorded(
        cause: .acknowledgement(escalation: 4711, role: .legal), level: .passed,
        deadline: Story.start))
    let kept = IncidentEvent.promiseSettled(
      PromiseSettled(promise: 1, outcome: .kept, statement: 4711, proof: .statement))
    for event in [acknowledged, due, kept] {
      for form in try forms(of: journal(of: event), .en) {
        #expect(!form.contains(" 4711"), "\(form)")
      }
    }
  }
}
