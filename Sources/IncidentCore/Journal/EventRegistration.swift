package import Foundation

/// What the list of events in `IncidentEvent.swift` says of one kind: its payload, and how an event
/// is read from what was stored.
struct EventRegistration {
  let payload: any EventPayload.Type
  let read: (_ structure: Data, _ version: Int) throws -> IncidentEvent

  /// - Parameter event: The case that holds the payload.
  init<Payload: EventPayload>(_ event: @escaping (Payload) -> IncidentEvent) {
    payload = Payload.self
    read = { event(try Payload(structure: $0, version: $1)) }
  }
}

extension EventPayload {
  /// Reads a stored structure of one of the versions that the payload knows, from 1 to its own:
  /// what was released is read for good. In what they differ the payload finds in the header with
  /// which it is applied.
  ///
  /// - Throws: `DecodingError` for a version that the payload does not know, and where the bytes
  ///   are not what it promises.
  package init(structure: Data, version: Int) throws {
    guard version >= 1, version <= Self.version else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "\(Self.kind.rawValue) has no version \(version)"))
    }
    self = try JournalCoding.decoder().decode(Self.self, from: structure)
  }
}

extension EventKind {
  /// The latest version of this kind.
  package var version: Int { registration.payload.version }

  /// Whether events of this kind change an incident's state.
  package var changesState: Bool { !Self.silent.contains(self) }

  /// The kinds that leave an incident's state as it is.
  package static let silent = allCases.filter { !$0.registration.payload.changesState }

  /// The kinds whose entries give numbers and ids their names.
  package static let naming = allCases.filter { $0.registration.payload.givesNames }
}

extension IncidentEvent {
  /// Reads a stored structure.
  ///
  /// - Throws: `DecodingError` where the bytes are not what the kind and version promise.
  package init(kind: EventKind, version: Int, structure: Data) throws {
    // Most entries of a long journal are notes without a mark, and all those read alike.
    if kind == .noteAdded, version == NoteAdded.version, structure == Self.plainNote.bytes {
      self = Self.plainNote.event
      return
    }
    self = try kind.registration.read(structure, version)
  }

  /// A note that is not public and has no files, and its stored bytes.
  private static let plainNote: (event: IncidentEvent, bytes: Data?) = {
    let event = IncidentEvent.noteAdded(NoteAdded(isPublic: false))
    return (event, try? event.encodedStructure())
  }()

  /// The stored bytes of the structure.
  package func encodedStructure() throws -> Data {
    try JournalCoding.encoder().encode(payload)
  }

  package var kind: EventKind { type(of: payload).kind }

  /// The version in which it is written.
  package var version: Int { type(of: payload).version }

  /// Whether saying this event takes names that other entries give.
  package var needsNames: Bool { type(of: payload).needsNames }

  /// The evidence that it refers to.
  package var attachments: [Attachment] { payload.attachments }
}
