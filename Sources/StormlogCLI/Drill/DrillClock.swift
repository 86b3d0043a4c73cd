import Foundation
import IncidentCore

/// The clock of a drill: it stands until it is moved, or runs with the real one.
final class DrillClock: Sendable {
  /// How time passes.
  enum Pace: Hashable, Sendable {
    case byHand
    /// So many times as fast as the real time.
    case real(speed: Int)
  }

  private let pace: Pace
  private let realNow: @Sendable () -> Instant
  private let lock = NSLock()
  // Touched under the lock alone.
  private nonisolated(unsafe) var base: Instant
  private nonisolated(unsafe) var anchor: Instant

  init(at start: Instant, pace: Pace, realNow: @escaping @Sendable () -> Instant) {
    self.pace = pace
    self.realNow = realNow
    base = start
    anchor = realNow()
  }

  var now: Instant {
    lock.withLock { base + passed }
  }

  /// Moves the clock forward; a time that has passed moves nothing.
  func move(to instant: Instant) {
    lock.withLock {
      guard instant > base + passed else { return }
      base = instant
      anchor = realNow()
    }
  }

  /// How long to wait in truth until the clock shows a time; nil where it will not by itself.
  func patience(until instant: Instant) -> Interval? {
    guard case .real(let speed) = pace else { return nil }
    return Interval(milliseconds: max(0, (instant - now).milliseconds) / Int64(speed) + 1)
  }

  var isRunning: Bool { pace != .byHand }

  private var passed: Interval {
    switch pace {
    case .byHand: .zero
    // A real clock that was put back stops this one, and does not turn it back.
    case .real(let speed): max(.zero, realNow() - anchor) * speed
    }
  }
}
