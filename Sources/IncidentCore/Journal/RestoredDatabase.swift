/// What became of restoring a copy of a database.
package struct RestoredDatabase: Hashable, Sendable {
  /// Of the restored database.
  package let report: VerificationReport
  package let seal: Seal
  /// The path where the database that stood there is kept; nil where none did.
  package let kept: String?
  /// An incident that had gone on in the database that stood there.
  package struct Loss: Hashable, Sendable {
    package let number: Int
    /// Its last entry there; nil where that is not known.
    package let last: Int?

    package init(number: Int, last: Int?) {
      self.number = number
      self.last = last
    }
  }

  /// The seal of the database that stood there; nil where none did, or it could not be read.
  package let keptSeal: Seal?
  package let losses: [Loss]
  /// The last position of the database that stood there; nil where it could not be read.
  package let keptPosition: Int?

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
