import Foundation
import IncidentCore
import TimeReading
import Testing

@Suite struct PastTimeTests {
  @Test(
    arguments: [
      ("now", "2026-11-27 14:05:20 exact 1"),
      ("Jetzt", "2026-11-27 14:05:20 exact 1"),
      ("14:05", "2026-11-27 14:05:00 minute 1"),
      ("  14:05 ", "2026-11-27 14:05:00 minute 1"),
      ("9:05", "2026-11-27 09:05:00 minute 1"),
      ("14:05:10", "2026-11-27 14:05:10 exact 1"),
      ("14.05 Uhr", "2026-11-27 14:05:00 minute 1"),
      ("14:05 Uhr", "2026-11-27 14:05:00 minute 1"),
      ("13 Uhr", "2026-11-27 13:00:00 minute 1"),
      ("um 13:10", "2026-11-27 13:10:00 minute 1"),
      ("yesterday 18:20", "2026-11-26 18:20:00 minute 1"),
      ("yesterday at 18:20", "2026-11-26 18:20:00 minute 1"),
      ("gestern 18:20", "2026-11-26 18:20:00 minute 1"),
      ("gestern um 18.20 Uhr", "2026-11-26 18:20:00 minute 1"),
      ("vorgestern 18:20", "2026-11-25 18:20:00 minute 1"),
      ("today 09:00", "2026-11-27 09:00:00 minute 1"),
      ("heute 09:00", "2026-11-27 09:00:00 minute 1"),
      ("gestern", "2026-11-26 00:00:00 day 1"),
      ("today", "2026-11-27 00:00:00 day 1"),
      ("10m", "2026-11-27 13:55:00 minute 1"),
      ("10m ago", "2026-11-27 13:55:00 minute 1"),
      ("10 min ago", "2026-11-27 13:55:00 minute 1"),
      ("13 minutes ago", "2026-11-27 13:52:00 minute 1"),
      ("vor 10 min", "2026-11-27 13:55:00 minute 1"),
      ("vor 10 Min.", "2026-11-27 13:55:00 minute 1"),
      ("90s ago", "2026-11-27 14:03:50 exact 1"),
      ("2 h ago", "2026-11-27 12:05:00 minute 1"),
      ("vor 2 Std", "2026-11-27 12:05:00 minute 1"),
      ("vor 2 Stunden", "2026-11-27 12:05:00 minute 1"),
      ("1h30m", "2026-11-27 12:35:00 minute 1"),
      ("vor 1 Stunde 30 Minuten", "2026-11-27 12:35:00 minute 1"),
      ("vor 3 Tagen", "2026-11-24 00:00:00 day 1"),
      ("3 days ago 10:00", "2026-11-24 10:00:00 minute 1"),
      ("2 weeks ago", "2026-11-13 00:00:00 day 1"),
      ("22 Nov 2026, 10:05", "2026-11-22 10:05:00 minute 1"),
      ("22.11.2026, 10:05", "2026-11-22 10:05:00 minute 1"),
      ("2026-11-22, 10:05", "2026-11-22 10:05:00 minute 1"),
      ("22. November 2026 um 10 Uhr", "2026-11-22 10:00:00 minute 1"),
      ("22. März 2026", "2026-03-22 00:00:00 day 1"),
      ("Nov. 22, 2026", "2026-11-22 00:00:00 day 1"),
      ("November 2026", "2026-11-01 00:00:00 month 1"),
      ("im Mai 2026", "2026-05-01 00:00:00 month 2"),
      ("in May 2026", "2026-05-01 00:00:00 month 2"),
      ("Sept. 2026", "2026-09-01 00:00:00 month 2"),
      ("2017-04-09T17:40", "2017-04-09 17:40:00 minute 2"),
      ("2017-04-09 17:40", "2017-04-09 17:40:00 minute 2"),
      ("2017-04-09 17:40-05:00", "2017-04-09 17:40:00 minute -5"),
      ("2017-04-09 17:40 -05:00", "2017-04-09 17:40:00 minute -5"),
      ("2017-04-09T17:40:30Z", "2017-04-09 17:40:30 exact 0"),
      ("2017-04-09t17:40:30.250z", "2017-04-09 17:40:30 exact 0"),
      ("2017-01-09 17:40", "2017-01-09 17:40:00 minute 1"),
      ("2017-04-09", "2017-04-09 00:00:00 day 2"),
      ("2017-04", "2017-04-01 00:00:00 month 2"),
      ("9.4.2017 17:40", "2017-04-09 17:40:00 minute 2"),
      ("09.04.2017", "2017-04-09 00:00:00 day 2"),
      ("09.04.2017 um 17.40 Uhr", "2017-04-09 17:40:00 minute 2"),
      ("2017-04-09 ~17", "2017-04-09 16:30:00 hour 2"),
      ("2017-04-09 around 17:00", "2017-04-09 16:30:00 hour 2"),
      ("09.04.2017 gegen 17 Uhr", "2017-04-09 16:30:00 hour 2"),
      ("gestern gegen 9", "2026-11-26 08:30:00 hour 1"),
      ("around 13", "2026-11-27 12:30:00 hour 1"),
    ])
  func `is read as said`(text: String, moment: String) throws {
    #expect(try read(text) == moment)
  }

