import Foundation
import IncidentCore
import TimeReading
import Testing

/// It is Friday, 14:05.
@Suite struct SaidTimeTests {
  @Test(
    "A clock time is read as it is said",
    arguments: [
      ("9 Uhr 30", "2026-11-27 09:30:00 minute 1"),
      ("9 Uhr 05", "2026-11-27 09:05:00 minute 1"),
      ("um 13", "2026-11-27 13:00:00 minute 1"),
      ("seit 9:15", "2026-11-27 09:15:00 minute 1"),
      ("since 9:15", "2026-11-27 09:15:00 minute 1"),
      ("8pm", "2026-11-26 20:00:00 minute 1"),
      ("8 p.m.", "2026-11-26 20:00:00 minute 1"),
      ("8:15 PM", "2026-11-26 20:15:00 minute 1"),
      ("at 9 am", "2026-11-27 09:00:00 minute 1"),
      ("9.30 am", "2026-11-27 09:30:00 minute 1"),
      ("12:30 pm", "2026-11-27 12:30:00 minute 1"),
      ("12:30 am", "2026-11-27 00:30:00 minute 1"),
      ("noon", "2026-11-27 12:00:00 minute 1"),
      ("yesterday noon", "2026-11-26 12:00:00 minute 1"),
      ("midnight", "2026-11-27 00:00:00 minute 1"),
      ("um Mitternacht", "2026-11-27 00:00:00 minute 1"),
      ("12 Uhr mittags", "2026-11-27 12:00:00 minute 1"),
      ("halb eins mittags", "2026-11-27 12:30:00 minute 1"),
      ("9 Uhr abends", "2026-11-26 21:00:00 minute 1"),
      ("neun Uhr morgens", "2026-11-27 09:00:00 minute 1"),
      ("half past nine in the morning", "2026-11-27 09:30:00 minute 1"),
      ("11 at night", "2026-11-26 23:00:00 minute 1"),
      ("gestern halb drei nachmittags", "2026-11-26 14:30:00 minute 1"),
      ("gestern Abend um acht", "2026-11-26 20:00:00 minute 1"),
      ("gestern Abend 20:15", "2026-11-26 20:15:00 minute 1"),
      ("heute früh halb neun", "2026-11-27 08:30:00 minute 1"),
      ("this morning at nine", "2026-11-27 09:00:00 minute 1"),
      ("quarter to ten am", "2026-11-27 09:45:00 minute 1"),
      ("ten past nine pm", "2026-11-26 21:10:00 minute 1"),
      ("Viertel nach 13", "2026-11-27 13:15:00 minute 1"),
      ("14.30", "2026-11-26 14:30:00 minute 1"),
      ("gestern 14.05", "2026-11-26 14:05:00 minute 1"),
      // At five past two only one of the two has been.
      ("heute halb drei", "2026-11-27 02:30:00 minute 1"),
      ("heute Nacht um 2", "2026-11-27 02:00:00 minute 1"),
    ])
  func clocks(text: String, moment: String) throws {
    #expect(try read(text) == moment)
  }

  @Test(
    "What is known roughly is the hour around it",
    arguments: [
      ("gegen 9:15", "2026-11-27 08:45:00 hour 1"),
      ("around 9:15", "2026-11-27 08:45:00 hour 1"),
      ("ca. 9:15 Uhr", "2026-11-27 08:45:00 hour 1"),
      ("~9:15", "2026-11-27 08:45:00 hour 1"),
      ("gegen 9.15 Uhr", "2026-11-27 08:45:00 hour 1"),
      ("gestern so gegen 9:30", "2026-11-26 09:00:00 hour 1"),
      ("gegen 0:10 Uhr", "2026-11-26 23:40:00 hour 1"),
      ("around noon", "2026-11-27 11:30:00 hour 1"),
      ("gegen Mittag", "2026-11-27 11:30:00 hour 1"),
      ("gestern Abend gegen acht", "2026-11-26 19:30:00 hour 1"),
      ("about 8 pm", "2026-11-26 19:30:00 hour 1"),
    ])
  func rough(text: String, moment: String) throws {
    #expect(try read(text) == moment)
  }

