import Foundation
import IncidentCore
import TestSupport
import Testing

/// Each kind of event has versions of its own, and what was released is read for good.
@Suite struct EventVersionTests {
  @Test func `a payload reads the versions before its own`() throws {
    let first = try Remark(structure: Data(#"{"isPublic":true}"#.utf8), version: 1)
    #expect(first == Remark(isPublic: true, certainty: nil))
    let second = try Remark(structure: Data(#"{"certainty":3,"isPublic":true}"#.utf8), version: 2)
    #expect(second == Remark(isPublic: true, certainty: 3))
  }

  @Test(arguments: [-1, 0, 3]) func `a version that a payload does not know is refused`(
    version: Int
  ) {
    #expect(throws: DecodingError.self) {
      try Remark(structure: Data(#"{"isPublic":true}"#.utf8), version: version)
    }
  }

  @Test(arguments: EventKind.allCases) func `every kind reads its own version and none after it`(
    kind: EventKind
  ) throws {
    let sample = try #require(EventSamples.all.first { $0.kind == kind })
    let structure = try sample.encodedStructure()
    for version in 1...kind.version {
      #expect(throws: Never.self) {
        try IncidentEvent(kind: kind, version: version, structure: structure)
      }
    }
    for version in [0, kind.version + 1] {
      #expect(throws: DecodingError.self) {
        try IncidentEvent(kind: kind, version: version, structure: structure)
      }
    }
  }

  @Test func `what an event changes can depend on the version in which it was written`() throws {
    let remark = Remark(isPublic: true, certainty: nil)
    var incident = Incident(id: Story.incidentID)
    for version in 1...2 {
      remark.apply(to: &incident, as: header(version: version), digest: "")
      #expect(incident.facts["certainty"] == (version == 1 ? "not-asked" : "not-said"))
    }
  }

  @Test func `an entry is written in the version of its kind`() throws {
    let story = try Story.opened()
    #expect(story.entries.map(\.header.version) == [EventKind.incidentOpened.version])
  }

  private func header(version: Int) -> EntryHeader {
    EntryHeader(
      incident: Story.incidentID, sequence: 1, act: Story.incidentID, kind: Remark.kind,
      version: version, occurredAt: Moment(Story.start), recordedAt: Story.start, actor: "adler",
      login: "adler", origin: .manual)
  }
}

/// A kind whose second version also says how sure one was.
private struct Remark: EventPayload {
  static let kind = EventKind.noteAdded
  static let version = 2
  static let changesState = true
  static let givesNames = false
  static let needsNames = false

  let isPublic: Bool
  /// Since version 2.
  let certainty: Int?

  var correctableTexts: [WordKey] { [] }
  var timeCorrection: TimeCorrection { .free }
  var conditionReach: ConditionReach { .none }
  var attachments: [IncidentCore.Attachment] { [] }
  func isUndoable(before: Incident) -> Bool { true }
  func foundations(as header: EntryHeader) -> [Subject] { [] }
  func subjects(as sequence: Int) -> [Subject] { [] }

  func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    let unsaid = header.version < 2 ? "not-asked" : "not-said"
    incident.facts["certainty"] = certainty.map(String.init) ?? unsaid
  }
}
