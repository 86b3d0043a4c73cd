import IncidentCore
import TestSupport
import Testing

/// A timeline that is read bit by bit is the one that is read at once.
@Suite struct TimelineOutlineTests {
  private func journal() throws -> [Entry] {
    var story = try Story.opened()
    try story.tell(AddNote("one"))
    try story.tell(AddNote("two"), at: Moment(Story.start - .hours(3)))
    try story.tell(AddNote("three"))
    try story.tell(ReadWind(social: WindLevel(rawValue: 4)))
    try story.tell(RaiseAlert(to: .orange, because: "it grows"))
    story.wait(.hours(2))
    try story.tell(RecordDue())
    try story.tell(CorrectEntry(story.entry(2), text: "one, corrected", because: "a slip"))
    try story.tell(
      CorrectEntry(story.entry(4), occurredAt: Moment(Story.start - .hours(1)), because: "a slip"))
    try story.tell(ChangeVisibility(story.entry(3), isPublic: true, present: false))
    try story.tell(RedactEntry(story.entry(4), because: "court order"))
    try story.tell(story.undoing(3))
    story.now = Story.start - .minutes(1)
    try story.tell(AddNote("written by a clock that lies behind"))
    return story.entries
  }

  @Test(arguments: Timeline.Order.allCases)
  func itIsTheSame(_ order: Timeline.Order) throws {
    let entries = try journal()
    var outline = TimelineOutline(targets: Set(entries.flatMap(\.event.targets)))
    for entry in entries { outline.add(entry) }
    let found = outline.finish(in: order)
    #expect(
      found.sequences.map { found.item(of: entries[$0 - 1]) }
        == Timeline(entries, order: order).items)
  }
}
