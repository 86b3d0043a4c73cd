import Foundation

/// A process that runs. Its streams are files, so that it never waits for its reader.
package final class RunningBinary: Sendable {
  private let process: Process
  private let ended = DispatchSemaphore(value: 0)
  private let output: String
  private let error: String

  /// On Linux, Foundation crashes now and then where two threads start processes at once.
  private static let starting = NSLock()

  init(
    _ program: String, _ words: [String], in folder: TemporaryFolder, streams: TemporaryFolder,
    input: Data, environment: [String: String]
  ) throws {
    let name = UUID().uuidString
    let given = URL(fileURLWithPath: streams("\(name).in"))
    output = streams("\(name).out")
    error = streams("\(name).err")
    try input.write(to: given)
    process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try Self.newFile(output)
    process.standardError = try Self.newFile(error)
    let ended = ended
    process.terminationHandler = { _ in ended.signal() }
    try Self.starting.withLock { try process.run() }
  }

  private static func newFile(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  /// Ends the process as `kill -9` does.
  package func kill() {
    sendSignal(process.processIdentifier, SIGKILL)
  }

  /// Waits for the end.
  ///
  /// - Throws: Where it takes more than `timeLimit` seconds; the process is ended then.
  package func wait(timeLimit: Int = 60) throws -> BinaryResult {
    guard ended.wait(timeout: .now() + .seconds(timeLimit)) == .success else {
      kill()
      ended.wait()
      throw BinaryFailure("still running after \(timeLimit) s")
    }
    return BinaryResult(
      status: process.terminationReason == .exit ? process.terminationStatus : nil,
      outputBytes: try Data(contentsOf: URL(fileURLWithPath: output)),
      errorBytes: try Data(contentsOf: URL(fileURLWithPath: error)))
  }
}

/// Named apart from the method that calls it.
private func sendSignal(_ process: pid_t, _ signal: Int32) {
  _ = kill(process, signal)
}
