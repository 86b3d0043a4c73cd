import GRDB
package import IncidentCore

extension JournalReader {
  /// The entry that kept settings last in this database, in whichever incident; nil where none did,
  /// or where it cannot be read, which the verification of its incident tells.
  package func lastSettings() throws -> Entry? {
    // Incidents first: the other order reads the whole index, which is as long as the journal.
    let found = try Row.fetchOne(
      database,
      sql: """
        SELECT entry.incident, entry.sequence
        FROM incident CROSS JOIN entry INDEXED BY entry_by_kind ON entry.incident = incident.number
        WHERE entry.kind = ? ORDER BY entry.position DESC LIMIT 1
        """,
      arguments: [EventKind.settingsNoticed.rawValue])
    guard let found else { return nil }
    let row = RowReader(found)
    return try? entry(try row.integer(1), of: try row.integer(0))
  }
}
