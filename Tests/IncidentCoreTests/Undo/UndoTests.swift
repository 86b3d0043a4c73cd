import IncidentCore
import TestSupport
import Testing

@Suite struct UndoTests {
  @Test func anUndoneWindReadingNoLongerBlows() throws {
    var story = try Story.opened()
    try story.tell(ReadWind(social: WindLevel(rawValue: 2)))
    try story.tell(ReadWind(social: WindLevel(rawValue: 6)))
    try story.tell(story.undoing(3))
    #expect(story.incident.wind.current.effective == WindLevel(rawValue: 2))
    #expect(Timeline(story.entries, order: .record).items[2].undoneIn == 4)
  }

  @Test func anUndoneEscalationLeavesTheAlertAsItWas() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    try story.tell(RaiseAlert(to: .red, because: "typo"))
    try story.tell(story.undoing(3))
    #expect(story.incident.alert == .yellow)
    #expect(story.incident.currentEscalation?.number == 1)
    try story.tell(RaiseAlert(to: .orange, because: "media query"))
    #expect(story.incident.currentEscalation?.number == 3, "a number is never given twice")
  }

  @Test func whatLaterActsRestOnIsNotUndone() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    try story.tell(AcknowledgeEscalation())
    #expect(throws: Refusal.restedUpon(2, by: [3])) { try story.decide(story.undoing(2)) }
    try story.tell(story.undoing(3))
    try story.tell(story.undoing(2))
    #expect(story.incident.alert == .green)
  }

  @Test func nothingIsUndoneTwice() throws {
    var story = try Story.opened()
    try story.tell(ContainIncident())
    try story.tell(story.undoing(2))
    #expect(story.incident.status == .open)
    #expect(throws: Refusal.alreadyUndone(2)) { try story.decide(story.undoing(2)) }
  }

  @Test func anOpeningIsNotUndone() throws {
    let story = try Story.opened()
    #expect(throws: Refusal.cannotUndo(1, .incidentOpened)) {
      try story.decide(story.undoing(1))
    }
  }

  @Test func anUndoneCorrectionLeavesTheFormerTimeAndText() throws {
    var story = try Story.opened()
    let read = try story.tell(ReadWind(social: WindLevel(rawValue: 2), because: "a post"))
    let earlier = Moment(Story.start - .hours(1))
    try story.tell(
      CorrectEntry(try #require(read.first), text: "two posts", occurredAt: earlier))
    #expect(story.incident.wind.readings.first?.at == earlier)
    try story.tell(story.undoing(3))
    #expect(story.incident.wind.readings.first?.at == Moment(Story.start))
    let item = Timeline(story.entries, order: .record).items[1]
    #expect(item.words?[.because] == "a post")
    #expect(item.corrections.isEmpty)
  }

  @Test func undoneStatusClosureAndDatesComeBack() throws {
    var story = try Story.opened()
    try story.tell(CloseIncident(reason: .falseAlarm))
    try story.tell(story.undoing(2))
    #expect(story.incident.status == .open)
    try story.tell(DateIncident(started: Moment(Story.start - .hours(5))))
    try story.tell(story.undoing(4))
    #expect(story.incident.started == nil)
  }
}
