import Foundation
import GRDB
import IncidentCore

/// Where the journals of a database ended that gives its place to another one.
struct ReplacedEnds {
  /// The last position.
  let position: Int
  let seal: Seal
  /// The ends of its incidents, by their UUIDs.
  let heads: [String: Head]

  init(_ journal: JournalReader) throws {
    position = try journal.lastPosition()
    seal = try journal.seal()
    heads = try Dictionary(
      journal.heads().map { ($0.uuid, $0.head) }, uniquingKeysWith: { first, _ in first })
  }
}

extension JournalReader {
  fileprivate func heads() throws -> [(number: Int, uuid: String, head: Head)] {
    try Row.fetchAll(
      database,
      sql: "SELECT number, uuid, head_sequence, head_hash FROM incident ORDER BY number"
    ).map { found in
      let row = RowReader(found)
      return (
        try row.integer(0), try row.text(1),
        Head(sequence: try row.integer(2), hash: try row.bytes(3))
      )
    }
  }

  /// The incidents that had gone on in the database that stood here before; all where that cannot be
  /// known, or where whole incidents are gone and nothing else tells of them.
  func losses(against ends: ReplacedEnds?) throws -> [RestoredDatabase.Loss] {
    let present = try heads()
    let all = present.map { RestoredDatabase.Loss(number: $0.number, last: nil) }
    guard let ends else { return all }
    let losses = try present.compactMap { number, uuid, head -> RestoredDatabase.Loss? in
      guard let former = ends.heads[uuid], former != head else { return nil }
      // What the backup has as well, and goes on from, lost nothing.
      let isHere = try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE incident = ? AND sequence = ? AND hash = ?)",
        arguments: [number, former.sequence, former.hash])
      return isHere == true
        ? nil : RestoredDatabase.Loss(number: number, last: former.sequence)
    }
    let isGone = !Set(ends.heads.keys).subtracting(present.map(\.uuid)).isEmpty
    return losses.isEmpty && isGone ? all : losses
  }
}
