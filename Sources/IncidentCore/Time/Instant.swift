/// A point in time, counted in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Stored and exchanged as RFC 3339 text in UTC with exactly three fraction digits, so that the
/// bytes of an entry do not depend on a formatter's mood.
package struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The instant `interval` later; earlier where `interval` is negative.
  package static func + (instant: Instant, interval: Interval) -> Instant {
    Instant(milliseconds: bounded(instant.milliseconds, plus: interval.milliseconds))
  }

  /// The instant `interval` earlier.
  package static func - (instant: Instant, interval: Interval) -> Instant {
    Instant(milliseconds: bounded(instant.milliseconds, minus: interval.milliseconds))
  }

  /// The time from `right` to `left`; negative where `left` is the earlier one.
  package static func - (left: Instant, right: Instant) -> Interval {
    Interval(milliseconds: bounded(left.milliseconds, minus: right.milliseconds))
  }
}

/// A length of time in milliseconds.
///
/// Sums that are too large for it stay at the largest there is: no stored number, however absurd,
/// may bring a reading of the journal down.
package struct Interval: Hashable, Comparable, Sendable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  package static let zero = Interval(milliseconds: 0)
  package static func seconds(_ count: Int) -> Interval {
    Interval(milliseconds: bounded(Int64(count), times: 1000))
  }
  package static func minutes(_ count: Int) -> Interval { .seconds(count * 60) }
  package static func hours(_ count: Int) -> Interval { .seconds(count * 3600) }
  package static func days(_ count: Int) -> Interval { .seconds(count * 86_400) }

  package static func < (left: Interval, right: Interval) -> Bool {
    left.milliseconds < right.milliseconds
  }

  package static func * (interval: Interval, factor: Int) -> Interval {
    Interval(milliseconds: bounded(interval.milliseconds, times: Int64(factor)))
  }

  /// Length in hours, with its fraction.
  package var hours: Double { Double(milliseconds) / 3_600_000 }

  /// Length in whole seconds, cut towards zero.
  package var seconds: Int { Int(milliseconds / 1000) }
}

extension Interval: Codable {
  /// Reads a number of whole seconds, the unit in which the journal keeps lengths of time.
  package init(from decoder: any Decoder) throws {
    self = .seconds(try decoder.singleValueContainer().decode(Int.self))
  }

  /// Writes the length in whole seconds.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }
}

extension Instant: Codable {
  /// Reads RFC 3339 text.
  ///
  /// - Throws: `DecodingError.dataCorrupted` for anything else.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(rfc3339: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an RFC 3339 instant: \(text)")
    }
    self = instant
  }

  /// Writes RFC 3339 text in UTC with three fraction digits.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rfc3339)
  }
}

extension Instant {
  /// RFC 3339 text in UTC with three fraction digits, such as `2017-04-09T22:40:00.000Z`.
  package var rfc3339: String {
    let civil = CivilTime(self, offset: 0)
    let fraction = Int(((milliseconds % 1000) + 1000) % 1000)
    return "\(civil.dateText)T\(civil.clockText(seconds: true)).\(padded(fraction, to: 3))Z"
  }

  /// ISO 8601 text to the second by a clock `offset` seconds ahead of UTC, such as
  /// `2026-03-01T09:30:00+01:00`.
  package func local(offset: Int) -> String {
    let civil = CivilTime(self, offset: offset)
    let minutes = abs(offset) / 60
    return "\(civil.dateText)T\(civil.clockText(seconds: true))"
      + "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }

  /// The instant that RFC 3339 text names; nil where the text is anything else.
  ///
  /// Takes an optional fraction of up to nine digits, cut to milliseconds, and `Z` or a numeric
  /// offset. A time without an offset names no instant and is refused.
  package init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
      let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
      let civil = CivilTime(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    else { return nil }

    var rest = bytes[19...]
    var fraction: Int64 = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (48...57).contains($0) }
      guard (1...9).contains(digits.count) else { return nil }
      let millis = Array(digits.prefix(3)) + Array(repeating: 48, count: max(0, 3 - digits.count))
      fraction = Int64(number(millis[...]) ?? 0)
      rest = rest.dropFirst(1 + digits.count)
    }
    guard let offset = CivilTime.offset(rest) else { return nil }
    self.init(milliseconds: civil.instant(offset: offset).milliseconds + fraction)
  }
}

private func bounded(_ left: Int64, plus right: Int64) -> Int64 {
  let (sum, overflow) = left.addingReportingOverflow(right)
  return overflow ? (right < 0 ? .min : .max) : sum
}

private func bounded(_ left: Int64, minus right: Int64) -> Int64 {
  let (difference, overflow) = left.subtractingReportingOverflow(right)
  return overflow ? (right < 0 ? .max : .min) : difference
}

func bounded(_ left: Int64, times right: Int64) -> Int64 {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  return overflow ? ((left < 0) == (right < 0) ? .max : .min) : product
}

/// The whole number that ASCII digits spell; nil where anything else stands among them.
func number(_ digits: ArraySlice<UInt8>) -> Int? {
  guard !digits.isEmpty, digits.count <= 9 else { return nil }
  var value = 0
  for digit in digits {
    guard (48...57).contains(digit) else { return nil }
    value = value * 10 + Int(digit - 48)
  }
  return value
}

/// `value` in decimal with leading zeros up to `width` digits.
func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
