import Foundation

/// The path of `name` within `folder`.
package func joined(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

/// The folder that holds `path`.
package func parent(of path: String) -> String {
  var trimmed = path[...]
  while trimmed.count > 1, trimmed.last == "/" { trimmed = trimmed.dropLast() }
  guard let slash = trimmed.lastIndex(of: "/") else { return "." }
  return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
}

/// The last part of `path`.
package func lastComponent(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The path without symbolic links; the path itself where it leads nowhere.
package func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

/// Refuses what no path can be before the system is asked, which would take a NUL for its end.
///
/// - Throws: ``FileFailure/Reason/badPath`` or ``FileFailure/Reason/nameTooLong``.
func requireGood(_ path: String, writing: Bool) throws(FileFailure) {
  guard !path.isEmpty, !path.utf8.contains(0) else {
    throw FileFailure(path, .badPath, writing: writing)
  }
  guard path.utf8.count < 4096 else { throw FileFailure(path, .nameTooLong, writing: writing) }
}
