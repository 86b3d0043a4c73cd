import Foundation
import IncidentCore
import IncidentWording
import TimeReading
import Testing

/// Whatever is printed for a moment can be typed as one, in either language.
@Suite struct PrintedTimeTests {
  private static let zones = ["Europe/Berlin", "America/St_Johns", "Asia/Kolkata", "UTC"]

  /// Moments of each precision: today, yesterday, long ago, and about both changes of the clocks.
  private static func moments(_ zone: TimeZone) -> [Moment] {
    let starts = [
      "2026-11-27T13:01:00Z", "2026-11-27T08:15:00Z", "2026-11-26T20:30:00Z",
      "2026-11-26T23:05:00Z",
      "2020-02-29T11:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",
      "2026-03-29T00:59:00Z",
      "2026-11-01T04:10:00Z", "2026-11-01T05:10:00Z", "2026-11-27T00:00:00Z",
    ].compactMap { Instant(rfc3339: $0) }
    return starts.flatMap { start -> [Moment] in
      let offset = zone.offset(at: start)
      let civil = CivilTime(start, offset: offset)
      let day = CivilTime(year: civil.year, month: civil.month, day: civil.day)
      let month = CivilTime(year: civil.year, month: civil.month, day: 1)
      return [
        Moment(start, precision: .minute, offset: offset), .around(start, offset: offset),
      ]
        + [(day, Precision.day), (month, .month)].compactMap { civil, precision in
          civil.map {
            let instant = zone.instant(of: $0)
            return Moment(instant, precision: precision, offset: zone.offset(at: instant))
          }
        }
    }
  }

  @Test(arguments: zones, [Language.de, .en])
  func `a moment that was printed is read again`(zoneName: String, language: Language) throws {
    let zone = try #require(TimeZone(identifier: zoneName))
    let wording = TimeWording(language: language, zone: zone)
    let expression = TimeExpression(now: now, zone: zone, purpose: .past)
    for moment in Self.moments(zone) {
      for text in [
        wording.moment(moment), wording.moment(moment, zoned: true),
        wording.moment(moment, seenFrom: now), wording.moment(moment, seconds: true),
      ] {
        #expect((try? expression.moment(text)) == moment, "\(text)")
      }
    }
  }

  @Test(arguments: zones, [Language.de, .en])
  func `seconds are read again, and clocks, dates and distances`(
    zoneName: String, language: Language
  ) throws {
    let zone = try #require(TimeZone(identifier: zoneName))
    let wording = TimeWording(language: language, zone: zone)
    let expression = TimeExpression(now: now, zone: zone, purpose: .past)
    let instant = now - .seconds(3725)
    let exact = Moment(instant, offset: zone.offset(at: instant))
    #expect(try expression.moment(wording.moment(exact, seconds: true, zoned: true)) == exact)
    #expect(try expression.moment(wording.clock(instant, seconds: true)) == exact)
    #expect(try expression.moment(wording.clock(instant)).instant == instant - .seconds(15))
    #expect(try expression.moment(wording.date(instant)).precision == .day)
    #expect(
      try expression.moment(wording.relative(instant, to: now)).instant <= instant + .minutes(1))
    #expect(try expression.moment(wording.relative(now, to: now)).instant == now)
    #expect(try expression.moment(exact.instant.rfc3339).instant == instant)
    let ahead = TimeExpression(now: now, zone: zone, purpose: .future)
    #expect(throws: Never.self) {
      try ahead.moment(wording.relative(now + .minutes(3000), to: now))
    }
  }

  @Test(arguments: zones, [Language.de, .en])
  func `what is due is read again, the end of a day too`(
    zoneName: String, language: Language
  ) throws {
    let zone = try #require(TimeZone(identifier: zoneName))
    let wording = TimeWording(language: language, zone: zone)
    let expression = TimeExpression(now: now, zone: zone, purpose: .future)
    let midnight = zone.instant(of: try #require(CivilTime(year: 2027, month: 1, day: 23)))
    for due in [midnight, midnight + .minutes(610), now + .seconds(40), now + .minutes(1440)] {
      let minute = Instant(milliseconds: due.milliseconds / 60_000 * 60_000)
      let moment = Moment(minute, precision: .minute, offset: zone.offset(at: minute))
      for text in [
        wording.deadline(minute), wording.deadline(minute, zoned: true), wording.until(minute),
        wording.until(minute, zoned: true), wording.moment(moment, seenFrom: now),
      ] {
        #expect((try? expression.moment(text)) == moment, "\(text)")
      }
    }
  }

  @Test(
    "The readings of a refusal are taken",
    arguments: [
      "halb drei", "gestern halb drei", "um neun", "viertel zehn", "gegen halb zehn", "gegen 14:20",
      "gestern Abend", "heute früh", "heute Nacht", "kurz nach neun", "Freitag", "14.05",
      "yesterday midnight",
    ], [Language.de, .en])
  func readings(text: String, language: Language) {
    for present in [now, Instant(rfc3339: "2026-10-26T11:00:00Z") ?? now] {
      let wording = TimeWording(language: language, zone: berlin)
      let expression = TimeExpression(now: present, zone: berlin, purpose: .past)
      var readings: [Moment] = []
      do throws(TimeExpressionError) {
        _ = try expression.moment(text)
      } catch {
        switch error {
        case .severalMeanings(_, let moments), .vague(_, let moments): readings = moments
        default: break
        }
      }
      for reading in readings {
        let typed = wording.moment(reading, seenFrom: present)
        #expect((try? expression.moment(typed)) == reading, "\(typed)")
      }
    }
  }
}
