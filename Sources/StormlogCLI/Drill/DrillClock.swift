import IncidentCore
import Synchronization

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
  private let setting: Mutex<Setting>

  /// What the clock showed when it was set, and the real time of that.
  private struct Setting {
    var base: Instant
    var anchor: Instant
  }

  init(at start: Instant, pace: Pace, realNow: @escaping @Sendable () -> Instant) {
    self.pace = pace
    self.realNow = realNow
    setting = Mutex(Setting(base: start, anchor: realNow()))
  }

  var now: Instant {
    setting.withLock { time(by: $0) }
  }

  /// Moves the clock forward; a time that has passed moves nothing.
  func move(to instant: Instant) {
    setting.withLock { setting in
      guard instant > time(by: setting) else { return }
      setting = Setting(base: instant, anchor: realNow())
    }
  }

  /// How long to wait in truth until the clock shows a time; nil where it will not by itself.
  func patience(until instant: Instant) -> Interval? {
    guard case .real(let speed) = pace else { return nil }
    return Interval(milliseconds: max(0, (instant - now).milliseconds) / Int64(speed) + 1)
  }

  var isRunning: Bool { pace != .byHand }

  private func time(by setting: Setting) -> Instant {
    switch pace {
    case .byHand: setting.base
    // A real clock that was put back stops this one, and does not turn it back.
    case .real(let speed): setting.base + max(.zero, realNow() - setting.anchor) * speed
    }
  }
}
