import Foundation
import GRDB
package import IncidentCore

extension Store {
  /// A seal over all journals, and what a check of what it is taken of says.
  package func checkedSeal() throws(StoreError) -> (report: VerificationReport, seal: Seal) {
    // A seal names where the journals end. What was added since the check lies behind it.
    let seal = try read { try $0.seal() }
    return (try verify(against: seal), seal)
  }

  /// Checks everything that can be checked: the file, every link of every chain, and that all that
  /// is stored besides agrees with the journal. Writes nothing.
  ///
  /// A damaged file is what it reports, not an error. With a `seal` that was kept elsewhere it also
  /// finds a journal that was rewritten with right hashes.
  package func verify(against seal: Seal? = nil) throws(StoreError) -> VerificationReport {
    var report: VerificationReport?
    do {
      try read { journal in
        var verification = Verification(journal: journal)
        try verification.run(against: seal)
        report = verification.report
      }
    } catch {
      // A damaged file can keep SQLite from ending a transaction in order, even one that only read.
      guard let report, !report.isSound else { throw error }
    }
    if report?.isSound == false, let trouble = StoreError.diskTrouble(at: path) {
      throw StoreError(path, trouble)
    }
    return report ?? VerificationReport()
  }
}
