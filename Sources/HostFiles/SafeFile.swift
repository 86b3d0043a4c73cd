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
    let (descriptor, size) = try openOrdinary(path)
    defer { close(descriptor) }
    guard size <= limit else {
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

  /// The first bytes of an ordinary file; fewer where it has no more.
  package static func beginning(of path: String, count: Int) throws(FileFailure) -> Data {
    let (descriptor, _) = try openOrdinary(path)
    defer { close(descriptor) }
    guard let data = Descriptor.readAll(descriptor, limit: count) else {
      throw FileFailure(path, code: errno, writing: false)
    }
    return data
  }

  /// Reads an ordinary file from beginning to end, piece by piece: to learn whether the disk gives
  /// it, or what is in a file that does not fit into memory.
  package static func readThrough(
    _ path: String, _ visit: (Data) throws(FileFailure) -> Void = { _ in }
  ) throws(FileFailure) {
    let (descriptor, _) = try openOrdinary(path)
    defer { close(descriptor) }
    while true {
      guard let part = Descriptor.readSome(descriptor, limit: 1 << 16) else {
        throw FileFailure(path, code: errno, writing: false)
      }
      if part.isEmpty { return }
      try visit(part)
    }
  }

  /// Copies what an ordinary file holds into what is open for writing.
  ///
  /// - Parameter target: The path that is being written, for the failure.
  static func pour(
    _ path: String, into destination: Int32, of target: String
  ) throws(FileFailure) {
    try readThrough(path) { (part) throws(FileFailure) in
      guard part.withUnsafeBytes({ Descriptor.writeAll($0, to: destination) }) else {
        throw FileFailure(target, code: errno, writing: true)
      }
    }
  }

  private static func openOrdinary(
    _ path: String
  ) throws(FileFailure) -> (descriptor: Int32, size: Int) {
    try requireGood(path, writing: false)
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFailure(path, code: errno, writing: false) }
    do throws(FileFailure) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else {
        throw FileFailure(path, code: errno, writing: false)
      }
      let found = FileStatus(status)
      switch found.kind {
      case .file: return (descriptor, found.size)
      case .folder: throw FileFailure(path, .isFolder, writing: false)
      case .link, .other: throw FileFailure(path, .notAFile, writing: false)
      }
    } catch {
      close(descriptor)
      throw error
    }
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
