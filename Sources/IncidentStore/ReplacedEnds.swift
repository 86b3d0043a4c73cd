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
  /// The seals that restorings named there, from the first on.
  let named: [String]

  init(_ journal: JournalReader) throws {
    position = try journal.lastPosition()
    seal = try journal.seal()
    heads = try Dictionary(
      journal.heads().map { ($0.uuid, $0.head) }, uniquingKeysWith: { first, _ in first })
    // A database of an older version knows of no restorings; what else it says is worth as much.
    named = (try? journal.sealsOfReplaced()) ?? []
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
    let earlier = try forgotten(of: ends)
    let all = present.map { RestoredDatabase.Loss(number: $0.number, last: nil, earlier: earlier) }
    guard let ends else { return all }
    let losses = try present.compactMap { number, uuid, head -> RestoredDatabase.Loss? in
      guard let former = ends.heads[uuid], former != head else { return nil }
      // What the backup has as well, and goes on from, lost nothing.
      let isHere = try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE incident = ? AND sequence = ? AND hash = ?)",
        arguments: [number, former.sequence, former.hash])
      return isHere == true
        ? nil
        : RestoredDatabase.Loss(number: number, last: former.sequence, earlier: earlier)
    }
    let isGone = !Set(ends.heads.keys).subtracting(present.map(\.uuid)).isEmpty
    return losses.isEmpty && isGone ? all : losses
  }

  /// The seals that only the database that stood here before names. What they stand for may be here,
  /// where it is that database's own backup that came back.
  private func forgotten(of ends: ReplacedEnds?) throws -> [String] {
    let known = Set(try sealsOfReplaced())
    return try (ends?.named ?? []).filter { text in
      guard !known.contains(text) else { return false }
      guard let seal = Seal(text) else { return true }
      return try self.seal(at: seal.position) != seal
    }
  }

  /// The seals of replaced databases that the journals here name, from the first on.
  fileprivate func sealsOfReplaced() throws -> [String] {
    let numbers = try heads().map(\.number)
    return try numbers.flatMap { number in
      try entries(of: number, EntryQuery(kinds: [.databaseRestored])).flatMap { entry in
        guard case .databaseRestored(let payload) = entry.event else { return [String]() }
        return payload.earlier + [payload.replaced].compactMap(\.self)
      }
    }.uniqued()
  }
}
