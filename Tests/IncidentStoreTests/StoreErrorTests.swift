import Foundation
import HostFiles
import Testing

@testable import IncidentStore

@Suite struct StoreErrorTests {
  @Test(
    arguments: [
      (.missing, .missing), (.folderMissing, .folderMissing), (.alreadyExists, .alreadyExists),
      (.isFolder, .notAFile), (.notAFile, .notAFile), (.tooManyLinks, .tooManyLinks),
      (.readOnlyFileSystem, .readOnlyFileSystem), (.diskFull, .diskFull),
      (.nameTooLong, .inputOutput(FileFailure.systemText(of: ENAMETOOLONG))),
      (.badPath, .inputOutput(FileFailure.systemText(of: EINVAL))),
      (.system(code: ENOMEM), .outOfMemory),
      (.system(code: EIO), .inputOutput(FileFailure.systemText(of: EIO))),
    ] as [(FileFailure.Reason, StoreError.Reason)])
  func aFailureOfTheHostIsOneOfTheStore(_ host: FileFailure.Reason, _ store: StoreError.Reason) {
    let failure = FileFailure("/tmp/.made", host, writing: true)
    #expect(StoreError(failure, at: "/srv/a.sqlite") == StoreError("/srv/a.sqlite", store))
    // Also where it comes out of a body whose errors have no type.
    let untyped: any Error = failure
    #expect(StoreError(untyped, at: "/srv/a.sqlite") == StoreError("/srv/a.sqlite", store))
  }

  @Test(arguments: [false, true])
  func whetherReadingOrWritingWasDeniedIsKept(_ isWriting: Bool) {
    let failure = FileFailure("/a", .permissionDenied, writing: isWriting)
    #expect(StoreError(failure, at: "/a").reason == .permissionDenied(writing: isWriting))
  }
}