  @Test func `keeps fractions of a second`() throws {
    let moment = try TimeExpression(now: now, zone: berlin, purpose: .past)
      .moment("2017-04-09T17:40:30.2509Z")
    #expect(moment.instant.rfc3339 == "2017-04-09T17:40:30.250Z")
  }

  @Test(
    "A bare clock time that lies ahead is yesterday's, but for what clocks differ",
    arguments: [
      ("14:06", "2026-11-27 14:06:00 minute 1"),
      ("14:11", "2026-11-26 14:11:00 minute 1"),
      ("23:50", "2026-11-26 23:50:00 minute 1"),
      ("gegen 20 Uhr", "2026-11-26 19:30:00 hour 1"),
    ])
  func yesterday(text: String, moment: String) throws {
    #expect(try read(text) == moment)
  }

  @Test(
    "What lies more than five minutes ahead is refused",
    arguments: [
      "today 14:11", "heute 20:00", "tomorrow 09:00", "morgen", "in 2h", "in 6 min", "2026-12-01",
      "2027-01", "2026-11-27 14:05-05:00",
    ])
  func ahead(text: String) {
    #expect { try read(text) } throws: { error in
      guard case TimeExpressionError.ahead = error else { return false }
      return true
    }
  }

  @Test func `a clock a little ahead is believed`() throws {
    #expect(try read("today 14:10") == "2026-11-27 14:10:00 minute 1")
    #expect(try read("2026-11") == "2026-11-01 00:00:00 month 1")
  }

  @Test func `a weekday is the last one`() throws {
    #expect(try read("Thursday 12:00") == "2026-11-26 12:00:00 minute 1")
    #expect(try read("am Samstag") == "2026-11-21 00:00:00 day 1")
    // Today it is not yet that late.
    #expect(try read("Friday 15:00") == "2026-11-20 15:00:00 minute 1")
  }
}

@Suite struct FutureTimeTests {
  @Test(
    arguments: [
      ("14:05", "2026-11-28 14:05:00 minute 1"),
      ("14:06", "2026-11-27 14:06:00 minute 1"),
      ("in 2h", "2026-11-27 16:05:00 minute 1"),
      ("2 hours", "2026-11-27 16:05:00 minute 1"),
      ("90m", "2026-11-27 15:35:00 minute 1"),
      ("18:00+01:00", "2026-11-27 18:00:00 minute 1"),
      ("in 30 Minuten", "2026-11-27 14:35:00 minute 1"),
      ("in 2 days", "2026-11-29 00:00:00 day 1"),
      ("in 3 Tagen 12:00", "2026-11-30 12:00:00 minute 1"),
      ("tomorrow 09:00", "2026-11-28 09:00:00 minute 1"),
      ("morgen um 9:00", "2026-11-28 09:00:00 minute 1"),
      ("übermorgen", "2026-11-29 00:00:00 day 1"),
      ("u\u{308}bermorgen", "2026-11-29 00:00:00 day 1"),
      ("today", "2026-11-27 00:00:00 day 1"),
      ("Friday 12:00", "2026-12-04 12:00:00 minute 1"),
      ("Saturday", "2026-11-28 00:00:00 day 1"),
      ("Sonntag 12 Uhr", "2026-11-29 12:00:00 minute 1"),
      ("2026-12-15", "2026-12-15 00:00:00 day 1"),
      ("2026-11", "2026-11-01 00:00:00 month 1"),
      ("gegen 17 Uhr", "2026-11-27 16:30:00 hour 1"),
      ("15.12.2026 10:00", "2026-12-15 10:00:00 minute 1"),
    ])
  func `is read as said`(text: String, moment: String) throws {
    #expect(try read(text, .future) == moment)
  }

