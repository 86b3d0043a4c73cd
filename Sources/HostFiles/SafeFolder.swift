import Foundation

/// Makes folders that only their owner, or a group that shares them, may look into.
package enum SafeFolder {
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder and those above it that are missing, each with exactly this mode, whatever
  /// the umask. A folder that is there already is left as it is.
  ///
  /// - Returns: Whether the folder was made.
  @discardableResult
  package static func make(
    _ path: String, mode: UInt32 = 0o700, group: UInt32? = nil
  ) throws(FileFailure) -> Bool {
    try SafeFile.requireGood(path, writing: true)
    if exists(path) { return false }
    let above = parent(of: path)
    // Only the folder itself is shared; those above it are the user's own affair.
    if above != path, !exists(above) { try make(above, mode: 0o700) }
    guard mkdir(path, 0o700) == 0 else {
      if errno == EEXIST, exists(path) { return false }
      throw FileFailure(path, code: errno, writing: true)
    }
    if let group, chown(path, uid_t.max, gid_t(group)) != 0 {
      throw FileFailure(path, code: errno, writing: true)
    }
    // After the group: changing that clears the bit that hands it on.
    guard chmod(path, mode_t(mode)) == 0 else {
      throw FileFailure(path, code: errno, writing: true)
    }
    return true
  }

  /// The group that a folder is shared with; nil where only its owner may write there.
  package static func sharingGroup(of path: String) -> UInt32? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IWGRP != 0 else { return nil }
    return UInt32(status.st_gid)
  }

  /// The number of the group of this name.
  package static func group(named name: String) throws(FileFailure) -> UInt32 {
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
