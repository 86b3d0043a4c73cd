import Foundation
import IncidentCore

/// The ticks of a time axis, on round local times.
struct TimeAxis {
  struct Tick {
    let at: Instant
    let label: String
    /// The date, on a tick with which a new day begins below clock times.
    let day: String?
  }

  let ticks: [Tick]

  init(from: Instant, to: Instant, zone: TimeZone, language: Language, atMost limit: Int = 9) {
    let span = to - from
    let steps = Step.all
    let step = steps.first { (span.milliseconds / $0.length.milliseconds) < limit } ?? .days(730)
    var ticks: [Tick] = []
    var civil = step.floor(zone.civilTime(at: from))
    while ticks.count < 4 * limit {
      let at = zone.instant(of: civil)
      if at > to { break }
      if at >= from {
        let isNewDay = ticks.isEmpty || civil.hour * 60 + civil.minute == 0
        ticks.append(
          Tick(
            at: at, label: step.label(civil, language: language),
            day: isNewDay && step.isWithinDay ? civil.shortDate(in: language) : nil))
      }
      civil = step.next(after: civil)
    }
    self.ticks = ticks
  }

  private enum Step {
    case minutes(Int)
    case days(Int)

    static let all: [Step] =
      [5, 10, 15, 30, 60, 120, 180, 360, 720].map(Step.minutes)
      + [1, 2, 7, 14, 30, 60, 90, 180, 365].map(Step.days)

    var isWithinDay: Bool {
      switch self {
      case .minutes: true
      case .days: false
      }
    }

    var length: Interval {
      switch self {
      case .minutes(let count): .minutes(count)
      case .days(let count): .days(count)
      }
    }

    /// The last multiple of the step within the day, at or before a time.
    func floor(_ civil: CivilTime) -> CivilTime {
      switch self {
      case .minutes(let count):
        civil.atMinute((civil.hour * 60 + civil.minute) / count * count)
      case .days: civil.atMinute(0)
      }
    }

    func next(after civil: CivilTime) -> CivilTime {
      switch self {
      case .minutes(let count):
        let minute = civil.hour * 60 + civil.minute + count
        return civil.addingDays(minute / 1440).atMinute(minute % 1440)
      case .days(let count): return civil.addingDays(count)
      }
    }

    func label(_ civil: CivilTime, language: Language) -> String {
      switch self {
      case .minutes: civil.clockText()
      case .days(let count):
        count < 90 ? civil.shortDate(in: language) : civil.longDate(in: language)
      }
    }
  }
}

extension CivilTime {
  /// The same day at a minute of the day.
  fileprivate func atMinute(_ minute: Int) -> CivilTime {
    CivilTime(year: year, month: month, day: day, hour: minute / 60, minute: minute % 60) ?? self
  }

  /// Day and month, such as `24.11.` or `24 Nov`.
  func shortDate(in language: Language) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return language.choose(de: "\(day).\(month).", en: "\(day) \(months[month - 1])")
  }

  /// The same with the year, such as `24.11.2026` or `24 Nov 2026`.
  func longDate(in language: Language) -> String {
    shortDate(in: language) + language.choose(de: "\(year)", en: " \(year)")
  }
}
