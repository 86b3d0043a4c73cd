import Foundation
import GRDB
package import IncidentCore

extension Store {
  /// To which journal an act appends.
  package enum Target: Hashable, Sendable {
    case incident(Int)
    /// A new incident, which gets the next number.
    case new(IncidentID)
  }

  /// Decides an act on the present state of an incident and appends what it asks for, all in one
  /// transaction: whoever comes second decides on what the first one left.
  ///
  /// It returns once the entries are durable. Where it throws, nothing was stored, but for
  /// ``StoreError/Reason/outcomeUnknown(_:)``.
  ///
  /// `decide` gives the drafts of one act, none where there is nothing to do; a refusal that it
  /// throws is returned. It reads through the reader it is given, never through this store.
  /// `evidence` holds the files to which its events refer, as far as they may be new. The context
  /// is asked for once the journal is held for writing, so that the times of recording follow the
  /// order of the entries also where several processes write at once.
  package func append(
    to target: Target, in makeContext: () -> DecisionContext, evidence: [Evidence] = [],
    random: RandomSource = .system,
    decide: (Incident, JournalReader, DecisionContext) throws -> [Draft]
  ) throws(StoreError) -> Result<Appended, Refusal> {
    guard access == .readWrite else { throw StoreError(path, .openedForReading) }
    for file in evidence where file.content.count > Attachment.sizeLimit {
      throw StoreError(
        path, .evidenceTooLarge(size: file.content.count, limit: Attachment.sizeLimit))
    }
    var written: Appended?
    do {
      try WriterQueue.whenInTurn(at: path, patience: patience) {
        try queue.write { database in
          let journal = JournalReader(database: database, path: path)
          let context = makeContext()
          written = try JournalWriter(journal: journal, context: context, random: random)
            .append(to: target, evidence: evidence) { incident, journal in
              try decide(incident, journal, context)
            }
        }
      }
    } catch let refusal as Refusal {
      return .failure(refusal)
    } catch {
      // The write reached COMMIT, which failed: whether it is stored is seen in the file.
      guard let written, let last = written.entries.last else {
        throw explained(StoreError(error, at: path))
      }
      return .success(try confirmed(written, last, after: StoreError(error, at: path)))
    }
    guard let written else { throw StoreError(path, .fault("nothing was decided")) }
    return .success(scrubbed(written))
  }

  /// What looks like a fault of this program, or like damage, is neither where the database has other
  /// triggers or tables than this program made: then they may have done anything.
  private func explained(_ error: StoreError) -> StoreError {
    switch error.reason {
    case .fault(let detail), .corrupt(let detail):
      let triggers = try? read { try Verification(journal: $0).foreignTriggers() }
      if let triggers, !triggers.isEmpty {
        return StoreError(path, .foreignTriggers(triggers, detail))
      }
    default: break
    }
    guard case .fault(let detail) = error.reason else { return error }
    let names = try? read { journal in
      var beside = Verification(journal: journal)
      try beside.checkSchema()
      return beside.report.findings.compactMap { finding in
        if case .schemaDiffers(let name) = finding.problem { name } else { nil }
      }
    }
    guard let names, !names.isEmpty else { return error }
    return StoreError(path, .foreignObjects(names, detail))
  }

  /// Decides and appends in a context that is settled beforehand.
  package func append(
    to target: Target, in context: DecisionContext, evidence: [Evidence] = [],
    random: RandomSource = .system,
    decide: (Incident, JournalReader) throws -> [Draft]
  ) throws(StoreError) -> Result<Appended, Refusal> {
    try append(to: target, in: { context }, evidence: evidence, random: random) {
      incident, journal, _ in try decide(incident, journal)
    }
  }

  /// Appends what an act decides.
  package func append(
    _ act: any Act, to target: Target, in context: DecisionContext, evidence: [Evidence] = [],
    random: RandomSource = .system
  ) throws(StoreError) -> Result<Appended, Refusal> {
    try append(to: target, in: context, evidence: evidence, random: random) { incident, _ in
      try act.drafts(on: incident, in: context)
    }
  }

  /// Looks with a connection of its own whether an act was stored although COMMIT reported an
  /// error, as where only the folder could not be synchronised.
  private func confirmed(
    _ written: Appended, _ last: Entry, after error: StoreError
  ) throws(StoreError) -> Appended {
    let isStored: Bool
    do {
      let witness = try Store.open(at: path, access: .readOnly, allowingNetwork: true)
      isStored = try witness.read { journal in
        guard let number = try journal.number(of: last.header.incident) else { return false }
        return try journal.entries(of: number, act: last.header.act).last == last
      }
      try witness.close()
    } catch {
      throw StoreError(path, .outcomeUnknown(error.reason.words))
    }
    guard isStored else { throw error }
    return written.warning(.storedWithTrouble(error.reason.words))
  }

  /// Rewrites the file after a redaction: SQLite overwrites what it erases, but not copies that
  /// were left in unused parts of a page when rows moved.
  private func scrubbed(_ written: Appended) -> Appended {
    guard written.entries.contains(where: { !$0.event.erasedEntries.isEmpty }) else {
      return written
    }
    do {
      try scrub()
      return written
    } catch {
      return written.warning(.remnantsLeft(error.reason.words))
    }
  }

  /// Rewrites the whole file, so that nothing remains of what was erased.
  package func scrub() throws(StoreError) {
    do { try queue.vacuum() } catch { throw StoreError(error, at: path) }
  }
}

extension Appended {
  func warning(_ warning: AppendWarning) -> Appended {
    Appended(
      number: number, title: title, before: before, after: after, entries: entries,
      warnings: warnings + [warning])
  }
}
