/// A day of the proleptic Gregorian calendar, without a clock time and without a zone.
///
/// Holidays are days and not moments: a ``CivilTime`` would let two values for one day differ by
/// their hour.
package struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int64

  /// The given day, or nil where there is none such.
  package init?(year: Int, month: Int, day: Int) {
    guard let time = CivilTime(year: year, month: month, day: day) else { return nil }
    self.init(time)
  }

  /// The day on which a clock shows `time`.
  package init(_ time: CivilTime) {
    number = time.dayNumber
  }

  private init(number: Int64) {
    self.number = number
  }

  /// The beginning of the day.
  package var midnight: CivilTime {
    CivilTime(Instant(milliseconds: bounded(number, times: 86_400_000)), offset: 0)
  }

  package var year: Int { midnight.year }
  package var month: Int { midnight.month }
  package var day: Int { midnight.day }

  package var weekday: Weekday { Weekday.allCases[midnight.weekday - 1] }

  /// The day `count` days later; earlier where `count` is negative.
  package func adding(days count: Int) -> CivilDay {
    CivilDay(number: number + Int64(Int32(clamping: count)))
  }

  package static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}

/// Written as `2026-12-25`.
extension CivilDay: CodedAsText {
  package var text: String { midnight.dateText }

  /// The day that a text such as `2026-12-25` names; nil for any other text.
  package init?(text: String) {
    let parts = Array(text.utf8).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = IncidentCore.number(parts[0]),
      let month = IncidentCore.number(parts[1]), let day = IncidentCore.number(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
