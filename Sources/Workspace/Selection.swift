package import Foundation
package import HostFiles

/// The incident that a person has chosen with `use`, kept for each workspace in the person's own
/// state folder, outside the database that others share.
package struct Selection: Sendable {
  private let file: String
  private let workspace: String

  /// Nil where the system knows no folder for it.
  package init?(workspace: Workspace, in surroundings: Surroundings) {
    guard let folder = surroundings.baseFolder("XDG_STATE_HOME", else: ".local/state") else {
      return nil
    }
    self.workspace = workspace.path
    file = joined(folder, "stormlog/in-use/\(Self.name(for: workspace.path))")
  }

  /// The chosen incident; nil where none is chosen, or what is kept cannot be read.
  package func incident() -> UUID? {
    guard let data = try? SafeFile.read(file, limit: 8192) else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    // The path is kept beside it, so that another workspace is never taken for this one.
    guard lines.count == 2, lines[1] == workspace else { return nil }
    return UUID(uuidString: String(lines[0]))
  }

  package func choose(_ incident: UUID) throws(FileFailure) {
    try SafeFolder.make(parent(of: file))
    try SafeFile.write(
      Data("\(incident.uuidString)\n\(workspace)\n".utf8), to: file, replacing: true)
  }

  package func clear() throws(FileFailure) {
    try SafeFile.remove(file)
  }

  /// A file name for a path: 64-bit FNV-1a in hexadecimal digits.
  private static func name(for path: String) -> String {
    let hash = path.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
