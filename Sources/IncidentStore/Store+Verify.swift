import Foundation
import GRDB

extension Store {
  /// Checks everything that can be checked: the file, every link of every chain, and that all that
  /// is stored besides agrees with the journal. Writes nothing.
  ///
  /// A damaged file is what it reports, not an error. With a `seal` that was kept elsewhere it also
  /// finds a journal that was rewritten with right hashes.
  package func verify(against seal: Seal? = nil) throws(StoreError) -> VerificationReport {
    try read { journal in
      var verification = Verification(journal: journal)
      verification.run(against: seal)
      return verification.report
    }
  }
}
