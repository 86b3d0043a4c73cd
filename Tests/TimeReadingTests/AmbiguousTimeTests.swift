import Foundation
import IncidentCore
import TimeReading
import Testing

/// It is Friday, 14:05. What has two meanings is refused with both.
@Suite struct AmbiguousTimeTests {
  @Test(
    arguments: [
      ("halb drei", ["2026-11-27 02:30", "2026-11-26 14:30"]),
      ("gestern halb drei", ["2026-11-26 02:30", "2026-11-26 14:30"]),
      ("halb drei gestern", ["2026-11-26 02:30", "2026-11-26 14:30"]),
      ("um 9 am Montag", ["2026-11-23 09:00", "2026-11-23 21:00"]),
      ("half past two", ["2026-11-27 02:30", "2026-11-26 14:30"]),
      ("halb eins", ["2026-11-27 00:30", "2026-11-27 12:30"]),
      ("um neun", ["2026-11-27 09:00", "2026-11-26 21:00"]),
      ("um 9", ["2026-11-27 09:00", "2026-11-26 21:00"]),
      ("neun Uhr", ["2026-11-27 09:00", "2026-11-26 21:00"]),
      ("9 o'clock", ["2026-11-27 09:00", "2026-11-26 21:00"]),
      ("Viertel nach neun", ["2026-11-27 09:15", "2026-11-26 21:15"]),
      ("a quarter past nine", ["2026-11-27 09:15", "2026-11-26 21:15"]),
      ("Viertel vor zehn", ["2026-11-27 09:45", "2026-11-26 21:45"]),
      ("fünf vor halb drei", ["2026-11-27 02:25", "2026-11-26 14:25"]),
      ("10 minutes to three", ["2026-11-27 02:50", "2026-11-26 14:50"]),
      ("viertel zehn abends", ["2026-11-26 21:15", "2026-11-26 22:15"]),
      ("gegen halb zehn", ["2026-11-27 ~09:30", "2026-11-26 ~21:30"]),
      ("gegen 14:20", ["2026-11-27 ~14:20", "2026-11-26 ~14:20"]),
      ("so gegen 9:30", ["2026-11-27 ~09:30", "2026-11-22 ~09:30"]),
      ("12 pm", ["2026-11-27 00:00", "2026-11-27 12:00"]),
      ("yesterday midnight", ["2026-11-26 00:00", "2026-11-27 00:00"]),
      ("gestern 2 Uhr nachts", ["2026-11-26 02:00", "2026-11-27 02:00"]),
      ("14.05", ["2026-11-27 14:05", "2026-05-14"]),
      ("Freitag", ["2026-11-27", "2026-11-20"]),
      ("am Freitag um 12:00", ["2026-11-27 12:00", "2026-11-20 12:00"]),
    ])
  func past(text: String, readings: [String]) {
    refused(text, .past, as: readings)
  }

  @Test(
    arguments: [
      ("halb drei", ["2026-11-28 02:30", "2026-11-27 14:30"]),
      ("Freitag", ["2026-11-27", "2026-12-04"]),
      ("Friday 15:00", ["2026-11-27 15:00", "2026-12-04 15:00"]),
      ("14.05", ["2026-11-28 14:05", "2027-05-14"]),
      (
        "viertel zehn",
        ["2026-11-28 09:15", "2026-11-28 10:15", "2026-11-27 21:15", "2026-11-27 22:15"]
      ),
    ])
  func future(text: String, readings: [String]) {
    refused(text, .future, as: readings)
  }

  @Test func `the next Friday is one of two, and so may be the last one`() throws {
    let monday = try #require(Instant(rfc3339: "2026-11-30T09:00:00Z"))
    for text in ["nächsten Freitag", "next Friday"] {
      refused(text, .future, as: ["2026-12-04", "2026-12-11"], at: monday)
    }
    #expect(try read("letzten Freitag", at: monday) == "2026-11-27 00:00:00 day 1")
    let sunday = monday - .days(1)
    refused("last Friday", .past, as: ["2026-11-27", "2026-11-20"], at: sunday)
    #expect(try read("vergangenen Freitag", at: sunday) == "2026-11-27 00:00:00 day 1")
  }

