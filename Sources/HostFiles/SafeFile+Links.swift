import Foundation

extension SafeFile {
  /// What the link at the path says; nil where none stands there.
  static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Gives an ordinary file a second name in its folder, on the disk as well. Where the file system
  /// cannot do that, a copy gets the name.
  ///
  /// - Throws: ``FileFailure/Reason/alreadyExists`` where something has the name.
  package static func keep(
    _ path: String, as other: String, mode: UInt32 = 0o600
  ) throws(FileFailure) {
    guard linkat(AT_FDCWD, path, AT_FDCWD, other, 0) != 0 else {
      return try synchronise(parent(of: other))
    }
    guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else {
      throw FileFailure(other, code: errno, writing: true)
    }
    let copy = try NewFile(for: other, mode: mode)
    try copy.copy(of: path)
    try copy.place()
  }

  /// Moves what stands at the path, whatever it is, to a name that is free in the same folder.
  package static func move(_ path: String, to other: String) throws(FileFailure) {
    guard !exists(other) else { throw FileFailure(other, .alreadyExists, writing: true) }
    guard rename(path, other) == 0 else { throw FileFailure(other, code: errno, writing: true) }
    try synchronise(parent(of: other))
  }

  private static func synchronise(_ folder: String) throws(FileFailure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(folder, code: errno, writing: true) }
    defer { close(descriptor) }
    // Some file systems cannot synchronise a folder, and say EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw FileFailure(folder, code: errno, writing: true)
    }
  }
}
