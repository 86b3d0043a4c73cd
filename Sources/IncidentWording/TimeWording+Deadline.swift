import Foundation
package import IncidentCore

extension TimeWording {
  /// A deadline by itself: `27.11.2026, 12:17 Uhr`, and where it is midnight the day that ends then:
  /// `Ende des 22.01.2027`, `end of 22 Jan 2027`. Where the clock shows the same twice, it has its
  /// distance from UTC.
  package func deadline(_ instant: Instant, zoned: Bool = false) -> String {
    guard let day = endOfDay(instant, zoned: zoned) else { return clockTime(instant, zoned: zoned) }
    return language.choose(de: "Ende des \(day)", en: "end of \(day)")
  }

  /// The same in a sentence: `bis 27.11.2026, 12:17 Uhr`, `until the end of 22 Jan 2027`.
  package func until(_ instant: Instant, zoned: Bool = false) -> String {
    guard let day = endOfDay(instant, zoned: zoned) else {
      let clock = clockTime(instant, zoned: zoned)
      return language.choose(de: "bis \(clock)", en: "until \(clock)")
    }
    return language.choose(de: "bis zum Ende des \(day)", en: "until the end of \(day)")
  }

  /// A day: `25.12.2026`, `25 Dec 2026`.
  package func date(_ day: CivilDay) -> String {
    TimeWording(language: language, zone: .gmt).date(day.midnight.instant(offset: 0))
  }

  /// Whether the clocks of the place show the same again an hour later, or did an hour before.
  package func isShownTwice(_ instant: Instant) -> Bool {
    [Interval.hours(1), .hours(-1)].contains { shift in
      zone.civilTime(at: instant + shift) == zone.civilTime(at: instant)
    }
  }

  private func clockTime(_ instant: Instant, zoned: Bool) -> String {
    moment(instant, zoned: zoned)
  }

  /// The day that ends with an instant; nil where none does.
  private func endOfDay(_ instant: Instant, zoned: Bool) -> String? {
    let civil = zone.civilTime(at: instant)
    guard civil.hour == 0, civil.minute == 0, civil.second == 0 else { return nil }
    let day = date(CivilDay(civil).adding(days: -1))
    return zoned ? "\(day) (\(zone(at: instant)))" : day
  }
}
