import Foundation
import GRDB
import IncidentCore

/// A hash over the ends of all incidents' journals as of one position. Kept outside of the file it
/// shows whether what lay before was rewritten, by whomever.
///
/// The hash is SHA-256 over `LP("stormlog seal 1")`, `LP(position)`, and for every incident with
/// an entry up to the position, in the order of their UUIDs as text, `LP(UUID)`, `LP(sequence)`
/// and `LP(hash)` of its last entry up to there. `LP(x)` is the length of `x` in bytes as a
/// big-endian unsigned 64-bit number, then `x`; numbers are decimal text, hashes 32 raw bytes.
package struct Seal: Hashable, Sendable, CustomStringConvertible {
  /// The position of the last entry that it covers; 0 for an empty journal.
  package let position: Int
  /// In lower-case hexadecimal.
  package let hash: String

  package init(position: Int, hash: String) {
    self.position = position
    self.hash = hash
  }

  /// Reads `POSITION-HASH`; nil where the text is anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy(\.isNumber), let position = Int(parts[0]),
      parts[1].utf8.count == 64, parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    self.init(position: position, hash: parts[1].lowercased())
  }

  package var description: String { "\(position)-\(hash)" }
}

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