  @Test(
    "What has passed is refused",
    arguments: [
      "now", "yesterday 18:20", "gestern", "today 09:00", "10 min ago", "vor 2 Std", "2026-11-26",
      "2026-10", "in 0 min",
    ])
  func passed(text: String) {
    #expect { try read(text, .future) } throws: { error in
      guard case TimeExpressionError.passed = error else { return false }
      return true
    }
  }
}

@Suite struct RefusedTimeTests {
  @Test(
    "What the grammar does not know is refused",
    arguments: [
      "soon", "abends", "neun", "halb", "14", "1405", "14.5", "9.4", "14:5", "14:050", "5 xm",
      "pm", "noon noon", "9.4.17", "9. Aprilis 2017", "im 2017", "2017 April", "9 Uhr 30 Uhr",
      "April 20170", "9. April 17", "20170409",
      "2017-4-9", "2017-04-09T", "2017-04-09T17", "2017-04-09 17", "2017-04-09 14:05 CET",
      "2017-04-09 17:40+5", "2017-W15", "2017-04-09 17:40 17:41", "10", "10x", "ago", "10m ago ago",
      "in 10m ago", "vor vor 10 min", "-10m", "1.5h", "30m 1h", "1h1h", "in", "vor", "um", "at",
      "in gestern", "١٤:٠٥", "14:05;", "14:05 soon", "around 17:20:30", "gegen", "kurz nach",
      "~", "10m h", "1h30",
      "2017-04-09T17:40:30.Z", "now 14:05", "2017-04-09 ~17Z", "9.4.2017T17:40",
      "9999999m", "13 minutesago",
    ])
  func unknown(text: String) {
    for purpose in [TimeExpression.Purpose.past, .future] {
      #expect(throws: TimeExpressionError.notUnderstood(text)) { try read(text, purpose) }
    }
  }

  @Test(
    arguments: [
      "25:10", "14:60", "24:00", "14:05:60", "2017-02-29", "2017-13", "31.4.2017", "0001-01-01",
      "2017-00-10", "2017-04-09 25:00", "gegen 24 Uhr", "999999 days ago",
    ])
  func `times that no clock or calendar shows are refused`(text: String) {
    #expect(throws: TimeExpressionError.noSuchTime(text)) { try read(text) }
  }

  @Test(arguments: ["4/9/2017", "09/04/2017 17:40", "2017/04/09"])
  func `dates with slashes are refused by name`(text: String) {
    #expect(throws: TimeExpressionError.slashDate(text)) { try read(text) }
  }

  @Test func `empty and hostile input is refused`() {
    #expect(throws: TimeExpressionError.empty) { try read("") }
    #expect(throws: TimeExpressionError.empty) { try read(" \t ") }
    #expect(throws: TimeExpressionError.tooLong) {
      try read(String(repeating: "9", count: 1_000_000))
    }
    #expect(throws: TimeExpressionError.notUnderstood("14:05\u{0}")) { try read("14:05\u{0}") }
  }

  @Test func `random words never trap and never pass for a time they do not say`() {
    var seed: UInt64 = 42
    let pieces = [
      "14:05", "ago", "in", "vor", "10", "m", "h", "2017-04-09", "t", "z", "~", "um", "uhr", "-",
      "+02:00", ":", ".", "9.4.2017", "gestern", "99999", "friday", "ü", "👩‍👩‍👧", "0", " ",
    ]
    var understood = 0
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0...Int(seed >> 40) % 5 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
        if seed >> 62 > 0 { text += " " }
      }
      let moment = try? TimeExpression(now: now, zone: berlin, purpose: .past).moment(text)
      guard let moment else { continue }
      understood += 1
      #expect(moment.instant <= now + TimeExpression.tolerance)
    }
    #expect(understood > 100)
  }
}