  @Test(
    "A length of time that is known roughly is the hour around its end",
    arguments: [
      ("vor etwa einer Stunde", "2026-11-27 12:35:00 hour 1"),
      ("etwa vor einer Stunde", "2026-11-27 12:35:00 hour 1"),
      ("about an hour ago", "2026-11-27 12:35:00 hour 1"),
      ("about an hour and a half ago", "2026-11-27 12:05:00 hour 1"),
      ("vor ca. 20 min", "2026-11-27 13:15:00 hour 1"),
      ("vor rund 20 Minuten", "2026-11-27 13:15:00 hour 1"),
      ("vor ungefähr einer halben Stunde", "2026-11-27 13:05:00 hour 1"),
      ("ca. 2h 15m", "2026-11-27 11:20:00 hour 1"),
      ("~20 min ago", "2026-11-27 13:15:00 hour 1"),
    ])
  func roughLengths(text: String, moment: String) throws {
    #expect(try read(text) == moment)
  }

  @Test func `a rough length ahead is due when its hour is over`() throws {
    #expect(try read("in etwa 2 Stunden", .future) == "2026-11-27 15:35:00 hour 1")
    #expect(try read("in about 20 min", .future) == "2026-11-27 13:55:00 hour 1")
  }

  @Test(
    "There is no precision for days and seconds that are known roughly",
    arguments: ["vor etwa 2 Tagen", "about a week ago", "vor ca. 30 Sekunden", "etwa vor drei"])
  func roughElse(text: String) {
    #expect(throws: TimeExpressionError.notUnderstood(text)) { try read(text) }
  }

  @Test(
    "A day may stand behind its clock time",
    arguments: [
      ("14:05 gestern", "2026-11-26 14:05:00 minute 1"),
      ("14:05 yesterday", "2026-11-26 14:05:00 minute 1"),
      ("18.20 Uhr vorgestern", "2026-11-25 18:20:00 minute 1"),
      ("um 18:20 gestern", "2026-11-26 18:20:00 minute 1"),
      ("8 pm yesterday", "2026-11-26 20:00:00 minute 1"),
      ("at 9 am yesterday", "2026-11-26 09:00:00 minute 1"),
      ("gegen 9 gestern", "2026-11-26 08:30:00 hour 1"),
      ("9:15 on Thursday", "2026-11-26 09:15:00 minute 1"),
      ("12 Uhr am Montag", "2026-11-23 12:00:00 minute 1"),
      ("20:15 26.11.2026", "2026-11-26 20:15:00 minute 1"),
      ("8:15 gestern Abend", "2026-11-26 20:15:00 minute 1"),
      ("gegen acht gestern Abend", "2026-11-26 19:30:00 hour 1"),
      ("17:40-05:00 yesterday", "2026-11-26 17:40:00 minute -5"),
      // It is no day that follows here.
      ("9 Uhr am Morgen", "2026-11-27 09:00:00 minute 1"),
    ])
  func dayBehind(text: String, moment: String) throws {
    #expect(try read(text) == moment)
  }

  @Test(
    "A date goes without its year, and a weekday with its date",
    arguments: [
      ("26.11. 9:10", "2026-11-26 09:10:00 minute 1"),
      ("26.11 9:10", "2026-11-26 09:10:00 minute 1"),
      ("am 26.11. um 20 Uhr", "2026-11-26 20:00:00 minute 1"),
      ("26.11.", "2026-11-26 00:00:00 day 1"),
      ("9. April", "2026-04-09 00:00:00 day 2"),
      ("April 9", "2026-04-09 00:00:00 day 2"),
      ("26 Nov 9:10", "2026-11-26 09:10:00 minute 1"),
      ("Freitag, den 20.11.2026, 9:10 Uhr", "2026-11-20 09:10:00 minute 1"),
      ("Fri 20 Nov 2026", "2026-11-20 00:00:00 day 1"),
    ])
  func dates(text: String, moment: String) throws {
    #expect(try read(text) == moment)
  }

