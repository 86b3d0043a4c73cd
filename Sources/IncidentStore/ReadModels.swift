import Foundation
import GRDB
import IncidentCore

/// A state of an incident that was stored, so that the fold need not begin at the beginning.
struct Snapshot {
  /// The format of the state that this program writes and reads. To be raised whenever the fold of
  /// old entries gives another state than before, or the state gets another shape.
  static let format = 18

  /// A snapshot is written once so many entries came after the last one.
  static let distance = 100

  let sequence: Int
  /// Nil where what stands there is not the state that was written at its entry.
  let incident: Incident?

  /// A state with what binds it to the entry it was taken at, so that neither another state nor an
  /// older one can be put in its place by hand. Who recomputes the hashes can, as with the journal
  /// itself: what decides anything therefore folds the checked journal.
  static func stored(_ state: Data, boundTo hash: Data) -> Data {
    Data((binding(state, hash) + " ").utf8) + state
  }

  /// The state that was stored as one taken at an entry; nil where it is not that.
  static func state(in stored: Data, boundTo hash: Data) -> Data? {
    guard let space = stored.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let state = stored[stored.index(after: space)...]
    guard stored[..<space].elementsEqual(binding(state, hash).utf8) else { return nil }
    return Data(state)
  }

  private static func binding(_ state: Data, _ hash: Data) -> String {
    var binding = LengthPrefixedHash(domain: "stormlog snapshot 1")
    binding.add(hash)
    binding.add(state)
    return binding.finish().hexadecimal
  }
}

extension JournalReader {
  /// The snapshot of an incident; nil where there is none that this program understands.
  func snapshot(of number: Int) throws -> Snapshot? {
    let found = try Row.fetchOne(
      database,
      sql: """
        SELECT sequence, CAST(state AS BLOB) FROM snapshot WHERE incident = ? AND format = ?
        """,
      arguments: [number, Snapshot.format])
    guard let found else { return nil }
    let row = RowReader(found)
    let (sequence, stored) = (try row.integer(0), try row.bytes(1))
    let state = try hash(sequence, of: number).flatMap { Snapshot.state(in: stored, boundTo: $0) }
    let incident = state.flatMap { try? JournalCoding.decoder().decode(Incident.self, from: $0) }
    return Snapshot(
      sequence: sequence, incident: incident?.sequence == sequence ? incident : nil)
  }

  /// The hash of an entry; nil where there is none.
  private func hash(_ sequence: Int, of number: Int) throws -> Data? {
    let statement = try database.cachedStatement(
      sql: "SELECT hash FROM entry WHERE incident = ? AND sequence = ?")
    return try Data.fetchOne(statement, arguments: [number, sequence])
  }

  /// Stores an incident's state in place of its earlier snapshot.
  func writeSnapshot(_ incident: Incident, of number: Int) throws {
    guard let hash = try hash(incident.sequence, of: number) else {
      throw StoreError(path, .unknownEntry(incident: number, sequence: incident.sequence))
    }
    let state = try JournalCoding.encoder().encode(incident)
    try database.execute(
      sql: """
        INSERT INTO snapshot (incident, sequence, format, state)
        VALUES (?, ?, ?, CAST(? AS TEXT))
        ON CONFLICT (incident) DO UPDATE SET
          sequence = excluded.sequence, format = excluded.format, state = excluded.state
        """,
      arguments: [
        number, incident.sequence, Snapshot.format, Snapshot.stored(state, boundTo: hash),
      ])
  }

  /// Stores what the list says of an incident.
  func writeSummary(_ summary: IncidentSummary) throws {
    try database.execute(
      sql: """
        INSERT INTO summary (incident, sequence, title, mode, status, closure, alert,
          wind_social, wind_media, detected_at, detected_precision, detected_offset, opened_at,
          closed_at, closed_precision, closed_offset, recorded_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (incident) DO UPDATE SET
          sequence = excluded.sequence, title = excluded.title, mode = excluded.mode,
          status = excluded.status, closure = excluded.closure, alert = excluded.alert,
          wind_social = excluded.wind_social, wind_media = excluded.wind_media,
          detected_at = excluded.detected_at,
          detected_precision = excluded.detected_precision,
          detected_offset = excluded.detected_offset, opened_at = excluded.opened_at,
          closed_at = excluded.closed_at, closed_precision = excluded.closed_precision,
          closed_offset = excluded.closed_offset, recorded_at = excluded.recorded_at
        """,
      arguments: [
        summary.number, summary.sequence, summary.title, summary.mode.rawValue,
        summary.status.rawValue, summary.closure?.rawValue, summary.alert.rawValue,
        summary.wind.social?.rawValue, summary.wind.media?.rawValue,
        summary.detected?.instant.milliseconds, summary.detected?.precision.rawValue,
        summary.detected?.offset, summary.opened.milliseconds,
        summary.closed?.instant.milliseconds, summary.closed?.precision.rawValue,
        summary.closed?.offset, summary.lastRecorded.milliseconds,
      ])
  }
}

extension JournalReader {
  /// What the list should say of an incident in this state.
  func summarise(_ incident: Incident, _ number: Int) throws -> IncidentSummary {
    IncidentSummary(
      of: incident, number: number, title: try title(number, incident),
      opened: try recorded(1, of: number),
      lastRecorded: try recorded(incident.sequence, of: number))
  }

  /// When an entry was recorded.
  func recorded(_ sequence: Int, of number: Int) throws -> Instant {
    let statement = try database.cachedStatement(
      sql: "SELECT recorded_at FROM entry WHERE incident = ? AND sequence = ?")
    let milliseconds = try Int64.fetchOne(statement, arguments: [number, sequence])
    guard let milliseconds else {
      throw StoreError(path, .unknownEntry(incident: number, sequence: sequence))
    }
    return Instant(milliseconds: milliseconds)
  }
}
