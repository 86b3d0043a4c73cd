import Foundation
import GRDB
package import IncidentCore

extension JournalReader {
  /// The list of incidents by number, with or without the closed ones.
  package func summaries(includingClosed: Bool = true) throws -> [IncidentSummary] {
    try summaries(includingClosed ? "" : "WHERE summary.status <> 'closed'", [])
  }

  /// The incidents that are not closed, by number: those of which somebody may mean one without
  /// naming it. That one is closed, or a drill, is believed only where its journal says so too.
  package func openSummaries() throws -> [IncidentSummary] {
    let doubtful = try Int.fetchAll(
      database,
      sql: """
        SELECT incident.number FROM incident LEFT JOIN summary ON summary.incident = incident.number
        WHERE incident.head_sequence > 0 AND CASE coalesce(summary.status, 'closed')
          WHEN 'closed' THEN (
            SELECT kind FROM entry
            WHERE entry.incident = incident.number
              AND kind IN ('incident-closed', 'incident-reopened', 'act-undone')
            ORDER BY sequence DESC LIMIT 1) IS NOT 'incident-closed'
          ELSE (
            SELECT json_extract(structure, '$.mode') FROM entry
            WHERE entry.incident = incident.number AND sequence = 1) IS NOT summary.mode
          END
        """)
    guard !doubtful.isEmpty else { return try summaries(includingClosed: false) }
    let told = try doubtful.compactMap { number -> IncidentSummary? in
      let incident = try load(number).incident
      return incident.status == .closed ? nil : try summarise(incident, number)
    }
    let believed = try summaries(includingClosed: false).filter { !doubtful.contains($0.number) }
    return (believed + told).sorted { $0.number < $1.number }
  }

  /// What the list says of one incident.
  ///
  /// - Throws: ``StoreError/Reason/unknownIncident(_:)``.
  package func summary(_ number: Int) throws -> IncidentSummary {
    guard let summary = try summaries("WHERE summary.incident = ?", [number]).first else {
      throw StoreError(path, .unknownIncident(number))
    }
    return summary
  }

  private func summaries(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [IncidentSummary] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT summary.incident, incident.uuid, summary.sequence, title, mode, status, closure,
          alert, wind_social, wind_media, detected_at, detected_precision, detected_offset,
          opened_at, closed_at, closed_precision, closed_offset, recorded_at
        FROM summary JOIN incident ON incident.number = summary.incident
        \(condition) ORDER BY summary.incident
        """,
      arguments: arguments)
    var summaries: [IncidentSummary] = []
    while let row = try rows.next() { summaries.append(try Self.summary(RowReader(row))) }
    return summaries
  }

  private static func summary(_ row: RowReader) throws -> IncidentSummary {
    IncidentSummary(
      number: try row.integer(0), id: try row.uuid(1), sequence: try row.integer(2),
      title: try row.optionalText(3), mode: try row.value(4, as: IncidentMode.self),
      status: try row.value(5, as: IncidentStatus.self),
      closure: try row.optionalValue(6, as: ClosureReason.self),
      alert: try row.value(7, as: AlertLevel.self),
      wind: Wind(social: try wind(row, 8), media: try wind(row, 9)),
      detected: try moment(row, 10), opened: try instant(row, 13), closed: try moment(row, 14),
      lastRecorded: try instant(row, 17))
  }

  private static func instant(_ row: RowReader, _ column: Int) throws -> Instant {
    Instant(milliseconds: Int64(try row.integer(column)))
  }

  private static func wind(_ row: RowReader, _ column: Int) throws -> WindLevel? {
    guard let value = try row.optionalInteger(column) else { return nil }
    return WindLevel(rawValue: Int(value))
  }

  private static func moment(_ row: RowReader, _ column: Int) throws -> Moment? {
    guard let value = try row.optionalInteger(column) else {
      // What is not there has no parts either.
      guard try row.optionalText(column + 1) == nil, try row.optionalInteger(column + 2) == nil
      else { throw UnreadableRow(column: column + 1, expected: "nothing") }
      return nil
    }
    return Moment(
      Instant(milliseconds: value), precision: try row.value(column + 1, as: Precision.self),
      offset: try row.integer(column + 2))
  }
}
