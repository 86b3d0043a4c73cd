import Foundation
import GRDB
import IncidentCore

/// A state of an incident that was stored, so that the fold need not begin at the beginning.
struct Snapshot {
  /// The format of the state that this program writes and reads. To be raised whenever the fold of
  /// old entries gives another state than before, or the state gets another shape.
  static let format = 12

  /// A snapshot is written once so many entries came after the last one.
  static let distance = 100

  let sequence: Int
  let incident: Incident
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
    let (sequence, state) = (try row.integer(0), try row.bytes(1))
    // A state that cannot be read is left aside: the journal tells it again.
    guard let incident = try? JournalCoding.decoder().decode(Incident.self, from: state),
      incident.sequence == sequence
    else { return nil }
    return Snapshot(sequence: sequence, incident: incident)
  }

  /// Stores an incident's state in place of its earlier snapshot.
  func writeSnapshot(_ incident: Incident, of number: Int) throws {
    try database.execute(
      sql: """
        INSERT INTO snapshot (incident, sequence, format, state)
        VALUES (?, ?, ?, CAST(? AS TEXT))
        ON CONFLICT (incident) DO UPDATE SET
          sequence = excluded.sequence, format = excluded.format, state = excluded.state
        """,
      arguments: [
        number, incident.sequence, Snapshot.format, try JournalCoding.encoder().encode(incident),
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
