import Foundation

/// Files onto which nothing may be written, known by what a path leads to and not by how it is
/// spelled: through links, other names of a folder, upper or lower case.
package struct GuardedFiles: Sendable {
  private let files: [String]

  package init(_ files: [String]) {
    self.files = files
  }

  /// The guarded file that would be hit where something is written to the path; nil where none is.
  package func hit(by path: String) -> String? {
    let places = Set(Place.along(path))
    return files.first { file in
      SafeFile.isSame(path, file) || !places.isDisjoint(with: Place.along(file))
    }
  }
}

/// The endings of the files that SQLite keeps beside a database and takes for a part of it.
package let databaseSideEndings = ["-journal", "-wal", "-shm"]

extension GuardedFiles {
  /// The file that is there and of which SQLite would take a file at this path for a part; nil where
  /// there is none.
  package static func owner(ofSideFile path: String) -> String? {
    databaseSideEndings.lazy.compactMap { ending -> String? in
      guard path.lowercased().hasSuffix(ending) else { return nil }
      let owner = String(path.dropLast(ending.count))
      return (try? FileStatus(of: owner))?.kind == .file ? owner : nil
    }.first
  }
}

/// Where a file is or would be: its folder itself, and the name in it, upper and lower case alike as
/// some file systems take them.
private struct Place: Hashable {
  let folder: FileStatus.Identity
  let name: String

  private init?(_ path: String) {
    guard let folder = try? FileStatus(of: parent(of: path)) else { return nil }
    self.folder = folder.identity
    name = lastComponent(of: path).lowercased()
  }

  /// The place of a path, and where the links lead that stand there, as far as the system follows
  /// them. The last one need not be there.
  static func along(_ path: String) -> [Place] {
    var places: [Place] = []
    var path = path
    for _ in 0..<40 {
      guard let place = Place(path) else { break }
      places.append(place)
      guard let target = SafeFile.linkTarget(path) else { break }
      path = target.hasPrefix("/") ? target : joined(parent(of: path), target)
    }
    return places
  }
}
