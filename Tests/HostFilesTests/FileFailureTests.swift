import Foundation
import HostFiles
import Testing

@Suite struct FileFailureTests {
  @Test(
    arguments: [
      (EEXIST, .alreadyExists), (ENOTEMPTY, .alreadyExists), (EISDIR, .isFolder),
      (ENXIO, .notAFile), (ENODEV, .notAFile), (ELOOP, .tooManyLinks), (EACCES, .permissionDenied),
      (EPERM, .permissionDenied), (EROFS, .readOnlyFileSystem), (ENOSPC, .diskFull),
      (EDQUOT, .diskFull), (EFBIG, .diskFull), (EINVAL, .badPath), (ENAMETOOLONG, .nameTooLong),
      (EIO, .system(code: EIO)), (ENOMEM, .system(code: ENOMEM)),
    ] as [(Int32, FileFailure.Reason)])
  func `an error number has one meaning`(code: Int32, reason: FileFailure.Reason) {
    for writing in [false, true] {
      #expect(
        FileFailure("/a", code: code, writing: writing)
          == FileFailure("/a", reason, writing: writing))
    }
  }

  @Test(arguments: [ENOENT, ENOTDIR])
  func `what is missing to a writer is the folder`(code: Int32) {
    #expect(FileFailure("/a", code: code, writing: false).reason == .missing)
    #expect(FileFailure("/a", code: code, writing: true).reason == .folderMissing)
  }

  @Test func `the system has words for a number`() {
    #expect(FileFailure.systemText(of: EIO) == String(cString: strerror(EIO)))
  }
}