  @Test(
    "A length of time is read in words",
    arguments: [
      ("vor einer Stunde", "2026-11-27 13:05:00 minute 1"),
      ("vor zwei Stunden", "2026-11-27 12:05:00 minute 1"),
      ("vor einer halben Stunde", "2026-11-27 13:35:00 minute 1"),
      ("vor einer Viertelstunde", "2026-11-27 13:50:00 minute 1"),
      ("vor anderthalb Stunden", "2026-11-27 12:35:00 minute 1"),
      ("vor zehn Minuten", "2026-11-27 13:55:00 minute 1"),
      ("vor einer Woche", "2026-11-20 00:00:00 day 1"),
      ("an hour ago", "2026-11-27 13:05:00 minute 1"),
      ("half an hour ago", "2026-11-27 13:35:00 minute 1"),
      ("an hour and a half ago", "2026-11-27 12:35:00 minute 1"),
      ("two days ago", "2026-11-25 00:00:00 day 1"),
    ])
  func lengths(text: String, moment: String) throws {
    #expect(try read(text) == moment)
  }

  @Test(
    "What is due is said the same way",
    arguments: [
      ("in einer Stunde", "2026-11-27 15:05:00 minute 1"),
      ("in half an hour", "2026-11-27 14:35:00 minute 1"),
      ("übermorgen 12 Uhr", "2026-11-29 12:00:00 minute 1"),
      ("morgen früh um 8", "2026-11-28 08:00:00 minute 1"),
      ("bis morgen 9 Uhr", "2026-11-28 09:00:00 minute 1"),
      ("am Montag", "2026-11-30 00:00:00 day 1"),
      ("by Monday 9 am", "2026-11-30 09:00:00 minute 1"),
      // Of this week and of the next one it is the same.
      ("nächsten Freitag", "2026-12-04 00:00:00 day 1"),
      ("kommenden Freitag", "2026-12-04 00:00:00 day 1"),
      ("30.11. 9:10", "2026-11-30 09:10:00 minute 1"),
      ("9.4.", "2027-04-09 00:00:00 day 2"),
      ("gegen 14:20", "2026-11-27 13:50:00 hour 1"),
      ("midnight", "2026-11-28 00:00:00 minute 1"),
      ("heute Nacht um 2", "2026-11-28 02:00:00 minute 1"),
      ("Ende des 22.01.2027", "2027-01-23 00:00:00 minute 1"),
      ("the end of 22 Jan 2027", "2027-01-23 00:00:00 minute 1"),
    ])
  func due(text: String, moment: String) throws {
    #expect(try read(text, .future) == moment)
  }

  @Test func `around New Year a date without its year lies in the other one`() throws {
    let january = try #require(Instant(rfc3339: "2027-01-02T10:00:00Z"))
    #expect(try read("30.12. 9:00", at: january) == "2026-12-30 09:00:00 minute 1")
    #expect(try read("5.1.", .future, at: now) == "2027-01-05 00:00:00 day 1")
    #expect(try read("30.12.", .future, at: january) == "2027-12-30 00:00:00 day 1")
    #expect {
      try read("5.2.", at: january)
    } throws: { error in
      guard case TimeExpressionError.ahead = error else { return false }
      return true
    }
    // Half a year and more is no slip at New Year: the date is said to have passed.
    #expect {
      try read("15.3.", .future, at: Instant(rfc3339: "2026-04-01T10:00:00Z") ?? now)
    } throws: { error in
      guard case TimeExpressionError.passed = error else { return false }
      return true
    }
  }

  @Test(arguments: ["Freitag, 26.11.2026", "13 pm", "14:05 pm", "9 Uhr 75", "30.2.", "um 25"])
  func `what no clock or calendar shows is refused`(text: String) {
    #expect(throws: TimeExpressionError.noSuchTime(text)) { try read(text) }
  }
}
