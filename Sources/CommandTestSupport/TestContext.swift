import Foundation
package import HostTerminal
package import IncidentCore
import IncidentDesk
import IncidentStore
package import StormlogCLI
package import TestSupport
import Workspace

/// A context for a command in a test: a home of its own, a time that stands still until the test
/// moves it, and output that can be read.
package struct TestContext: Sendable {
  package let home: TemporaryFolder
  package let output = CapturedText()
  package let error = CapturedText()
  package let time: TestTime
  package var context: CommandContext

  /// - Parameters:
  ///   - now: What the tool's clock shows at first.
  ///   - environment: Variables beside `HOME`.
  ///   - input: What standard input holds.
  ///   - isTerminal: Whether a person sits there.
  ///   - edit: Stands for the editor: gets the draft's path and gives the exit status.
  /// - Throws: Where its home cannot be made.
  package init(
    now: Instant = Story.start, environment: [String: String] = [:], input: String = "",
    isTerminal: Bool = false, edit: @escaping @Sendable (String) -> Int32? = { _ in nil }
  ) throws {
    let home = try TemporaryFolder()
    let time = TestTime(now)
    self.home = home
    self.time = time
    let random = TestRandom()
    context = CommandContext(
      surroundings: Surroundings(
        environment: environment.merging(["HOME": home.path]) { given, _ in given },
        currentDirectory: home.path, homeDirectory: home.path),
      login: "aadler", now: { time.now }, random: RandomSource(bytes: random.bytes),
      systemZoneName: { "Europe/Berlin" },
      input: TextSource(isTerminal: isTerminal, holding: Data(input.utf8)),
      output: output.sink(isTerminal: isTerminal), error: error.sink(isTerminal: isTerminal),
      edit: { _, path in edit(path) })
    // A test is a dialogue: what one line has shown the next one knows.
    context.shown = ShownTexts()
  }
}

/// The tool's clock in a test.
package final class TestTime: Sendable {
  private let lock = NSLock()
  // Touched under the lock alone.
  private nonisolated(unsafe) var instant: Instant

  package init(_ instant: Instant) {
    self.instant = instant
  }

  package var now: Instant { lock.withLock { instant } }

  /// Lets time pass.
  package func wait(_ interval: Interval) {
    lock.withLock { instant = instant + interval }
  }
}

/// Bytes that look random and are the same in every run.
final class TestRandom: Sendable {
  private let lock = NSLock()
  // Touched under the lock alone.
  private nonisolated(unsafe) var seed: UInt64 = 7

  @Sendable func bytes(_ count: Int) -> Data {
    lock.withLock {
      Data(
        (0..<count).map { _ in
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: seed >> 33)
        })
    }
  }
}
