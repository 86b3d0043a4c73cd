import Foundation

/// Makes folders that only their owner, or a group that shares them, may look into.
package enum SafeFolder {
  /// Whether a folder stands there, or a link to one.
  package static func exists(_ path: String) -> Bool {
    (try? FileStatus(of: path))?.kind == .folder
  }

  /// Makes the folder and those above it that are missing, each with exactly this mode, whatever
  /// the umask. A folder that is there already is left as it is.
  ///
  /// - Returns: Whether the folder was made.
  @discardableResult
  package static func make(
    _ path: String, mode: UInt32 = 0o700, group: UInt32? = nil
  ) throws(FileFailure) -> Bool {
    try requireGood(path, writing: true)
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
    guard let status = try? FileStatus(of: path), status.isGroupWritable else { return nil }
    return status.group
  }
}
