import Foundation

/// The user as the system knows him, not as the environment claims.
package struct UserAccount: Hashable {
  package let name: String
  package let home: String?

  package static let current = UserAccount(of: getuid())

  /// Reads `/etc/passwd` by hand first: the system's own look-up loads further libraries, which a
  /// statically linked program may not find.
  package init?(of user: UInt32) {
    let text = (try? SafeFile.read("/etc/passwd", limit: 1 << 20)).map {
      String(decoding: $0, as: UTF8.self)
    }
    if let account = UserAccount(of: user, in: text ?? "") {
      self = account
      return
    }
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(user, &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let name = entry.pw_name
    else { return nil }
    self.name = String(cString: name)
    home = entry.pw_dir.map { String(cString: $0) }
  }

  /// The account with this number in the text of a passwd file.
  package init?(of user: UInt32, in text: String) {
    // By bytes: finding where characters end takes twenty times as long, at every start.
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        .map(Substring.init)
      guard fields.count >= 6, UInt32(fields[2]) == user, !fields[0].isEmpty else { continue }
      name = String(fields[0])
      home = fields[5].hasPrefix("/") ? String(fields[5]) : nil
      return
    }
    return nil
  }
}
