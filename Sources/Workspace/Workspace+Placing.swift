package import Foundation
import HostFiles

/// What a file would be written over that nothing may be written over.
package struct OccupiedPlace: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The workspace's database, or what SQLite keeps beside it.
    case database
    /// The workspace's settings.
    case settings
    /// What SQLite would take for a part of another database.
    case foreignSideFile
  }

  package let kind: Kind
  /// The file of the workspace, or the other database.
  package let file: String
}

/// The one place from which files are written at paths that somebody chose.
extension Workspace {
  /// Checks that a file at this path would touch neither what the workspace itself lives in nor
  /// another database.
  ///
  /// - Parameter path: An absolute path.
  package func requireNotOurs(_ path: String) throws(OccupiedPlace) {
    let sides = databaseSideEndings.flatMap { [database + $0, resolved(database) + $0] }
    if let file = GuardedFiles([database] + sides).hit(by: path) {
      throw OccupiedPlace(kind: .database, file: file)
    }
    if let file = GuardedFiles([configuration]).hit(by: path) {
      throw OccupiedPlace(kind: .settings, file: file)
    }
    if let owner = GuardedFiles.owner(ofSideFile: path) {
      throw OccupiedPlace(kind: .foreignSideFile, file: owner)
    }
  }

  /// Writes a whole file, as ``SafeFile`` does.
  ///
  /// - Parameter path: An absolute path.
  /// - Throws: ``OccupiedPlace`` where the file may not stand there, ``FileFailure`` where it could
  ///   not be written.
  package func place(
    _ data: Data, at path: String, mode: UInt32 = 0o600, replacing: Bool
  ) throws {
    try requireNotOurs(path)
    try SafeFile.write(data, to: path, mode: mode, replacing: replacing)
  }
}