  @Test(
    "What is neither an hour nor a day is refused with what comes nearest",
    arguments: [
      ("gestern Abend", ["2026-11-26 ~18:00", "2026-11-26 ~20:00", "2026-11-26"]),
      ("yesterday evening", ["2026-11-26 ~18:00", "2026-11-26 ~20:00", "2026-11-26"]),
      ("gestern gegen Abend", ["2026-11-26 ~18:00", "2026-11-26 ~20:00", "2026-11-26"]),
      ("heute früh", ["2026-11-27 ~07:00", "2026-11-27 ~09:00", "2026-11-27"]),
      ("heute morgen", ["2026-11-27 ~07:00", "2026-11-27 ~09:00", "2026-11-27"]),
      ("heute Vormittag", ["2026-11-27 ~09:00", "2026-11-27 ~11:00", "2026-11-27"]),
      ("heute Nacht", ["2026-11-26 ~23:00", "2026-11-27 ~02:00"]),
      ("last night", ["2026-11-26 ~23:00", "2026-11-27 ~02:00"]),
      ("kurz nach 9:00", ["2026-11-27 ~09:00"]),
      ("kurz nach neun", ["2026-11-27 ~09:00", "2026-11-26 ~21:00"]),
    ])
  func vague(text: String, nearest: [String]) {
    #expect {
      try read(text)
    } throws: { error in
      guard case TimeExpressionError.vague(text, _) = error else { return false }
      return meanings(error) == nearest
    }
  }

  @Test func `an evening that lies ahead has not been`() {
    #expect {
      try read("tonight")
    } throws: { error in
      guard case TimeExpressionError.ahead = error else { return false }
      return true
    }
  }

  @Test func `where a clock shows one of them twice it is refused with all three`() throws {
    let noon = try #require(Instant(rfc3339: "2026-10-26T11:00:00Z"))
    refused(
      "gestern halb drei", .past,
      as: ["2026-10-25 02:30", "2026-10-25 02:30", "2026-10-25 14:30"], at: noon)
    #expect(try read("gestern halb drei nachmittags", at: noon) == "2026-10-25 14:30:00 minute 1")
    let first = try #require(Instant(rfc3339: "2026-10-25T00:30:00Z"))
    #expect(throws: TimeExpressionError.shownTwice("gestern gegen 2:30", first, first + .hours(1)))
    {
      try read("gestern gegen 2:30", at: noon)
    }
  }

  private func refused(
    _ text: String, _ purpose: TimeExpression.Purpose, as readings: [String],
    at present: Instant = now
  ) {
    #expect {
      try read(text, purpose, at: present)
    } throws: { error in
      guard case TimeExpressionError.severalMeanings(text, _) = error else { return false }
      return meanings(error) == readings
    }
  }
}

@Suite struct NearestTimeTests {
  @Test(
    arguments: [
      ("gesten 18:20", "gestern 18:20"), ("yesterdy 18:20", "yesterday 18:20"), ("1305", "13:05"),
      ("14:5", "14:05"), ("9,30", "9:30"), ("9.4.17", "9.4.2017"), ("2017-4-9", "2017-04-09"),
      ("13", "13:00"), ("14:05 gestern", "gestern 14:05"), ("13:05 CET", "13:05"),
      ("vor 10 Minutn", "vor 10 Minuten"), ("vor etwa 2 Tagen", "vor 2 Tagen"),
    ])
  func `the nearest form is named`(text: String, nearest: String) {
    let expression = TimeExpression(now: now, zone: berlin, purpose: .past)
    #expect(expression.nearest(to: text)?.lowercased() == nearest.lowercased())
  }

  @Test(arguments: ["soon", "", "x", "some time ago", "🥖", "-", "::", "99999"])
  func `where none is near there is none`(text: String) {
    #expect(TimeExpression(now: now, zone: berlin, purpose: .past).nearest(to: text) == nil)
  }

  @Test func `a date with slashes can be two`() {
    let expression = TimeExpression(now: now, zone: berlin, purpose: .past)
    #expect(expression.readings(ofSlashed: "3/4/2026 9:10") == ["3.4.2026 9:10", "4.3.2026 9:10"])
    #expect(expression.readings(ofSlashed: "11/26/2026") == ["26.11.2026"])
    #expect(expression.readings(ofSlashed: "2026/4/09") == ["2026-04-09"])
    #expect(expression.readings(ofSlashed: "9/x/2026").isEmpty)
    #expect(expression.readings(ofSlashed: "/").isEmpty)
  }
}
