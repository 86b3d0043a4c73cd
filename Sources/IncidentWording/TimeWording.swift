package import Foundation
package import IncidentCore

/// Says instants, moments and lengths of time in a language, by the clock of a zone.
///
/// It formats by hand: loading a formatter costs more than the rest of a command.
package struct TimeWording: Sendable {
  package let language: Language
  package let zone: TimeZone

  package init(language: Language, zone: TimeZone) {
    self.language = language
    self.zone = zone
  }

  /// Date and time as finely as the moment is known: `24.11.2026, 14:05 Uhr`,
  /// `24 Nov 2026, 14:05`, `9 Apr 2017, around 17:00`, `April 2017`. All of it can be typed as a time.
  ///
  /// What is coarser than a minute is said by the clock it was read from, since a date moved to
  /// another zone may become another date. An exact moment has its seconds only where asked.
  package func moment(_ moment: Moment, seconds: Bool = false, zoned: Bool = false) -> String {
    let offset = moment.isFine ? zone.offset(at: moment.instant) : moment.offset
    let civil = CivilTime(moment.said, offset: offset)
    let suffix = zoned || isShownTwice(moment, as: civil) ? " (\(zoneText(offset: offset)))" : ""
    switch moment.precision {
    case .exact: return "\(date(civil)), \(clock(civil, seconds: seconds))\(suffix)"
    case .minute: return "\(date(civil)), \(clock(civil, seconds: false))\(suffix)"
    case .hour: return "\(date(civil)), \(around(civil))\(suffix)"
    case .day: return date(civil)
    case .month: return "\(monthName(civil.month)) \(civil.year)"
    }
  }

  /// The moment as someone says it who knows what day it is `now`: `14:05`, `yesterday 18:20`,
  /// and date and time where it is further away.
  package func moment(_ moment: Moment, seenFrom now: Instant) -> String {
    let offset = moment.isFine ? zone.offset(at: moment.instant) : moment.offset
    let civil = CivilTime(moment.said, offset: offset)
    guard moment.precision != .month, !isShownTwice(moment, as: civil),
      let day = dayName(Int(civil.dayNumber - zone.civilTime(at: now).dayNumber))
    else { return self.moment(moment) }
    switch moment.precision {
    case .day, .month: return day
    case .hour:
      // While it is not yet that time, "around 14:00" alone may be yesterday's.
      let isPlain = moment.said <= now || moment.instant > now
      return civil.dayNumber == zone.civilTime(at: now).dayNumber && isPlain
        ? around(civil) : "\(day) \(around(civil))"
    case .exact, .minute:
      return civil.dayNumber == zone.civilTime(at: now).dayNumber
        ? clock(civil, seconds: false) : "\(day) \(clock(civil, seconds: false))"
    }
  }

  /// Date and time of an instant, to the minute.
  package func moment(_ instant: Instant, zoned: Bool = false) -> String {
    moment(Moment(instant), zoned: zoned)
  }

  /// The date of an instant: `24.11.2026`, `24 Nov 2026`.
  package func date(_ instant: Instant) -> String {
    date(zone.civilTime(at: instant))
  }

  /// The clock time of an instant: `14:05 Uhr`, `14:05`.
  package func clock(_ instant: Instant, seconds: Bool = false) -> String {
    clock(zone.civilTime(at: instant), seconds: seconds)
  }

  /// The zone at an instant, by its distance from UTC: `UTC+1`, `UTC-3:30`, `UTC`.
  package func zone(at instant: Instant) -> String {
    zoneText(offset: zone.offset(at: instant))
  }

  /// A length of time in its two largest units, cut to whole minutes: `2 h 5 min`, `3 Tage 4 Std.`
  package func duration(_ interval: Interval) -> String {
    length(interval, dative: false)
  }

  /// How far `instant` is from `now`: `in 12 min`, `12 min ago`, `vor 12 Min.`, `now`.
  package func relative(_ instant: Instant, to now: Instant) -> String {
    let distance = instant - now
    if abs(distance.milliseconds) < 60_000 { return language == .de ? "jetzt" : "now" }
    let length = length(distance, dative: true)
    switch (language, distance > .zero) {
    case (.de, true), (.en, true): return "in \(length)"
    case (.de, false): return "vor \(length)"
    case (.en, false): return "\(length) ago"
    }
  }

  /// A due time from `now`: `due in 12 min`, `overdue by 5 min`, `fällig in 12 Min.`,
  /// `seit 5 Min. überfällig`. What lies a week or more ahead is said by its date.
  package func due(_ instant: Instant, from now: Instant) -> String {
    let distance = instant - now
    if abs(distance.milliseconds) < 60_000 { return language == .de ? "jetzt fällig" : "due now" }
    if distance >= .days(7) {
      return language.choose(de: "fällig am \(date(instant))", en: "due on \(date(instant))")
    }
    let length = length(distance, dative: true)
    switch (language, distance > .zero) {
    case (.de, true): return "fällig in \(length)"
    case (.de, false): return "seit \(length) überfällig"
    case (.en, true): return "due in \(length)"
    case (.en, false): return "overdue by \(length)"
    }
  }
}

