package import Foundation

/// Reads and writes files as if somebody hostile had prepared the folder: no link is followed
/// where a file is written, nothing is replaced unasked, and a file is there whole or not at all.
package enum SafeFile {
  /// Whether anything stands there, a link to nothing as well.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether two paths lead to one and the same file that is there.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(path, &first) == 0 && stat(other, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
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
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileFailure(path, .isFolder, writing: false)
    default: throw FileFailure(path, .notAFile, writing: false)
    }
    guard Int(status.st_size) <= limit else {
      throw FileFailure(path, .tooLarge(limit: limit), writing: false)
    }
    // It may have grown since; one byte more than allowed shows that.
    guard let data = readAll(descriptor, limit: limit + 1) else {
      throw FileFailure(path, code: errno, writing: false)
    }
    guard data.count <= limit else {
      throw FileFailure(path, .tooLarge(limit: limit), writing: false)
    }
    return data
  }

  /// Everything up to `limit` bytes; nil, with `errno` set, where reading fails.
  package static func readAll(_ descriptor: Int32, limit: Int) -> Data? {
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while data.count < limit {
      let count = Foundation.read(descriptor, &buffer, min(buffer.count, limit - data.count))
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      data.append(contentsOf: buffer[..<count])
    }
    return data
  }

  /// What can be read at once, up to `limit` bytes: a line, where a person types; nothing at the
  /// end; nil, with `errno` set, where reading fails.
  package static func readSome(_ descriptor: Int32, limit: Int) -> Data? {
    var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16))
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      return count < 0 ? nil : Data(buffer[..<count])
    }
  }

  /// Writes a file with exactly this mode, whatever the umask: made beside its place under another
  /// name, put on the disk, and moved there when it is whole.
  ///
  /// - Throws: ``FileFailure/Reason/alreadyExists`` where something is there and `replacing` is
  ///   false. Even then only an ordinary file is replaced, never what a link points to.
  package static func write(
    _ data: Data, to path: String, mode: UInt32 = 0o600, replacing: Bool = false
  ) throws(FileFailure) {
    try requireGood(path, writing: true)
    let folder = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileFailure(path, code: errno, writing: true) }
    defer { close(folder) }
    let name = lastComponent(of: path)
    try requireReplaceable(name, in: folder, path: path, replacing: replacing)

    let temporary = ".stormlog-\(UInt64.random(in: .min ... .max)).tmp"
    let file = openat(
      folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
    guard file >= 0 else { throw FileFailure(path, code: errno, writing: true) }
    var isPlaced = false
    defer { if !isPlaced { unlinkat(folder, temporary, 0) } }
    do {
      defer { close(file) }
      guard fchmod(file, mode_t(mode)) == 0, data.withUnsafeBytes({ writeAll($0, to: file) }),
        fsync(file) == 0
      else {
        throw FileFailure(path, code: errno, writing: true)
      }
    }
    try place(temporary, as: name, in: folder, path: path, replacing: replacing)
    isPlaced = true
    // Some file systems cannot synchronise a folder and say EINVAL; the file itself is safe.
    _ = fsync(folder)
  }

  private static func place(
    _ temporary: String, as name: String, in folder: Int32, path: String, replacing: Bool
  ) throws(FileFailure) {
    if replacing {
      guard renameat(folder, temporary, folder, name) == 0 else {
        throw FileFailure(path, code: errno, writing: true)
      }
      return
    }
    // A hard link fails where the name is taken, at whatever moment it was taken.
    if linkat(folder, temporary, folder, name, 0) == 0 {
      unlinkat(folder, temporary, 0)
      return
    }
    guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else {
      throw FileFailure(path, code: errno, writing: true)
    }
    // No hard links here: take the name first, then move the file over it.
    let taken = openat(
      folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
    guard taken >= 0 else { throw FileFailure(path, code: errno, writing: true) }
    close(taken)
    guard renameat(folder, temporary, folder, name) == 0 else {
      throw FileFailure(path, code: errno, writing: true)
    }
  }

  private static func requireReplaceable(
    _ name: String, in folder: Int32, path: String, replacing: Bool
  ) throws(FileFailure) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return }
      throw FileFailure(path, code: errno, writing: true)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw FileFailure(path, .isFolder, writing: true)
    case S_IFREG where replacing: return
    case S_IFREG: throw FileFailure(path, .alreadyExists, writing: true)
    default: throw FileFailure(path, replacing ? .notAFile : .alreadyExists, writing: true)
    }
  }

  /// Whether all bytes went out; false, with `errno` set, otherwise.
  package static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Foundation.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  package static func requireGood(_ path: String, writing: Bool) throws(FileFailure) {
    guard !path.isEmpty, !path.utf8.contains(0), path.utf8.count < 4096 else {
      throw FileFailure(path, .badPath, writing: writing)
    }
  }
}
