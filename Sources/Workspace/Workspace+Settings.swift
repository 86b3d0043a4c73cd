package import Foundation
package import HostFiles
import StrictText

/// The one place where `stormlog.yaml` is read and written.
extension Workspace {
  /// The settings; the standard ones where there is no file.
  ///
  /// - Throws: ``FileFailure`` where the file cannot be read, ``ConfigurationProblems`` with
  ///   everything that is wrong in it.
  package func settings() throws -> Configuration {
    guard try hasConfiguration() else { return Configuration() }
    return try ConfigurationReader.read(settingsFile())
  }

  /// The bytes of the settings' file.
  package func settingsFile() throws(FileFailure) -> Data {
    try SafeFile.read(configuration, limit: YAMLLimits().bytes)
  }

  /// Writes the settings' file whole.
  ///
  /// - Parameters:
  ///   - text: The whole file.
  ///   - access: Who may read and write it.
  ///   - replacing: Whether a file that is there is replaced.
  package func write(
    settings text: String, for access: WorkspaceAccess = .owner, replacing: Bool = false
  ) throws(FileFailure) {
    try SafeFile.write(
      Data(text.utf8), to: configuration, mode: access.fileMode, replacing: replacing)
  }
}