extension TimeWording {
  /// Clocks are set back at night, and then show an hour twice.
  private func isShownTwice(_ moment: Moment, as civil: CivilTime) -> Bool {
    guard civil.hour < 4 else { return false }
    switch moment.precision {
    case .exact, .minute, .hour: return isShownTwice(moment.said)
    case .day, .month: return false
    }
  }

  private func date(_ civil: CivilTime) -> String {
    switch language {
    case .de: "\(twoDigits(civil.day)).\(twoDigits(civil.month)).\(civil.year)"
    case .en: "\(civil.day) \(monthName(civil.month).prefix(3)) \(civil.year)"
    }
  }

  private func clock(_ civil: CivilTime, seconds: Bool) -> String {
    switch language {
    case .de: "\(civil.clockText(seconds: seconds)) Uhr"
    case .en: civil.clockText(seconds: seconds)
    }
  }

  private func around(_ civil: CivilTime) -> String {
    switch language {
    case .de where civil.minute == 0: "gegen \(civil.hour) Uhr"
    case .de: "gegen \(civil.hour):\(twoDigits(civil.minute)) Uhr"
    case .en: "around \(civil.clockText())"
    }
  }

  private func dayName(_ daysAway: Int) -> String? {
    switch (daysAway, language) {
    case (-1, .de): "gestern"
    case (-1, .en): "yesterday"
    case (0, .de): "heute"
    case (0, .en): "today"
    case (1, .de): "morgen"
    case (1, .en): "tomorrow"
    default: nil
    }
  }

  private func monthName(_ month: Int) -> String {
    let names =
      switch language {
      case .de:
        [
          "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
          "Oktober", "November", "Dezember",
        ]
      case .en:
        [
          "January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December",
        ]
      }
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }

  private func zoneText(offset: Int) -> String {
    if offset == 0 { return "UTC" }
    let minutes = abs(offset) / 60
    let fraction = minutes % 60 == 0 ? "" : ":\(twoDigits(minutes % 60))"
    return "UTC\(offset < 0 ? "-" : "+")\(minutes / 60)\(fraction)"
  }

  private func length(_ interval: Interval, dative: Bool) -> String {
    let minutes = Int(abs(interval.milliseconds) / 60_000)
    if minutes < 1 { return language == .de ? "weniger als 1 Min." : "less than 1 min" }
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
    let dayWord =
      switch (language, days) {
      case (.de, 1): "Tag"
      case (.de, _): dative ? "Tagen" : "Tage"
      case (.en, 1): "day"
      case (.en, _): "days"
      }
    let parts = [
      (days, dayWord), (hours, language == .de ? "Std." : "h"),
      (rest, language == .de ? "Min." : "min"),
    ].drop { $0.0 == 0 }
    // From a hundred days on nobody asks for hours.
    return parts.prefix(days > 99 ? 1 : 2).filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: " ")
  }

  private func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : String(value)
  }
}
