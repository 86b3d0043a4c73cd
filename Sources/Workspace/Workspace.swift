package import HostFiles
import IncidentCore

/// The folder in which a team's incidents, settings and playbooks lie.
package struct Workspace: Hashable, Sendable {
  /// How the folder was found.
  package enum Origin: Hashable, Sendable {
    /// `--workspace`.
    case option
    /// `STORMLOG_WORKSPACE`.
    case environment
    /// A `.stormlog` folder here or above.
    case folder
    /// The user's own data folder.
    case dataHome
  }

  /// An absolute path.
  package let path: String
  package let origin: Origin

  package init(path: String, origin: Origin = .option) {
    self.path = path
    self.origin = origin
  }

  package var database: String { joined(path, "stormlog.sqlite") }
  package var configuration: String { joined(path, "stormlog.yaml") }
  package var playbooks: String { joined(path, "playbooks") }
  /// The company's own scenarios of drills.
  package var drills: String { joined(path, "drills") }

  /// Whether something stands where the database belongs.
  ///
  /// - Throws: ``FileFailure`` where the folder may not be looked into: what cannot be seen is not
  ///   taken for missing.
  package func hasDatabase() throws(FileFailure) -> Bool { try FileStatus.isPresent(database) }

  /// Whether there is a `stormlog.yaml`.
  package func hasConfiguration() throws(FileFailure) -> Bool {
    try FileStatus.isPresent(configuration)
  }

  /// The workspace that is meant: the one named, the one in the environment, a `.stormlog` folder
  /// in the current folder or one above it, or else the user's own.
  ///
  /// Whether it exists is looked up only for `.stormlog`; the result need not exist yet. Nil where
  /// nothing was said and the system knows no home folder.
  package static func locate(
    option: String?, in surroundings: Surroundings, isFolder: (String) -> Bool
  ) -> Workspace? {
    if let option, !option.isEmpty {
      return Workspace(path: surroundings.absolute(option), origin: .option)
    }
    if let path = surroundings["STORMLOG_WORKSPACE"] {
      return Workspace(path: surroundings.absolute(path), origin: .environment)
    }
    var folder = surroundings.currentDirectory
    while true {
      let candidate = joined(folder, ".stormlog")
      if isFolder(candidate) { return Workspace(path: candidate, origin: .folder) }
      let above = parent(of: folder)
      if above == folder || above == "." { break }
      folder = above
    }
    return surroundings.baseFolder("XDG_DATA_HOME", else: ".local/share").map {
      Workspace(path: joined($0, "stormlog"), origin: .dataHome)
    }
  }
}