@Suite struct ClockChangeTests {
  @Test func `a clock time that the spring jump skips is taken as far behind it`() throws {
    #expect(throws: TimeExpressionError.noSuchTime("2026-03-29 02:30")) {
      try read("2026-03-29 02:30")
    }
  }

  @Test(arguments: ["2026-10-25 02:30", "25.10.2026 um 2:30 Uhr", "gestern 02:30", "02:30"])
  func `a clock time shown twice in autumn is refused`(text: String) throws {
    let noon = Instant(
      rfc3339: text.hasPrefix("gestern") ? "2026-10-26T11:00:00Z" : "2026-10-25T11:00:00Z")
    let first = try #require(Instant(rfc3339: "2026-10-25T00:30:00Z"))
    #expect(throws: TimeExpressionError.shownTwice(text, first, first + .hours(1))) {
      try read(text, at: noon ?? now)
    }
  }

  @Test func `an offset or the time of the year says which of the two is meant`() throws {
    for text in ["02:30+01:00", "02:30 Winterzeit", "02:30 winter time", "2:30 Uhr winterzeit"] {
      #expect(try read("2026-10-25 \(text)") == "2026-10-25 02:30:00 minute 1")
    }
    for text in ["02:30+02:00", "02:30 Sommerzeit", "02:30 summer time"] {
      #expect(try read("2026-10-25 \(text)") == "2026-10-25 02:30:00 minute 2")
    }
    #expect(try read("13:00 Winterzeit") == "2026-11-27 13:00:00 minute 1")
    #expect(try read("14:05Z") == "2026-11-26 14:05:00 minute 0")
    #expect(throws: TimeExpressionError.noSuchTime("13:00 Sommerzeit")) {
      try read("13:00 Sommerzeit")
    }
    for text in [
      "Sommerzeit", "gestern Winterzeit", "10m ago winter time", "13:00+01:00 Winterzeit",
    ] {
      #expect(throws: (any Error).self) { try read(text) }
    }
  }

  @Test(arguments: ["14h", "0h", "24h", "9 h", "etwa 14h", "about 9 h", "~14h"])
  func `hours alone may be a clock time`(text: String) {
    for purpose in [TimeExpression.Purpose.past, .future] {
      #expect {
        try read(text, purpose)
      } throws: { error in
        guard case TimeExpressionError.lengthOrClock(text, _, _) = error else { return false }
        return true
      }
    }
  }

  @Test func `where the zone is not known, what depends on it is refused`() throws {
    func read(_ text: String) throws(TimeExpressionError) -> Moment {
      try TimeExpression(now: now, zone: .gmt, purpose: .past, unknownZone: "Mars/Olympus")
        .moment(text)
    }
    for text in ["13:00", "gestern", "2026-11-26 13:00", "gestern 13:00", "2026-11"] {
      #expect(throws: TimeExpressionError.zoneUnknown(text, "Mars/Olympus")) { try read(text) }
    }
    for text in ["now", "10 min ago", "13:00Z", "2026-11-26T13:00+01:00"] {
      #expect(throws: Never.self) { try read(text) }
    }
  }

  @Test func `a day ago is the same clock time and not 24 hours`() throws {
    let after = Instant(rfc3339: "2026-03-29T10:00:00Z") ?? now
    #expect(try read("yesterday 12:30", at: after) == "2026-03-28 12:30:00 minute 1")
    #expect(try read("24h ago", at: after) == "2026-03-28 11:00:00 minute 1")
  }
}
