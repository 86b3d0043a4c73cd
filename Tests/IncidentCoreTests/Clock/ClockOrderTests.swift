import IncidentCore
import TestSupport
import Testing

@Suite struct ClockOrderTests {
  private func at(_ hours: Int) -> Moment { Moment(Story.start + .hours(hours)) }

  /// A clock from hour 0; it is hour 60.
  private func started(_ rule: String = "gdpr-33") throws -> Story {
    var story = try Story.opened()
    story.now = Story.start + .hours(60)
    try story.tell(StartClock(rule, because: "x"), at: at(0))
    return story
  }

  private func correct(_ story: Story, _ entry: Int, to hours: Int) -> CorrectEntry {
    CorrectEntry(story.entry(entry), occurredAt: at(hours), because: "the log")
  }

  @Test func `a corrected start does not lie after what was sent, in a closed incident either`()
    throws
  {
    var story = try started()
    try story.tell(MeetClock(.number(1)), at: at(50))
    for _ in 1...2 {
      #expect(
        story.refusal(of: correct(story, 2, to: 51))
          == .anchorTooLate(at(51), clock: 1, before: at(50), entry: 3))
      #expect(story.refusal(of: correct(story, 2, to: 50)) == nil)
      if story.incident.status == .open { try story.tell(CloseIncident(reason: .external)) }
    }
  }

  @Test func `a corrected start does not lie after the classification`() throws {
    var story = try started("dora-initial")
    try story.tell(ClassifyClock(.number(1), because: "x"), at: at(10))
    #expect(
      story.refusal(of: correct(story, 2, to: 11))
        == .anchorTooLate(at(11), clock: 1, before: at(10), entry: 3))
    var classified = try Story.opened()
    classified.now = Story.start + .hours(20)
    try classified.tell(
      StartClock("dora-initial", because: "x", classifiedAt: at(10)), at: at(5))
    #expect(
      classified.refusal(of: correct(classified, 2, to: 11))
        == .anchorTooLate(at(11), clock: 1, before: at(10), entry: nil))
  }

  @Test func `what was sent, classified or stopped is not corrected to before the start`() throws {
    var story = try started("dora-initial")
    try story.tell(ClassifyClock(.number(1), because: "x"), at: at(10))
    try story.tell(MeetClock(.number(1)), at: at(12))
    for entry in [3, 4] {
      #expect(
        story.refusal(of: correct(story, entry, to: -1))
          == .beforeClock(at(-1), since: at(0), entry: 2))
    }
    var stopped = try started()
    #expect(
      stopped.refusal(of: StopClock(.number(1), because: "x"), at: at(-1))
        == .beforeClock(at(-1), since: at(0), entry: 2))
    try stopped.tell(StopClock(.number(1), because: "x"), at: at(5))
    #expect(
      stopped.refusal(of: correct(stopped, 3, to: -1))
        == .beforeClock(at(-1), since: at(0), entry: 2))
  }

  @Test func `a notification does not move behind what was sent after it`() throws {
    var story = try started("nis2-notification")
    try story.tell(MeetClock(.number(1)), at: at(10))
    try story.tell(MeetClock(.rule("nis2-final")), at: at(20))
    #expect(
      story.refusal(of: correct(story, 3, to: 21))
        == .anchorTooLate(at(21), clock: 2, before: at(20), entry: 5))
  }

  @Test func `a moment of a clock is corrected for a reason alone`() throws {
    var story = try started()
    #expect(
      story.refusal(of: CorrectEntry(story.entry(2), occurredAt: at(-1))) == .textMissing(.because))
    #expect(
      story.refusal(of: CorrectEntry(story.entry(2), text: "IT was sure")) == nil)
    try story.tell(AddNote("x"))
    #expect(story.refusal(of: CorrectEntry(story.entry(3), occurredAt: at(-1))) == nil)
  }

  @Test func `a clock that counts from a notification has the notification's time`() throws {
    var story = try started("nis2-notification")
    try story.tell(MeetClock(.number(1)), at: at(10))
    #expect(
      story.refusal(of: correct(story, 4, to: 9)) == .anchorOfNotification(2, entry: 3))
    try story.tell(correct(story, 3, to: 9))
    #expect(story.incident.clock(2).map(story.incident.anchors)?[.notification] == at(9))
  }

  @Test func `a correction on which a notification rests is not undone`() throws {
    var story = try Story.opened()
    try story.tell(StartClock("gdpr-33", because: "x"))
    try story.tell(CorrectEntry(story.entry(2), occurredAt: at(-5), because: "x"))
    try story.tell(MeetClock(.number(1)), at: at(-2))
    #expect(throws: Refusal.restedUpon(3, by: [4])) { try story.decide(story.undoing(3)) }
    try story.tell(story.undoing(4))
    #expect(throws: Never.self) { try story.decide(story.undoing(3)) }
  }

  @Test func `corrections are told with what was before, as long as they stand`() throws {
    var story = try started("nis2-notification")
    try story.tell(correct(story, 2, to: -3))
    try story.tell(MeetClock(.number(1)), at: at(10))
    try story.tell(correct(story, 4, to: 8))
    func corrections(_ number: Int) throws -> [ClockCorrection] {
      let clock = try #require(story.incident.clock(number))
      return Timeline(story.entries, order: .record).corrections(of: clock, in: story.incident)
    }
    let start = ClockCorrection(
      part: .anchor(.awareness), entry: 2, correctedIn: 3, formerly: at(0))
    #expect(
      try corrections(1) == [
        start,
        ClockCorrection(part: .notification, entry: 4, correctedIn: 6, formerly: at(10)),
      ])
    #expect(
      try corrections(2) == [
        ClockCorrection(
          part: .anchor(.notification), entry: 4, correctedIn: 6, formerly: at(10))
      ])
    try story.tell(story.undoing(6))
    #expect(try corrections(1) == [start])
  }
}
