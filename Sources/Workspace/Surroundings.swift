import HostFiles

/// What a process is told about its place: environment, folder and home.
package struct Surroundings: Hashable, Sendable {
  package let environment: [String: String]
  /// An absolute path.
  package let currentDirectory: String
  /// An absolute path; nil where the system knows none.
  package let homeDirectory: String?

  package init(environment: [String: String], currentDirectory: String, homeDirectory: String?) {
    self.environment = environment
    self.currentDirectory = currentDirectory
    self.homeDirectory = homeDirectory
  }

  /// The value of an environment variable; nil where it is not set or empty.
  package subscript(variable: String) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A path from a person, from the current folder where it is relative.
  package func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : joined(currentDirectory, path)
  }

  /// A folder of the XDG Base Directory Specification: the variable's, which must be absolute,
  /// or the one below the home folder.
  package func baseFolder(_ variable: String, else path: String) -> String? {
    if let folder = self[variable], folder.hasPrefix("/") { return folder }
    return homeDirectory.map { joined($0, path) }
  }
}
