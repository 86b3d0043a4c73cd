package import Foundation
import GRDB
package import IncidentCore

/// Which entries of an incident are asked for.
package struct EntryQuery: Hashable, Sendable {
  /// Only entries after this sequence.
  package var after: Int
  /// Only entries up to this sequence.
  package var through: Int?
  /// Only entries of these kinds; all where nil.
  package var kinds: [EventKind]?
  package var actor: PersonID?
  /// Only entries recorded at this instant or later.
  package var recordedSince: Instant?
  /// The latest first.
  package var isReversed: Bool
  package var limit: Int?

  package init(
    after: Int = 0, through: Int? = nil, kinds: [EventKind]? = nil, actor: PersonID? = nil,
    recordedSince: Instant? = nil, isReversed: Bool = false, limit: Int? = nil
  ) {
    self.after = after
    self.through = through
    self.kinds = kinds
    self.actor = actor
    self.recordedSince = recordedSince
    self.isReversed = isReversed
    self.limit = limit
  }

  package static let all = EntryQuery()
}

extension JournalReader {
  /// The entries of an incident in the order of their sequence.
  package func entries(of number: Int, _ query: EntryQuery = .all) throws -> [Entry] {
    _ = try head(of: number)
    var conditions = ["entry.incident = ?", "entry.sequence > ?"]
    var arguments: StatementArguments = [number, query.after]
    if let through = query.through {
      conditions.append("entry.sequence <= ?")
      arguments += [through]
    }
    if let kinds = query.kinds {
      conditions.append("entry.kind IN (\(databaseQuestionMarks(count: kinds.count)))")
      arguments += StatementArguments(kinds.map(\.rawValue))
    }
    if let actor = query.actor {
      conditions.append("entry.actor = ?")
      arguments += [actor.name]
    }
    if let since = query.recordedSince {
      conditions.append("entry.recorded_at >= ?")
      arguments += [since.milliseconds]
    }
    // Few entries give names, and a journal may hold many notes: they are looked up by their kind,
    // where SQLite by itself would go through all of them.
    return try entries(
      of: number, isByKind: query.kinds != nil,
      """
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY entry.sequence \(query.isReversed ? "DESC" : "ASC") LIMIT ?
      """, arguments + [query.limit ?? -1])
  }

  /// Whether an incident has entries whose words are still there, but for those of some kinds.
  package func hasWords(_ number: Int, beside kinds: [EventKind]) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM entry JOIN words USING (position)
        WHERE entry.incident = ? AND words.text <> '{}'
          AND entry.kind NOT IN (\(databaseQuestionMarks(count: kinds.count))))
        """,
      arguments: [number] + StatementArguments(kinds.map(\.rawValue))) ?? false
  }

  /// One entry.
  ///
  /// - Throws: ``StoreError/Reason/unknownEntry(incident:sequence:)``.
  package func entry(_ sequence: Int, of number: Int) throws -> Entry {
    _ = try head(of: number)
    let found = try entries(
      of: number, "WHERE entry.incident = ? AND entry.sequence = ?", [number, sequence])
    guard let entry = found.first else {
      throw StoreError(path, .unknownEntry(incident: number, sequence: sequence))
    }
    return entry
  }

  /// Some entries, in the order in which they are named; those that are not there are left out.
  package func entries(of number: Int, sequences: [Int]) throws -> [Entry] {
    let found = try entries(
      of: number,
      """
      WHERE entry.incident = ?
        AND entry.sequence IN (\(databaseQuestionMarks(count: sequences.count)))
      """,
      [number] + StatementArguments(sequences))
    let places = Dictionary(
      found.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
    return sequences.compactMap { places[$0] }
  }

  /// All entries of one act.
  package func entries(of number: Int, act: ActID) throws -> [Entry] {
    try entries(
      of: number, "WHERE entry.incident = ? AND entry.act = ? ORDER BY entry.sequence",
      [number, act.canonicalText])
  }

  /// The last acts of a person, the latest first, each with its entries in order.
  package func lastActs(of actor: PersonID, in number: Int, limit: Int) throws -> [[Entry]] {
    // An act's entries stand side by side and have one actor, so its bounds are found by walking
    // back from the end.
    var acts: [(id: String, first: Int, last: Int)] = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT act, sequence FROM entry WHERE incident = ? AND actor = ? ORDER BY sequence DESC
        """,
      arguments: [number, actor.name])
    while let next = try rows.next() {
      let row = RowReader(next)
      let (id, sequence) = (try row.text(0), try row.integer(1))
      if acts.last?.id == id {
        acts[acts.count - 1].first = sequence
      } else if acts.count < limit {
        acts.append((id, sequence, sequence))
      } else {
        break
      }
    }
    return try acts.map { act in
      try entries(
        of: number,
        """
        WHERE entry.incident = ? AND entry.sequence BETWEEN ? AND ? AND entry.act = ?
        ORDER BY entry.sequence
        """, [number, act.first, act.last, act.id])
    }
  }

  /// The texts of some entries; those redacted are not among them.
  package func words(of number: Int, sequences: [Int]) throws -> [Int: Words] {
    var found: [Int: Words] = [:]
    for sequence in sequences {
      let statement = try database.cachedStatement(
        sql: """
          SELECT CAST(words.text AS BLOB) FROM entry JOIN words USING (position)
          WHERE entry.incident = ? AND entry.sequence = ?
          """)
      let bytes = try Data.fetchOne(statement, arguments: [number, sequence])
      guard let bytes else { continue }
      do {
        found[sequence] = try Words(stored: bytes)
      } catch {
        throw StoreError(
          path,
          .unreadableEntry(
            incident: number, sequence: sequence, String(describing: error)))
      }
    }
    return found
  }

  /// The content of a file kept as evidence; nil where it is not known or has been erased.
  package func evidence(_ sha256: String) throws -> Data? {
    try Data.fetchOne(
      database, sql: "SELECT content FROM evidence WHERE sha256 = ?", arguments: [sha256])
  }

  /// At most so many bytes from the beginning of a file kept as evidence; nil where it is not known or
  /// has been erased.
  package func evidence(_ sha256: String, atMost count: Int) throws -> Data? {
    try Data.fetchOne(
      database, sql: "SELECT substr(content, 1, ?) FROM evidence WHERE sha256 = ?",
      arguments: [count, sha256])
  }

  private func entries(
    of number: Int, isByKind: Bool = false, _ condition: String, _ arguments: StatementArguments
  ) throws -> [Entry] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(EntryRow.entryColumns)
        FROM entry \(isByKind ? "INDEXED BY entry_by_kind" : "")
        JOIN incident ON incident.number = entry.incident
        LEFT JOIN words USING (position)
        \(condition)
        """,
      arguments: arguments)
    var entries: [Entry] = []
    while let row = try rows.next() {
      entries.append(try EntryRow.entry(row, of: number, path: path))
    }
    return entries
  }
}
