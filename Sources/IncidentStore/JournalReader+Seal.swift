import GRDB
package import IncidentCore

extension JournalReader {
  /// The seal over all that is stored now.
  package func seal() throws -> Seal {
    try seal(at: try lastPosition())
  }

  /// The seal as it was when the journal ended at `position`.
  func seal(at position: Int) throws -> Seal {
    var hash = LengthPrefixedHash(domain: "stormlog seal 1")
    hash.add(String(position))
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT incident.uuid, entry.sequence, entry.hash
        FROM incident JOIN entry ON entry.incident = incident.number
        WHERE entry.sequence = (
          SELECT max(earlier.sequence) FROM entry AS earlier
          WHERE earlier.incident = incident.number AND earlier.position <= ?)
        ORDER BY incident.uuid
        """,
      arguments: [position])
    while let next = try rows.next() {
      let row = RowReader(next)
      hash.add(try row.text(0))
      hash.add(String(try row.integer(1)))
      hash.add(try row.bytes(2))
    }
    return Seal(position: position, hash: hash.finish().hexadecimal)
  }

  func lastPosition() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(position) FROM entry") ?? 0
  }
}
