import Foundation
import GRDB
import IncidentCore

/// Appends one act within a write transaction.
struct JournalWriter {
  let journal: JournalReader
  let context: DecisionContext
  let random: RandomSource

  private var database: Database { journal.database }

  func append(
    to target: Store.Target, evidence: [Evidence],
    decide: (Incident, JournalReader) throws -> [Draft]
  ) throws -> Appended {
    let loaded = try state(of: target)
    let (before, drafts) = try decided(loaded, decide)
    guard !drafts.isEmpty else {
      return Appended(
        number: before.number, title: before.title, before: before.incident,
        after: before.incident, entries: [], warnings: [])
    }
    let number = try before.head.sequence == 0 ? addIncident(before) : before.number
    try requireIntactEnd(number, before.head)

    var after = before.incident
    let sealed = try seal(drafts, after: before.head, of: before.incident.id)
    let entries = try sealed.map { sealed in
      // What is stored is what counts: the state follows from the bytes, not from the draft.
      let entry = try sealed.opened()
      try insert(sealed, of: number)
      try attach(entry.event.attachments, to: entry, of: number, from: evidence)
      after.apply(entry)
      return entry
    }
    for entry in entries {
      try requireTold(entry.event, of: number)
      try erase(entry.event.erasedEntries, of: number)
    }
    try requireStored(sealed, of: number)
    let isWrong = loaded.hasWrongSnapshot || loaded.incident != before.incident
    let summary = try updateReadModels(number, after, anew: isWrong)
    let warnings = try clockWarnings(number, before.head.sequence)
    return Appended(
      number: number, title: summary.title, before: before.incident, after: after,
      entries: entries, warnings: warnings + (isWrong ? [.stateStoredAnew] : []))
  }

  /// What is asked for, and on which state.
  ///
  /// The snapshot only makes looking quick. What lets something out, or lets go of it, is decided on
  /// what the checked journal tells, and so is a refusal taken back that rests on a wrong snapshot.
  private func decided(
    _ loaded: JournalReader.Loaded, _ decide: (Incident, JournalReader) throws -> [Draft]
  ) throws -> (JournalReader.Loaded, [Draft]) {
    let drafts: [Draft]
    do {
      drafts = try decide(loaded.incident, journal)
    } catch let refusal as Refusal {
      guard let checked = try? journal.verifiedState(of: loaded),
        checked.incident != loaded.incident
      else { throw refusal }
      return (checked, try decide(checked.incident, journal))
    }
    guard drafts.contains(where: { EventKind.deciding.contains($0.event.kind) }) else {
      return (loaded, drafts)
    }
    let checked = try journal.verifiedState(of: loaded)
    if loaded.head.sequence > 0,
      !drafts.contains(where: { EventKind.keepingOrErasing.contains($0.event.kind) })
    {
      try journal.requireSoundBeside(loaded.number)
    }
    guard checked.incident != loaded.incident else { return (loaded, drafts) }
    return (checked, try decide(checked.incident, journal))
  }

  private func state(of target: Store.Target) throws -> JournalReader.Loaded {
    switch target {
    case .incident(let number):
      return try journal.load(number)
    case .new(let id):
      if let number = try journal.number(of: id) { return try journal.load(number) }
      let last = try Int.fetchOne(database, sql: "SELECT max(number) FROM incident") ?? 0
      return JournalReader.Loaded(
        number: last + 1, incident: Incident(id: id), title: nil,
        head: Head(sequence: 0, hash: SealedEntry.genesis))
    }
  }

  private func addIncident(_ new: JournalReader.Loaded) throws -> Int {
    try database.execute(
      sql: "INSERT INTO incident (number, uuid) VALUES (?, ?)",
      arguments: [new.number, new.incident.id.canonicalText])
    return new.number
  }

  /// Checks that the journal ends where its head says, so that nothing is built on a lost tail.
  private func requireIntactEnd(_ number: Int, _ head: Head) throws {
    guard head.sequence > 0 else { return }
    let hash = try Data.fetchOne(
      database, sql: "SELECT hash FROM entry WHERE incident = ? AND sequence = ?",
      arguments: [number, head.sequence])
    guard hash == head.hash else {
      throw StoreError(
        journal.path,
        .corrupt("incident \(number) does not end with its entry \(head.sequence)"))
    }
  }

  private func seal(_ drafts: [Draft], after head: Head, of id: IncidentID) throws -> [SealedEntry]
  {
    let act = random.uuid()
    var previousHash = head.hash
    return try drafts.enumerated().map { index, draft in
      let header = EntryHeader(
        incident: id, sequence: head.sequence + 1 + index, act: act, kind: draft.event.kind,
        version: draft.event.version, occurredAt: draft.occurredAt,
        recordedAt: context.now, actor: context.actor, login: context.login,
        origin: draft.origin)
      let sealed = try SealedEntry(
        draft, header: header, previousHash: previousHash, structureSalt: random.salt(),
        wordsSalt: random.salt())
      previousHash = sealed.hash
      return sealed
    }
  }

