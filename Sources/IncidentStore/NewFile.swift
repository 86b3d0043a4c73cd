import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is made under another name beside its place and moved there when it is whole, so
/// that no half-made file ever stands at the place, whenever the process dies.
struct NewFile {
  /// Where it is made.
  let temporaryPath: String
  private let path: String

  /// Makes an empty file with exactly this mode, whatever the umask.
  init(for path: String, mode: mode_t, random: RandomSource) throws(StoreError) {
    self.path = path
    let folder = PathCheck.folder(of: path)
    let name = (path as NSString).lastPathComponent
    temporaryPath = "\(folder)/.\(name).\(random.bytes(8).map { String($0, radix: 16) }.joined())"
    let descriptor = open(temporaryPath, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw StoreError(path, PathCheck.reason(errno, writing: true)) }
    defer { close(descriptor) }
    guard fchmod(descriptor, mode) == 0 else {
      let code = errno
      unlink(temporaryPath)
      throw StoreError(path, PathCheck.reason(code, writing: true))
    }
  }

  /// Moves the file to its place.
  ///
  /// - Throws: ``StoreError/Reason/alreadyExists`` where something stands there and is not to be
  ///   replaced.
  func place(replacing: Bool) throws(StoreError) {
    try synchronize(temporaryPath)
    if replacing {
      guard rename(temporaryPath, path) == 0 else { throw failure(errno) }
    } else if link(temporaryPath, path) == 0 {
      unlink(temporaryPath)
    } else {
      guard [EPERM, ENOTSUP, EOPNOTSUPP, EMLINK, ENOSYS].contains(errno) else {
        throw failure(errno)
      }
      try placeWithoutLinks()
    }
    do {
      try synchronize(PathCheck.folder(of: path))
    } catch {
      // What is reported as not made must not be found there later.
      if !replacing { unlink(path) }
      throw error
    }
  }

  /// For file systems without hard links: takes the name first, then moves the file over it.
  private func placeWithoutLinks() throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno) }
    close(descriptor)
    guard rename(temporaryPath, path) == 0 else { throw failure(errno) }
  }

  /// Removes the file where it was not moved to its place.
  func discard() {
    unlink(temporaryPath)
    unlink(temporaryPath + "-journal")
  }

  private func synchronize(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    // Some file systems cannot synchronise a folder, and say EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(errno) }
  }

  private func failure(_ code: Int32) -> StoreError {
    StoreError(path, PathCheck.reason(code, writing: true))
  }
}
