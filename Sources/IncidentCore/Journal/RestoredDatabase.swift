/// What became of restoring a copy of a database.
package struct RestoredDatabase: Hashable, Sendable {
  /// Of the restored database.
  package let report: VerificationReport
  package let seal: Seal
  /// The path where the database that stood there is kept; nil where none did.
  package let kept: String?
  /// An incident that had gone on in the database that stood there, or may have.
  package struct Loss: Hashable, Sendable {
    package let number: Int
    /// Its last entry there; nil where that is not known.
    package let last: Int?
    /// The seals that restorings before it had named there, and nobody names here.
    package let earlier: [String]

    package init(number: Int, last: Int?, earlier: [String] = []) {
      self.number = number
      self.last = last
      self.earlier = earlier
    }
  }

  /// The seal of the database that stood there; nil where none did, or it could not be read.
  package let keptSeal: Seal?
  package let losses: [Loss]
  /// The last position of the database that stood there; nil where it could not be read.
  package let keptPosition: Int?

  /// Whether something may be lost that no journal can tell of, as the backup has no incident.
  package var hasNowhereToNote: Bool { report.incidents == 0 && keptPosition != 0 }

  package init(
    report: VerificationReport, seal: Seal, kept: String?, keptPosition: Int?,
    keptSeal: Seal? = nil, losses: [Loss] = []
  ) {
    self.report = report
    self.seal = seal
    self.kept = kept
    self.keptPosition = keptPosition
    self.keptSeal = keptSeal
    self.losses = losses
  }
}