  private func insert(_ sealed: SealedEntry, of number: Int) throws {
    let header = sealed.header
    try run(
      """
      INSERT INTO entry (position, incident, sequence, act, kind, version, occurred_at,
        occurred_precision, occurred_offset, recorded_at, actor, login, origin, structure,
        structure_salt, structure_digest, words_digest, previous_hash, hash)
      VALUES ((SELECT coalesce(max(position), 0) + 1 FROM entry), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?)
      """,
      [
        number, header.sequence, header.act.canonicalText, header.kind.rawValue,
        header.version, header.occurredAt.instant.milliseconds,
        header.occurredAt.precision.rawValue, header.occurredAt.offset,
        header.recordedAt.milliseconds, header.actor.name, header.login, header.origin.rawValue,
        sealed.structure, sealed.structureSalt, sealed.structureDigest, sealed.wordsDigest,
        sealed.previousHash, sealed.hash,
      ])
    try run(
      "INSERT INTO words (position, salt, text) VALUES (?, ?, CAST(? AS TEXT))",
      [database.lastInsertedRowID, sealed.wordsSalt, sealed.words])
  }

  /// Executes what an act of many entries executes often.
  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  private func attach(
    _ attachments: [Attachment], to entry: Entry, of number: Int, from evidence: [Evidence]
  ) throws {
    for (index, attachment) in attachments.enumerated() where !attachment.isElsewhere {
      let given = evidence.first { $0.attachment.sha256 == attachment.sha256 }
      try keep(attachment, given)
      try database.execute(
        sql: """
          INSERT INTO attachment (position, number, sha256)
          SELECT position, ?, ? FROM entry WHERE incident = ? AND sequence = ?
          """,
        arguments: [index + 1, attachment.sha256, number, entry.sequence])
    }
  }

  /// Keeps a file, once, and also where it had been erased before.
  private func keep(_ attachment: Attachment, _ given: Evidence?) throws {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT content FROM evidence WHERE sha256 = ? AND content IS NOT NULL",
      arguments: [attachment.sha256])
    if let row {
      // What lies there under the name of this file is not this file: the entry would refer to it.
      guard try Evidence.sha256(RowReader(row).bytes(0)) == attachment.sha256 else {
        throw StoreError(journal.path, .keptOtherwise(sha256: attachment.sha256))
      }
      return
    }
    guard let given else {
      throw StoreError(journal.path, .evidenceMissing(sha256: attachment.sha256))
    }
    try database.execute(
      sql: """
        INSERT INTO evidence (sha256, size, content) VALUES (?, ?, ?)
        ON CONFLICT (sha256) DO UPDATE SET content = excluded.content
        """,
      arguments: [attachment.sha256, given.content.count, given.content])
  }

  /// Nothing that shows that a file was changed goes unless the entry says that it was.
  private func requireTold(_ event: IncidentEvent, of number: Int) throws {
    guard !event.erasedEntries.isEmpty else { return }
    for finding in try journal.alterations(of: number) {
      guard let sha256 = finding.problem.alteredFile, !event.erasedAltered.contains(sha256) else {
        continue
      }
      let isErased = try event.erasedEntries.contains { sequence in
        try journal.entry(sequence, of: number).event.attachments.contains { $0.sha256 == sha256 }
      }
      if isErased { throw StoreError(journal.path, .unsound(finding)) }
    }
  }

  /// Erases the texts of entries, and the files to which no other entry refers.
  private func erase(_ sequences: [Int], of number: Int) throws {
    for sequence in sequences {
      let position = try Int.fetchOne(
        database, sql: "SELECT position FROM entry WHERE incident = ? AND sequence = ?",
        arguments: [number, sequence])
      guard let position else {
        throw StoreError(
          journal.path, .unknownEntry(incident: number, sequence: sequence))
      }
      try database.execute(
        sql: "UPDATE words SET salt = NULL, text = NULL WHERE position = ?",
        arguments: [position])
      try database.execute(
        sql: """
          UPDATE evidence SET content = NULL
          WHERE sha256 IN (SELECT sha256 FROM attachment WHERE position = ?)
            AND NOT EXISTS (
              SELECT 1 FROM attachment JOIN words USING (position)
              WHERE attachment.sha256 = evidence.sha256 AND words.text IS NOT NULL)
          """,
        arguments: [position])
    }
  }

  /// Reads back what was written and compares, before it is committed.
  private func requireStored(_ sealed: [SealedEntry], of number: Int) throws {
    for expected in sealed {
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(EntryRow.sealedColumns)
          FROM entry JOIN incident ON incident.number = entry.incident
          JOIN words USING (position)
          WHERE entry.incident = ? AND entry.sequence = ?
          """)
      let row = try Row.fetchOne(statement, arguments: [number, expected.header.sequence])
      guard let row, try EntryRow.sealed(row) == expected else {
        throw StoreError(
          journal.path, .fault("entry \(expected.header.sequence) was stored differently"))
      }
    }
  }

  private func clockWarnings(_ number: Int, _ last: Int) throws -> [AppendWarning] {
    guard last > 0 else { return [] }
    let recorded = try journal.recorded(last, of: number)
    return context.now < recorded ? [.clockWentBack(lastRecorded: recorded)] : []
  }

  /// - Parameter anew: The stored state was wrong.
  private func updateReadModels(
    _ number: Int, _ after: Incident, anew: Bool
  ) throws -> IncidentSummary {
    let known = try Int.fetchOne(
      database, sql: "SELECT sequence FROM snapshot WHERE incident = ? AND format = ?",
      arguments: [number, Snapshot.format])
    if anew || after.sequence - (known ?? 0) >= Snapshot.distance {
      try journal.writeSnapshot(after, of: number)
    }
    let summary = try journal.summarise(after, number)
    try journal.writeSummary(summary)
    return summary
  }
}
