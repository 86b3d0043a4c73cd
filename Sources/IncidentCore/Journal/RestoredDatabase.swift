/// What became of restoring a copy of a database.
package struct RestoredDatabase: Hashable, Sendable {
  /// Of the restored database.
  package let report: VerificationReport
  package let seal: Seal
  /// The path where the database that stood there is kept; nil where none did.
  package let kept: String?
  /// The last position of the database that stood there; nil where it could not be read.
  package let keptPosition: Int?

  package init(report: VerificationReport, seal: Seal, kept: String?, keptPosition: Int?) {
    self.report = report
    self.seal = seal
    self.kept = kept
    self.keptPosition = keptPosition
  }
}
