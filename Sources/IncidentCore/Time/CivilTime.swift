package import Foundation

/// A date and a clock time as people write them, in the proleptic Gregorian calendar, without a
/// zone.
///
/// The calendar arithmetic is done here in integers: it is the same on every platform, and a
/// command does not pay for loading a calendar to print a time.
package struct CivilTime: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int
  package let hour: Int
  package let minute: Int
  package let second: Int

  /// The given date and time, or nil where there is no such date or time of day.
  package init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CivilTime.days(in: month, of: year)).contains(day),
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// What a clock shows at `instant` where local time is `offset` seconds ahead of UTC.
  package init(_ instant: Instant, offset: Int) {
    let seconds = floorDivide(instant.milliseconds, 1000) + CivilTime.real(offset)
    let dayNumber = floorDivide(seconds, 86_400)
    let secondOfDay = Int(seconds - dayNumber * 86_400)
    (year, month, day) = CivilTime.date(dayNumber: dayNumber)
    hour = secondOfDay / 3600
    minute = secondOfDay / 60 % 60
    second = secondOfDay % 60
  }

  /// The instant at which a clock `offset` seconds ahead of UTC shows this.
  package func instant(offset: Int) -> Instant {
    let seconds = dayNumber * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    return Instant(
      milliseconds: bounded(seconds - CivilTime.real(offset), times: 1000))
  }

  /// Days since 1970-01-01.
  package var dayNumber: Int64 {
    let shifted = Int64(month <= 2 ? year - 1 : year)
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let monthFromMarch = Int64((month + 9) % 12)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Day of the week, Monday = 1 to Sunday = 7 (ISO 8601).
  package var weekday: Int {
    Int((((dayNumber + 3) % 7) + 7) % 7) + 1
  }

  /// The same clock time `count` days later.
  package func addingDays(_ count: Int) -> CivilTime {
    let (year, month, day) = CivilTime.date(dayNumber: dayNumber + Int64(count))
    return CivilTime(
      unchecked: year, month, day, hour, minute, second)
  }

  /// The same day and time `count` months later, on the month's last day where it is shorter
  /// (31 January and one month is 28 or 29 February).
  package func addingMonths(_ count: Int) -> CivilTime {
    let months = year * 12 + (month - 1) + count
    let newYear = months / 12
    let newMonth = months % 12 + 1
    return CivilTime(
      unchecked: newYear, newMonth, min(day, CivilTime.days(in: newMonth, of: newYear)), hour,
      minute, second)
  }

  /// `2017-04-09`.
  package var dateText: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// `18:40`, or `18:40:05` with seconds.
  package func clockText(seconds: Bool = false) -> String {
    let clock = "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
    return seconds ? "\(clock):\(padded(second, to: 2))" : clock
  }

  /// The number of days in a month of the Gregorian calendar.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private init(
    unchecked year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// An offset that a clock can have. A stored one that is larger than any is taken for a day.
  private static func real(_ offset: Int) -> Int64 {
    Int64(max(-86_400, min(86_400, offset)))
  }

  private static func date(dayNumber: Int64) -> (Int, Int, Int) {
    let shifted = dayNumber + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(day))
  }

  /// Seconds ahead of UTC that `Z`, `+02:00`, `+0200` or `+02` says; nil for anything else.
  package static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    if text.elementsEqual([UInt8(ascii: "Z")]) || text.elementsEqual([UInt8(ascii: "z")]) {
      return 0
    }
    guard let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4 || digits.count == 2, text.count - 1 - digits.count <= 1,
      let hours = number(digits[..<2]), hours <= 18,
      let minutes = digits.count == 4 ? number(digits[2...]) : 0, minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}

extension TimeZone {
  /// Seconds that local time in this zone is ahead of UTC at `instant`.
  package func offset(at instant: Instant) -> Int {
    secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
  }

  /// What a clock in this zone shows at `instant`.
  package func civilTime(at instant: Instant) -> CivilTime {
    CivilTime(instant, offset: offset(at: instant))
  }

  /// The instants at which a clock in this zone shows `civil`: two in the hour that is repeated in
  /// autumn, none in the one that is skipped in spring.
  package func instants(of civil: CivilTime) -> [Instant] {
    let naive = civil.instant(offset: 0)
    let offsets = [offset(at: naive - .days(1)), offset(at: naive + .days(1))].uniqued()
    return offsets.map(civil.instant(offset:)).filter { civilTime(at: $0) == civil }.sorted()
  }

  /// The instant at which a clock in this zone shows `civil`.
  ///
  /// Where the clock shows it twice (the hour repeated in autumn) the first one is meant; where
  /// it never does (the hour skipped in spring) the instant just as far after the jump.
  package func instant(of civil: CivilTime) -> Instant {
    let naive = civil.instant(offset: 0)
    let before = offset(at: naive - .days(1))
    let after = offset(at: naive + .days(1))
    let candidate = civil.instant(offset: before)
    if offset(at: candidate) == before { return candidate }
    let later = civil.instant(offset: after)
    return offset(at: later) == after ? later : candidate
  }
}

private func floorDivide(_ dividend: Int64, _ divisor: Int64) -> Int64 {
  let quotient = dividend / divisor
  return dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? quotient - 1 : quotient
}
