import IncidentCore
import TestSupport
import Testing

/// The clock of a machine lies behind the last entry.
@Suite struct ClockBehindTests {
  /// Wind 2 at hour 50; then the clock is a day back.
  private func story() throws -> Story {
    var story = try Story.opened()
    story.wait(.hours(50))
    try story.tell(ReadWind(social: WindLevel(rawValue: 2)))
    story.now = story.now - .hours(24)
    return story
  }

  @Test("What is read now is the present wind, whatever the clock shows")
  func wind() throws {
    var story = try story()
    let behind = try story.tell(ReadWind(social: WindLevel(rawValue: 4)))[0]
    #expect(story.incident.wind.current.social == WindLevel(rawValue: 4))
    #expect(story.incident.wind.readings.last?.at == Moment(story.now))
    // What was read in the past stays there.
    try story.tell(
      ReadWind(social: WindLevel(rawValue: 6)), at: Moment(story.now - .hours(10)))
    #expect(story.incident.wind.current.social == WindLevel(rawValue: 4))
    // The clock is set right again.
    story.now = story.now + .hours(25)
    try story.tell(ReadWind(social: WindLevel(rawValue: 3)))
    #expect(story.incident.wind.current.social == WindLevel(rawValue: 3))
    // When the time is corrected, that is what holds.
    try story.tell(
      CorrectEntry(behind, occurredAt: Moment(Story.start + .hours(50) + .minutes(30))))
    #expect(story.incident.wind.current.social == WindLevel(rawValue: 3))
    #expect(story.incident.wind.readings.map(\.social?.rawValue) == [6, 2, 4, 3])
  }

  @Test("The entry is marked for ever, and no other is")
  func mark() throws {
    var story = try story()
    try story.tell(AddNote("by the wrong clock"))
    story.now = story.now + .hours(30)
    try story.tell(AddNote("by the right one"))
    let items = Timeline(story.entries, order: .record).items
    #expect(
      items.map(\.clockBehind) == [nil, nil, Story.start + .hours(50), nil])
    // Its order in the timeline follows what was said.
    #expect(Timeline(story.entries).items.map(\.sequence) == [1, 3, 2, 4])
  }

  @Test("A few seconds by which a clock is set back bring nothing out of order")
  func seconds() throws {
    var story = try Story.opened()
    story.wait(.hours(1))
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    story.now = story.now - .seconds(3)
    let answer = try story.tell(AcknowledgeEscalation())[0]
    #expect(answer.header.occurredAt == Moment(Story.start + .hours(1)))
    #expect(answer.header.recordedAt == story.now)
    #expect(story.incident.brokenOrders.isEmpty)
  }

  @Test("A refusal says that it is the clock")
  func refusal() throws {
    var story = try Story.opened()
    story.wait(.hours(1))
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    let last = story.now
    story.now = story.now - .minutes(30)
    guard
      case .clockBehind(let order, last, story.now)? = story.refusal(of: AcknowledgeEscalation())
    else { return #expect(Bool(false)) }
    #expect(order.first.thing == .alert(.yellow))
  }
}
