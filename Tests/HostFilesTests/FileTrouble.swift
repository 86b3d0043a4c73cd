import HostFiles
import Testing

/// Why something could not be done with a file; nil where it could.
func trouble(_ work: () throws -> Void) -> FileFailure.Reason? {
  do {
    try work()
    return nil
  } catch {
    return (error as? FileFailure)?.reason
  }
}
