import Foundation
import GRDB
import HostFiles
package import IncidentCore

extension Store {
  /// Puts a copy of a database in the place of the one at `path`, which is kept beside under another
  /// name, whole, with all that lay beside it.
  ///
  /// The copy itself is not touched. It is copied and verified before it is placed, and read back
  /// after. Whenever the process dies, the old or the new database stands there whole, and the same
  /// call again completes it.
  ///
  /// - Parameter now: What the kept database is named by.
  /// - Throws: ``StoreError/Reason/copyUnsound(_:)`` where the copy does not verify; with it, and
  ///   with all else but ``StoreError/Reason/restoredOtherwise(kept:)``, nothing was replaced.
  package static func restore(
    from copy: String, to path: String, at now: Instant, sharedWithGroup: Bool = false,
    allowingNetwork: Bool = false, patience: Double = Connection.patience
  ) throws(StoreError) -> RestoredDatabase {
    try PathCheck.requireDatabaseFile(at: copy, writing: false, allowingNetwork: true)
    let place = try PathCheck.requireReplaceable(path, allowingNetwork: allowingNetwork)
    guard !SafeFile.isSame(copy, place) else { throw StoreError(copy, .restoredFromItself) }
    do {
      return try WriterQueue.whenInTurn(at: place, patience: patience) {
        let file = try NewFile(for: place, mode: sharedWithGroup ? 0o660 : 0o600, replacing: true)
        let made = file.temporaryPath
        defer { for ending in databaseSideEndings { try? SafeFile.remove(made + ending) } }
        let before = try take(copy, into: file)
        var whole: NewFile? = consume file
        let replaced = ReplacedDatabase(path: place, time: now, patience: patience)
        let (kept, ends) = try replaced.giveWay { try whole.take()?.place() }
        let after = try? readBack(place)
        guard let after, after == before else {
          throw StoreError(place, .restoredOtherwise(kept: kept))
        }
        return RestoredDatabase(
          report: after.report, seal: after.seal, kept: kept, keptPosition: ends?.position,
          keptSeal: ends?.seal, losses: try losses(at: place, against: ends))
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }

  private struct ReadBack: Equatable {
    let report: VerificationReport
    let seal: Seal
  }

  /// Copies the database with what a crash left beside it, takes back what was half written in the
  /// copy, and verifies it.
  private static func take(_ copy: String, into file: borrowing NewFile) throws -> ReadBack {
    let made = file.temporaryPath
    try file.copy(of: copy)
    let beside = try PathCheck.keepsLog(copy) ? "-wal" : "-journal"
    if SafeFile.exists(resolved(copy) + beside) {
      let side = try NewFile(for: made + beside)
      try side.copy(of: resolved(copy) + beside)
      try side.place()
    }
    do {
      let queue = try Connection.open(
        made, access: .readWrite, schema: .current, patience: Connection.patience)
      try Schema.current.migrate(queue)
      try Connection.retire(queue)
      let found = try readBack(made)
      if let finding = found.report.findings.first { throw StoreError(copy, .copyUnsound(finding)) }
      return found
    } catch {
      // Nobody knows the file by the name that it has while it is made.
      let reason = StoreError(error, at: copy).reason
      if case .strayFile = reason { throw StoreError(copy, .strayFile(resolved(copy) + beside)) }
      throw StoreError(copy, reason)
    }
  }

  private static func losses(
    at path: String, against ends: ReplacedEnds?
  ) throws -> [RestoredDatabase.Loss] {
    let store = try Store.open(at: path, access: .readOnly, allowingNetwork: true)
    defer { try? store.close() }
    return try store.read { try $0.losses(against: ends) }
  }

  private static func readBack(_ path: String) throws -> ReadBack {
    let store = try Store.open(at: path, access: .readOnly, allowingNetwork: true)
    defer { try? store.close() }
    return ReadBack(report: try store.verify(), seal: try store.read { try $0.seal() })
  }
}
