package import Foundation

/// Reads and writes files as if somebody hostile had prepared the folder: no link is followed
/// where a file is written, nothing is replaced unasked, and a file is there whole or not at all.
package enum SafeFile {
  /// Whether anything stands there, a link to nothing as well.
  package static func exists(_ path: String) -> Bool {
    (try? FileStatus(of: path, followingLink: false)) != nil
  }

  /// Whether two paths lead to one and the same file that is there.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    guard let first = try? FileStatus(of: path), let second = try? FileStatus(of: other) else {
      return false
    }
    return first.isSameFile(as: second)
  }

  /// The content of an ordinary file.
  ///
  /// - Throws: ``FileFailure/Reason/tooLarge(limit:)`` where it has more than `limit` bytes, and
  ///   others; folders, devices and pipes are refused without waiting for them.
  package static func read(_ path: String, limit: Int) throws(FileFailure) -> Data {
    try requireGood(path, writing: false)
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFailure(path, code: errno, writing: false) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileFailure(path, code: errno, writing: false)
    }
    let found = FileStatus(status)
    switch found.kind {
    case .file: break
    case .folder: throw FileFailure(path, .isFolder, writing: false)
    case .link, .other: throw FileFailure(path, .notAFile, writing: false)
    }
    guard found.size <= limit else {
      throw FileFailure(path, .tooLarge(limit: limit), writing: false)
    }
    // It may have grown since; one byte more than allowed shows that.
    guard let data = Descriptor.readAll(descriptor, limit: limit + 1) else {
      throw FileFailure(path, code: errno, writing: false)
    }
    guard data.count <= limit else {
      throw FileFailure(path, .tooLarge(limit: limit), writing: false)
    }
    return data
  }

  /// Writes a whole file with exactly this mode, as ``NewFile`` does.
  ///
  /// - Throws: ``FileFailure/Reason/alreadyExists`` where something is there and `replacing` is
  ///   false. Even then only an ordinary file is replaced, never what a link points to.
  package static func write(
    _ data: Data, to path: String, mode: UInt32 = 0o600, replacing: Bool = false
  ) throws(FileFailure) {
    let file = try NewFile(for: path, mode: mode, replacing: replacing)
    try file.write(data)
    try file.place()
  }

  /// Removes a file, or a link and not what it points to. That nothing is there is no failure.
  package static func remove(_ path: String) throws(FileFailure) {
    try requireGood(path, writing: true)
    guard unlink(path) == 0 || errno == ENOENT else {
      throw FileFailure(path, code: errno, writing: true)
    }
  }
}
