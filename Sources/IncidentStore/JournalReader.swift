package import Foundation
import GRDB
package import IncidentCore

/// The journal as of one moment: all that is read through it agrees.
///
/// It is valid only within the call that handed it out.
package struct JournalReader {
  let database: Database
  let path: String

  /// An incident, its number and where its journal ends.
  package struct Loaded: Hashable, Sendable {
    package let number: Int
    package let incident: Incident
    /// By its latest correction; nil once redacted.
    package let title: String?
    package let head: Head
    /// A snapshot is there that does not count: it was not written at its entry.
    var hasWrongSnapshot = false
  }

  /// The number of an incident, where it is known here.
  package func number(of id: IncidentID) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT number FROM incident WHERE uuid = ?",
      arguments: [id.canonicalText])
  }

  /// An incident's state, from its snapshot and what came after it.
  ///
  /// - Throws: ``StoreError/Reason/unknownIncident(_:)``.
  package func load(_ number: Int) throws -> Loaded {
    let known = try head(of: number)
    let snapshot = try snapshot(of: number)
    let usable = snapshot.flatMap { $0.sequence <= known.head.sequence ? $0.incident : nil }
    let incident = try fold(number, known, from: usable)
    return Loaded(
      number: number, incident: incident, title: try title(number, incident), head: known.head,
      hasWrongSnapshot: snapshot != nil && usable == nil)
  }

  func head(of number: Int) throws -> (id: IncidentID, head: Head) {
    let found = try Row.fetchOne(
      database, sql: "SELECT uuid, head_sequence, head_hash FROM incident WHERE number = ?",
      arguments: [number])
    guard let found else { throw StoreError(path, .unknownIncident(number)) }
    let row = RowReader(found)
    return (try row.uuid(0), Head(sequence: try row.integer(1), hash: try row.bytes(2)))
  }

  /// The text that names an incident: its title by the latest correction that was not redacted.
  package func title(_ number: Int, _ incident: Incident) throws -> String? {
    let corrections = incident.corrections[1] ?? []
    let texts = try words(of: number, sequences: [1] + corrections)
    let latest = try corrections.last { sequence in
      guard case .entryCorrected(let event) = try entry(sequence, of: number).event else {
        return false
      }
      return event.key == WordKey.title.name
    }
    // Where the latest one was erased, what was said before it does not hold again.
    let title = latest.map { texts[$0]?[.text] } ?? texts[1]?[.title]
    // A column of text ends at NUL.
    guard let title, title.utf8.contains(0) else { return title }
    return title.replacingOccurrences(of: "\0", with: "\u{FFFD}")
  }

  /// Folds the entries after the snapshot. Those that change nothing are not even read, so that an
  /// incident of many notes is as quick as one of few.
  private func fold(
    _ number: Int, _ known: (id: IncidentID, head: Head), from snapshot: Incident?
  ) throws -> Incident {
    var incident = snapshot ?? Incident(id: known.id)
    let silent = EventKind.silent.map(\.rawValue)
    let marks = silent.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(EntryRow.foldedColumns)
        FROM entry JOIN incident ON incident.number = entry.incident
        WHERE entry.incident = ? AND entry.sequence > ? AND entry.kind NOT IN (\(marks))
        ORDER BY entry.sequence
        """,
      arguments: [number, incident.sequence] + StatementArguments(silent))
    while let row = try rows.next() {
      let folded = try EntryRow.folded(row, of: number, path: path)
      incident.apply(folded.event, as: folded.header, digest: folded.wordsDigest)
    }
    incident.sequence = known.head.sequence
    return incident
  }
}

/// Where an incident's journal ends.
package struct Head: Hashable, Sendable {
  package let sequence: Int
  package let hash: Data

  package init(sequence: Int, hash: Data) {
    self.sequence = sequence
    self.hash = hash
  }
}
