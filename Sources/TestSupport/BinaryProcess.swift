import Foundation

/// A process that runs. Its streams are files, so that it never waits for its reader.
///
/// It is started by `posix_spawn` itself: on Linux Foundation's `Process` now and then crashes where
/// several threads start and end processes at once.
package final class RunningBinary: Sendable {
  private let process: pid_t
  private let output: String
  private let error: String

  init(
    _ program: String, _ words: [String], in folder: TemporaryFolder, streams: TemporaryFolder,
    input: Data, environment: [String: String]
  ) throws {
    let name = UUID().uuidString
    let given = streams("\(name).in")
    output = streams("\(name).out")
    error = streams("\(name).err")
    try input.write(to: URL(fileURLWithPath: given))
    process = try Self.spawn(
      program, words, environment: environment, in: folder.path,
      streams: [(given, O_RDONLY), (output, Self.newFile), (error, Self.newFile)])
  }

  private static let newFile = O_WRONLY | O_CREAT | O_TRUNC

  /// Starts a program whose standard streams are these files.
  private static func spawn(
    _ program: String, _ words: [String], environment: [String: String], in folder: String,
    streams: [(path: String, flags: Int32)]
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, stream) in streams.enumerated() {
      posix_spawn_file_actions_addopen(
        &actions, Int32(descriptor), stream.path, stream.flags, 0o600)
    }
    // The shell changes the folder, which not every system's call can, and becomes the program.
    let line = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder, program] + words
    var arguments = line.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    let result = posix_spawn(&process, "/bin/sh", &actions, nil, &arguments, &variables)
    guard result == 0 else {
      throw BinaryFailure("\(program): \(String(cString: strerror(result)))")
    }
    return process
  }

  /// Ends the process as `kill -9` does.
  package func kill() {
    sendSignal(process, SIGKILL)
  }

  /// Waits for the end.
  ///
  /// - Throws: Where it takes more than `timeLimit` seconds; the process is ended then.
  package func wait(timeLimit: Int = 60) throws -> BinaryResult {
    let limit = Date(timeIntervalSinceNow: Double(timeLimit))
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < limit else {
        kill()
        waitpid(process, &status, 0)
        throw BinaryFailure("still running after \(timeLimit) s")
      }
      usleep(1_000)
    }
    return BinaryResult(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : nil,
      outputBytes: try Data(contentsOf: URL(fileURLWithPath: output)),
      errorBytes: try Data(contentsOf: URL(fileURLWithPath: error)))
  }
}

/// Named apart from the method that calls it.
private func sendSignal(_ process: pid_t, _ signal: Int32) {
  _ = kill(process, signal)
}
