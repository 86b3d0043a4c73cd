import GRDB
package import IncidentCore

extension JournalReader {
  /// The entries of this database, in whichever incident, that kept the settings as they were at some
  /// time since then, and the last of those before; each settings once, the last kept last. One that
  /// cannot be read is left out, which the verification of its incident tells.
  ///
  /// What an incident keeps held until its last entry before it noticed others: each act looks.
  ///
  /// - Parameter number: The incident whose settings do not count; nil where all do.
  package func settings(
    heldSince since: Instant, besides number: Int? = nil
  ) throws -> [Entry] {
    // Incidents first: the other order reads the whole index, which is as long as the journal.
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT entry.incident, entry.sequence,
          CASE WHEN json_valid(entry.structure) THEN json_extract(entry.structure, '$.digest') END,
          (SELECT last.recorded_at FROM entry AS last
            WHERE last.incident = entry.incident AND last.sequence = coalesce(
              (SELECT min(next.sequence) - 1 FROM entry AS next INDEXED BY entry_by_kind
                WHERE next.incident = entry.incident AND next.kind = entry.kind
                  AND next.sequence > entry.sequence),
              incident.head_sequence))
        FROM incident CROSS JOIN entry INDEXED BY entry_by_kind ON entry.incident = incident.number
        WHERE entry.kind = ? AND incident.number IS NOT ? ORDER BY entry.position DESC
        """,
      arguments: [EventKind.settingsNoticed.rawValue, number])
    var (found, digests): ([Entry], Set<String>) = ([], [])
    var hasFormer = false
    for item in rows {
      let row = RowReader(item)
      let isHeld = try row.optionalInteger(3).map { $0 >= since.milliseconds } ?? true
      if !isHeld, hasFormer { continue }
      hasFormer = hasFormer || !isHeld
      if let digest = try? row.optionalText(2), !digests.insert(digest).inserted { continue }
      if let entry = try? entry(try row.integer(1), of: try row.integer(0)) { found.append(entry) }
    }
    return found.reversed()
  }

  /// The entry that kept settings last by a time, in whichever incident but one; nil where none did.
  package func settings(keptBy time: Instant, besides number: Int) throws -> Entry? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT entry.incident, entry.sequence
        FROM incident CROSS JOIN entry INDEXED BY entry_by_kind ON entry.incident = incident.number
        WHERE entry.kind = ? AND incident.number IS NOT ? AND entry.recorded_at <= ?
        ORDER BY entry.position DESC LIMIT 1
        """,
      arguments: [EventKind.settingsNoticed.rawValue, number, time.milliseconds])
    guard let row = row.map(RowReader.init) else { return nil }
    return try entry(try row.integer(1), of: try row.integer(0))
  }
}
