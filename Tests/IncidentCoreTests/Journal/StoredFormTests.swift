import Foundation
import IncidentCore
import TestSupport
import Testing

/// The JSON of a released event never changes: a new shape is a new version with a file of its own.
@Suite struct StoredFormTests {
  @Test("the stored bytes of every kind are those of its golden file, and give the event again")
  func golden() throws {
    for event in EventSamples.all {
      let bytes = try event.encodedStructure()
      let name = "\(event.kind.rawValue)-\(event.version).json"
      let objection = Golden.objection(to: String(decoding: bytes, as: UTF8.self), as: name)
      #expect(objection == nil)
      let decoded = try IncidentEvent(
        kind: event.kind, version: event.version, structure: bytes)
      #expect(decoded == event)
    }
  }

  @Test func `what is left out where it is empty is not in the stored bytes`() throws {
    for event in EventSamples.bare {
      let bytes = try event.encodedStructure()
      let objection = Golden.objection(
        to: String(decoding: bytes, as: UTF8.self),
        as: "\(event.kind.rawValue)-\(event.version)-bare.json")
      #expect(objection == nil)
      let decoded = try IncidentEvent(
        kind: event.kind, version: event.version, structure: bytes)
      #expect(decoded == event)
    }
  }

  @Test func `the samples leave no field of an event empty`() {
    var census = FieldCensus()
    for event in EventSamples.all { census.count(event) }
    #expect(census.neverFilled == [])
  }

  @Test("there is a golden file for every kind")
  func complete() {
    #expect(Set(EventSamples.all.map(\.kind)) == Set(EventKind.allCases))
    #expect(EventSamples.all.count == EventKind.allCases.count)
  }

  @Test("another version and other bytes are refused, never guessed")
  func refused() {
    #expect(throws: DecodingError.self) {
      try IncidentEvent(kind: .windRead, version: 2, structure: Data("{}".utf8))
    }
    #expect(throws: DecodingError.self) {
      try IncidentEvent(kind: .windRead, version: 1, structure: Data(#"{"social":7}"#.utf8))
    }
    #expect(throws: DecodingError.self) {
      try IncidentEvent(kind: .factSet, version: 1, structure: Data("[]".utf8))
    }
  }

  @Test("no event can bring the fold down, whatever it speaks of", arguments: EventSamples.all)
  func total(event: IncidentEvent) throws {
    let moments = [Int64.min, 0, Int64.max].map { Instant(milliseconds: $0) }
    for moment in moments {
      var incident = Incident(id: Story.incidentID)
      for (index, event) in [event, event, .actUndone(undoing), event].enumerated() {
        let header = EntryHeader(
          incident: incident.id, sequence: index + 1, act: Story.incidentID, kind: event.kind,
          version: 1, occurredAt: Moment(moment, precision: .month, offset: .max),
          recordedAt: moment, actor: "adler", login: "adler", origin: .manual)
        incident.apply(event, as: header, digest: "")
        _ = incident.dueItems(at: moment)
        _ = Figures(incident, at: moment)
      }
      #expect(incident.sequence == 4)
    }
  }

  private let undoing = ActUndone(
    act: Story.incidentID, entries: [3, 4], restorations: RestorationSamples.all)

  @Test("what is encoded twice gives the same bytes, dictionaries too")
  func deterministic() throws {
    var incident = Incident(id: Story.incidentID)
    for number in 1...40 {
      incident.corrections[number * 7 % 41] = [number]
      incident.correctedMoments[number * 11 % 41] = Moment(Story.start)
      incident.facts["f\(number)"] = "yes"
    }
    let first = try JournalCoding.encoder().encode(incident)
    let again = try JournalCoding.decoder().decode(Incident.self, from: first)
    #expect(again == incident)
    #expect(try JournalCoding.encoder().encode(again) == first)
  }
}
