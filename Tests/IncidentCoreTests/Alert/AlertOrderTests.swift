import IncidentCore
import TestSupport
import Testing

@Suite struct AlertOrderTests {
  @Test(arguments: [AlertLevel.yellow, .orange, .red])
  func `the alert is lowered only to a level below it`(asked: AlertLevel) throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    #expect(throws: Refusal.alertNotLower(asked: asked, present: .yellow)) {
      try story.decide(LowerAlert(to: asked, because: "a false alarm"))
    }
    try story.tell(LowerAlert(to: .green, because: "a false alarm"))
    #expect(story.incident.alert == .green)
  }

  @Test func `nobody answered an escalation before it was there`() throws {
    var story = try Story.opened()
    story.wait(.minutes(10))
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    let earlier = Moment(Story.start + .minutes(5))
    #expect(
      story.refusal(of: AcknowledgeEscalation(), at: earlier)?.thingsOutOfOrder
        == [.acknowledgement("adler"), .alert(.yellow)])
    // What is known to the hour only may have been after it.
    let thatHour = Moment(Story.start, precision: .hour)
    #expect(try story.decide(AcknowledgeEscalation(), at: thatHour).count == 1)
  }

  @Test func `the wind suggests a level where it calls for more than the alert`() throws {
    var story = try Story.opened()
    #expect(story.incident.suggestedAlert(by: story.matrix) == nil)
    try story.tell(ReadWind(social: WindLevel(rawValue: 4)))
    let suggested = try #require(story.incident.suggestedAlert(by: story.matrix))
    #expect(suggested == story.matrix.level(for: try #require(WindLevel(rawValue: 4))))
    #expect(suggested > .green)
    try story.tell(RaiseAlert(to: suggested, because: "wind 4"))
    #expect(story.incident.suggestedAlert(by: story.matrix) == nil)
  }

  @Test func `nothing is suggested for a closed incident`() throws {
    var story = try Story.opened()
    try story.tell(ReadWind(social: WindLevel(rawValue: 6)))
    #expect(story.incident.suggestedAlert(by: story.matrix) == .red)
    try story.tell(CloseIncident(reason: .external))
    #expect(story.incident.suggestedAlert(by: story.matrix) == nil)
  }
}
