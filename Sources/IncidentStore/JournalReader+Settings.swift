import GRDB
package import IncidentCore

extension JournalReader {
  /// The entries of this database, in whichever incident, that kept the settings as they were at some
  /// time since then, and the last of those before; each settings once, the last kept last. One that
  /// cannot be read is left out, which the verification of its incident tells.
  ///
  /// What an incident keeps held until its last entry before it noticed others: each act looks.
  package func settings(heldSince since: Instant) throws -> [Entry] {
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
        WHERE entry.kind = ? ORDER BY entry.position DESC
        """,
      arguments: [EventKind.settingsNoticed.rawValue])
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
}
