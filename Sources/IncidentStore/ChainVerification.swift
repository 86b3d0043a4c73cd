import Foundation
import GRDB
import IncidentCore

/// Goes along the journal of one incident, link by link, and folds it anew.
struct ChainVerification {
  typealias Problem = VerificationReport.Problem

  let number: Int
  let journal: JournalReader
  private(set) var findings: [VerificationReport.Finding] = []
  private(set) var notices: [VerificationReport.Notice] = []
  private(set) var entries = 0
  private(set) var redacted = 0
  private(set) var lastSequence = 0

  private var previousHash = SealedEntry.genesis
  /// The entries without texts, and those whose texts a redaction names.
  private var silent: Set<Int> = []
  private var erased: Set<Int> = []
  /// The keys with which people sign, as the journal keeps them up to here.
  private var keys: [PersonID: [String]] = [:]
  /// What the entries tell; nil once one could not be decoded, from where on no state can be told.
  private(set) var state: Incident?

  init(number: Int, journal: JournalReader) {
    self.number = number
    self.journal = journal
  }

  mutating func find(_ problem: Problem, sequence: Int? = nil) {
    findings.append(
      VerificationReport.Finding(incident: number, sequence: sequence, problem))
  }

  /// - Parameter visit: Is handed every entry that can be read, with its texts.
  mutating func run(visit: ((Entry) throws -> Void)? = nil) throws {
    let known = try journal.head(of: number)
    state = Incident(id: known.id)
    let snapshot = try journal.snapshot(of: number)
    let attachments = try storedAttachments()
    let rows = try Row.fetchCursor(
      journal.database,
      sql: """
        SELECT \(EntryRow.sealedColumns)
        FROM entry JOIN incident ON incident.number = entry.incident
        LEFT JOIN words USING (position)
        WHERE entry.incident = ? ORDER BY entry.sequence
        """,
      arguments: [number])
    while let row = try rows.next() {
      guard let sequence = try? RowReader(row).integer(1) else { continue }
      checkOrder(sequence)
      do {
        let sealed = try EntryRow.sealed(row)
        try check(sealed, files: attachments[sequence] ?? [])
        if let visit { try visit(sealed.opened()) }
      } catch {
        if Verification.isTrouble(error) { throw error }
        find(.unreadable(Verification.text(error)), sequence: sequence)
        state = nil
        if let hash = try? RowReader(row).bytes(EntryRow.hashColumn) { previousHash = hash }
      }
      if let snapshot, snapshot.sequence == sequence, let state, let stored = snapshot.incident,
        state != stored
      {
        find(.snapshotDiffers, sequence: sequence)
      }
      entries += 1
      lastSequence = sequence
    }
    if let snapshot, snapshot.sequence > lastSequence || snapshot.incident == nil {
      find(.snapshotDiffers, sequence: lastSequence)
    }
    checkHead(known.head)
    checkErasures()
    try checkSummary()
    findings.sort { ($0.sequence ?? .max) < ($1.sequence ?? .max) }
  }

  private mutating func checkOrder(_ sequence: Int) {
    if sequence != lastSequence + 1 {
      find(.entriesMissing(expected: lastSequence + 1), sequence: sequence)
    }
  }

  private mutating func check(_ sealed: SealedEntry, files: [String]) throws {
    let sequence = sealed.header.sequence
    // After a gap the link to what is gone says nothing more.
    let isAfterGap = sequence != lastSequence + 1
    for fault in sealed.faults(after: isAfterGap ? sealed.previousHash : previousHash) {
      find(.chain(fault), sequence: sequence)
    }
    previousHash = sealed.hash
    if sealed.words == nil { silent.insert(sequence) }

    guard needsDecoding(sealed, files) else {
      state?.sequence = sequence
      return
    }
    let event = try IncidentEvent(
      kind: sealed.header.kind, version: sealed.header.version, structure: sealed.structure)
    erased.formUnion(event.erasedEntries)
    notices += event.erasedAltered.map { sha256 in
      .erasedAltered(incident: number, sequence: sequence, sha256: sha256)
    }
    let kept = event.attachments.enumerated().filter { !$0.element.isElsewhere }
    if kept.map({ "\($0.offset + 1) \($0.element.sha256)" }) != files {
      find(.attachmentsDiffer, sequence: sequence)
    }
    if case .settingsNoticed(let notice) = event { keys = notice.settings.keys }
    if case .statementApproved(let approval) = event,
      !approval.isSignedRightly(as: sealed.header, keys: keys[sealed.header.actor] ?? [])
    {
      find(.signatureWrong, sequence: sequence)
    }
    state?.apply(event, as: sealed.header, digest: sealed.wordsDigest.hexadecimal)
  }

  /// Whether an entry's structure says anything that the verification has to know. That of a plain
  /// note does not: it changes no state, and is too short to name a file by its hash.
  private func needsDecoding(_ sealed: SealedEntry, _ files: [String]) -> Bool {
    sealed.header.kind.changesState || !files.isEmpty || sealed.structure.count > 64
  }

  private mutating func checkHead(_ head: Head) {
    if lastSequence == 0 {
      find(.journalMissing)
    } else if lastSequence < head.sequence {
      find(.tailMissing(head: head.sequence), sequence: lastSequence)
    } else if head != Head(sequence: lastSequence, hash: previousHash) {
      find(.headDiffers, sequence: lastSequence)
    }
  }

  private mutating func checkErasures() {
    redacted = silent.intersection(erased).count
    for sequence in silent.subtracting(erased) { find(.wordsMissing, sequence: sequence) }
    for sequence in erased.subtracting(silent) { find(.wordsNotErased, sequence: sequence) }
  }

  private mutating func checkSummary() throws {
    guard let state, lastSequence > 0 else { return }
    let stored = try? journal.summary(number)
    if stored != (try journal.summarise(state, number)) { find(.summaryDiffers) }
  }

  /// The numbers and hashes of the files that are attached to each entry, in their order.
  private func storedAttachments() throws -> [Int: [String]] {
    var found: [Int: [String]] = [:]
    let rows = try Row.fetchCursor(
      journal.database,
      sql: """
        SELECT entry.sequence, attachment.number, attachment.sha256
        FROM attachment JOIN entry USING (position)
        WHERE entry.incident = ? ORDER BY entry.sequence, attachment.number
        """,
      arguments: [number])
    while let next = try rows.next() {
      let row = RowReader(next)
      found[try row.integer(0), default: []].append("\(try row.integer(1)) \(try row.text(2))")
    }
    return found
  }
}
