import Foundation
import IncidentCore
import Testing

@Suite struct InstantTests {
  @Test(
    "an instant is written and read back as RFC 3339 in UTC, before 1970 too",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (1_795_485_600_007, "2026-11-24T02:00:00.007Z"),
      (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func roundTrip(milliseconds: Int64, text: String) {
    #expect(Instant(milliseconds: milliseconds).rfc3339 == text)
    #expect(Instant(rfc3339: text)?.milliseconds == milliseconds)
  }

  @Test(
    "offsets and fractions are understood",
    arguments: [
      ("2026-11-24T02:00:00Z", 1_795_485_600_000), ("2026-11-24 02:00:00z", 1_795_485_600_000),
      ("2026-11-24T03:00:00+01:00", 1_795_485_600_000),
      ("2026-11-23T21:30:00-0430", 1_795_485_600_000),
      ("2026-11-24T03:00:00.5+01", 1_795_485_600_500),
      ("2026-11-24T02:00:00.123456789Z", 1_795_485_600_123),
    ] as [(String, Int64)])
  func understood(text: String, milliseconds: Int64) {
    #expect(Instant(rfc3339: text)?.milliseconds == milliseconds)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "2026-11-24", "2026-11-24T02:00:00", "2026-11-24T02:00Z", "2026-02-29T00:00:00Z",
      "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-11-31T00:00:00Z",
      "2026-11-24T24:00:00Z", "2026-11-24T02:60:00Z", "2026-11-24T02:00:60Z",
      "2026-11-24T02:00:00.Z", "2026-11-24T02:00:00.1234567890Z", "2026-11-24T02:00:00+25:00",
      "2026-11-24T02:00:00+01:60", "2026-11-24T02:00:00 UTC", "2026-11-24T02:00:00ZZ",
      "20261124T020000Z", "+026-11-24T02:00:00Z", "٢٠٢٦-11-24T02:00:00Z",
    ])
  func refused(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }

  @Test("sums stay within what can be counted")
  func bounds() {
    let last = Instant(milliseconds: .max)
    let first = Instant(milliseconds: .min)
    #expect(last + .hours(1) == last)
    #expect(first - .hours(1) == first)
    #expect(last - first == Interval(milliseconds: .max))
    #expect(Interval.seconds(.max) == Interval(milliseconds: .max))
    #expect(Interval.hours(1) * .min == Interval(milliseconds: .min))
  }

  @Test("an interval is stored in whole seconds, however absurd the number")
  func intervals() throws {
    let decoder = JSONDecoder()
    let large = try decoder.decode([Interval].self, from: Data("[5400, 9223372036854775807]".utf8))
    #expect(large == [.minutes(90), Interval(milliseconds: .max)])
    #expect(try JSONEncoder().encode([Interval.minutes(90)]) == Data("[5400]".utf8))
  }
}
