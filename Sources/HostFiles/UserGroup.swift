import Foundation

/// The groups of the system.
package enum UserGroup {
  /// The number of the group of this name.
  ///
  /// - Throws: ``FileFailure/Reason/unknownGroup(_:)``.
  package static func number(of name: String) throws(FileFailure) -> UInt32 {
    // The file is read by hand: looking the name up through the system's services would need
    // them loaded, which a statically linked program cannot rely on.
    let text = (try? SafeFile.read("/etc/group", limit: 1 << 20)).map {
      String(decoding: $0, as: UTF8.self)
    }
    for line in (text ?? "").split(separator: "\n") {
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      if fields.count >= 3, fields[0] == name, let number = UInt32(fields[2]) { return number }
    }
    throw FileFailure(name, .unknownGroup(name), writing: true)
  }
}
