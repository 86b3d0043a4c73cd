package import Foundation

/// A home of its own in which a test runs the built `stormlog`, as people run it: a process with
/// arguments, an environment, standard streams and an exit status.
package final class BinaryHome: Sendable {
  package let folder: TemporaryFolder
  /// Apart from the folder, which a test may fill or lock as it likes.
  private let streams: TemporaryFolder
  private let environment: [String: String]

  /// - Parameter environment: Variables beside `HOME`, `PATH` and `TZ`, which is UTC.
  /// - Throws: Where the folder cannot be made or there is no binary.
  package init(_ environment: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    streams = try TemporaryFolder()
    let standard = [
      "HOME": folder.path, "TZ": "UTC", "LANG": "C.UTF-8", "STORMLOG": try Binary.path(),
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    self.environment = standard.merging(environment) { _, given in given }
  }

  /// The workspace that is made where none is named.
  package var workspace: String { folder(".local/share/stormlog") }
  package var database: String { "\(workspace)/stormlog.sqlite" }

  /// Runs `stormlog` with these words.
  @discardableResult
  package func run(
    _ words: String..., input: Data = Data(), environment: [String: String] = [:]
  ) throws -> BinaryResult {
    try start(words, input: input, environment: environment).wait()
  }

  /// Runs a script of the shell, in which `"$STORMLOG"` is the binary and `$1` … are `words`, then
  /// `arguments`.
  @discardableResult
  package func shell(
    _ script: String, _ words: String..., arguments: [String] = [], input: Data = Data(),
    environment: [String: String] = [:], timeLimit: Int = 120
  ) throws -> BinaryResult {
    try startShell(script, words + arguments, input: input, environment: environment)
      .wait(timeLimit: timeLimit)
  }

  /// Starts `stormlog` and does not wait for its end.
  package func start(
    _ words: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> RunningBinary {
    try RunningBinary(
      try Binary.path(), words, in: folder, streams: streams, input: input,
      environment: self.environment.merging(environment) { _, given in given })
  }

  /// Starts a script and does not wait for its end.
  package func startShell(
    _ script: String, _ words: [String] = [], input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> RunningBinary {
    try RunningBinary(
      "/bin/sh", ["-c", script, "sh"] + words, in: folder, streams: streams, input: input,
      environment: self.environment.merging(environment) { _, given in given })
  }
}

/// Where the built `stormlog` is.
package enum Binary {
  /// The one that `STORMLOG_TEST_BINARY` names, such as a release, or else the one that was built
  /// beside the tests.
  package static func path() throws -> String {
    if let named = ProcessInfo.processInfo.environment["STORMLOG_TEST_BINARY"] { return named }
    // On Linux the tests are a program beside it, on macOS a bundle.
    let places =
      Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }.map(\.bundlePath)
      + [Bundle.main.executablePath, CommandLine.arguments.first].compactMap { $0 }
    for place in places {
      let candidate = URL(fileURLWithPath: place).deletingLastPathComponent()
        .appendingPathComponent("stormlog").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
    }
    throw BinaryFailure("no stormlog beside \(places)")
  }
}

package struct BinaryFailure: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}
