import IncidentCore
import TimeReading
import Testing

@Suite struct SpokenLengthTests {
  @Test(arguments: [
    ("10m", Interval.minutes(10)), ("1h30m", .minutes(90)), ("1h 30m", .minutes(90)),
    ("2 hours", .hours(2)), ("1 day", .days(1)), ("10 Min.", .minutes(10)),
    ("1 Std. 10 Min.", .minutes(70)), ("2 STUNDEN", .hours(2)), ("365d", .days(365)),
  ])
  func `a length is read as said`(text: String, length: Interval) {
    #expect(SpokenLength.interval(text) == length)
  }

  @Test(arguments: [
    "", " ", "10", "h", "0m", "1h30", "10x", "-5m", "1.5h", "366d", "99999999999999999999m", "٣m",
  ])
  func `what is no length is refused`(text: String) {
    #expect(SpokenLength.interval(text) == nil)
  }
}
