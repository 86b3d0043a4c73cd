/// What a verification has looked at and found.
package struct VerificationReport: Hashable, Sendable {
  package var incidents = 0
  package var entries = 0
  package var files = 0
  /// Entries whose texts a redaction has erased.
  package var redacted = 0
  /// What is wrong, in the order of incidents and entries; empty where all is right.
  package var findings: [Finding] = []
  /// What is not wrong by itself, and should be known.
  package var notices: [Notice] = []

  package init() {}

  package var isSound: Bool { findings.isEmpty }

  /// Something wrong, and where.
  package struct Finding: Hashable, Sendable {
    package let incident: Int?
    package let sequence: Int?
    package let problem: Problem

    package init(incident: Int? = nil, sequence: Int? = nil, _ problem: Problem) {
      self.incident = incident
      self.sequence = sequence
      self.problem = problem
    }
  }

  package enum Notice: Hashable, Sendable {
    /// The entry at this position was recorded earlier than the one before it, of another incident:
    /// a clock went back, or the positions, which are not hashed, were exchanged. Only a seal tells.
    case recordedBefore(position: Int)
    /// The file was not as it was kept any more when the redaction at this entry erased it.
    case erasedAltered(incident: Int, sequence: Int, sha256: String)
    /// Everybody on the machine may read or write the database.
    case openToAll(path: String)
    /// A process was killed while it made this file, which may hold a whole copy.
    case leftBehind(path: String)
  }

  package enum Problem: Hashable, Sendable {
    /// Incidents have the numbers 1, 2, 3 …; this one is not there.
    case incidentMissing(number: Int)
    /// The incident has no entries at all.
    case journalMissing
    /// The entry contradicts its hashes, or does not follow on the one before.
    case chain(ChainFault)
    /// This entry comes where another sequence was expected: entries are missing before it.
    case entriesMissing(expected: Int)
    /// The journal ends before the entry that its head names.
    case tailMissing(head: Int)
    /// The head is not the hash of the last entry.
    case headDiffers
    /// The entry's positions in the file leave gaps, or go against the order of the entries.
    case positionWrong(Int)
    /// The signature under an approval is not one of its text.
    case signatureWrong
    /// The entry cannot be decoded.
    case unreadable(String)
    /// There are no texts although no redaction erased them.
    case wordsMissing
    /// There are texts although a redaction erased them.
    case wordsNotErased
    /// The files kept for the entry are not those it names.
    case attachmentsDiffer
    /// A file is not there although no redaction erased it.
    case evidenceMissing(sha256: String)
    case evidenceChanged(sha256: String)
    /// A file is there although all entries that refer to it were redacted.
    case evidenceNotErased(sha256: String)
    /// The stored state is not what the entries tell.
    case snapshotDiffers
    /// What the list says is not what the entries tell.
    case summaryDiffers
    /// A table, index, trigger or view is missing, changed or added.
    case schemaDiffers(name: String)
    case foreignKey(table: String)
    /// What SQLite's own check says of the file.
    case integrity(String)
    /// The seal was not taken of what lies before its position, of which the journal gives this one.
    case sealDiffers(journal: Seal)
    /// The seal was taken of entries that are not there any more.
    case sealAhead(Seal, last: Int)
  }
}
