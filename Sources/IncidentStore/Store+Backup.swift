import Foundation
import GRDB
package import IncidentCore

extension Store {
  /// Copies the whole database, as of one moment, into a new file that only its owner may read,
  /// and verifies the copy. It returns what the verification says. Where the database itself has
  /// findings, no copy is left unless `unsoundToo`, and then a true one. A file that stands there is replaced only where `replacing` says
  /// so, and nothing but an ordinary file is.
  package func backup(
    to destination: String, replacing: Bool = false, unsoundToo: Bool = false
  ) throws(StoreError) -> (report: VerificationReport, seal: Seal) {
    do {
      var made: (VerificationReport, Seal)?
      try copyDatabase(to: destination, replacing: replacing) { copy in
        let checked = try verified(copy)
        made = checked
        if let finding = checked.report.findings.first, !unsoundToo {
          throw StoreError(path, .unsound(finding))
        }
      }
      return try made ?? (VerificationReport(), read { try $0.seal() })
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(error, at: destination)
    }
  }

  /// Copies the database and moves the copy to its place once `checking` has let it pass.
  func copyDatabase(
    to destination: String, replacing: Bool, checking: (_ path: String) throws -> Void
  ) throws {
    if replacing {
      try PathCheck.requireNoSideFiles(of: destination)
    } else {
      try PathCheck.requireFree(destination, allowingNetwork: true)
    }
    try Store.makeFile(at: destination, replacing: replacing) { path in
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [PathCheck.plain(path)])
      }
      try checking(path)
    }
  }

  /// Reads a copy back.
  private func verified(_ path: String) throws -> (report: VerificationReport, seal: Seal) {
    let copy = try Store.open(at: path, access: .readOnly, allowingNetwork: true)
    let report = try copy.verify()
    let seal = try copy.read { try $0.seal() }
    try copy.close()
    if let finding = report.findings.first, try verify().findings != report.findings {
      throw StoreError(path, .backupUnsound(finding))
    }
    return (report, seal)
  }
}
