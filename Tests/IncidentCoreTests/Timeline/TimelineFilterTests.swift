import IncidentCore
import TestSupport
import Testing

@Suite struct TimelineFilterTests {
  /// Opened; a public note at 1 h; a note of the day before, known to the day; a due time; the
  /// crisis lead's note at 3 h.
  private func timeline() throws -> Timeline {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    story.wait(.hours(1))
    try story.tell(AddNote("said", isPublic: true), as: "celik")
    try story.tell(
      AddNote("heard"), as: "celik",
      at: Moment(Story.start - .hours(26), precision: .day))
    try story.tell(RecordDue(), as: .system)
    story.wait(.hours(2))
    try story.tell(AddNote("seen"))
    return Timeline(story.entries)
  }

  private func sequences(_ filter: TimelineFilter) throws -> [Int] {
    try timeline().filtered(by: filter).items.map(\.sequence).sorted()
  }

  @Test("without a wish everything is wanted")
  func all() throws {
    #expect(try sequences(TimelineFilter()).count == timeline().items.count)
  }

  @Test("since and until look at when it happened, both ends included")
  func times() throws {
    #expect(try sequences(TimelineFilter(since: Story.start + .hours(3))) == [9])
    #expect(try sequences(TimelineFilter(until: Story.start)) == [1, 2, 4])
    #expect(
      try sequences(TimelineFilter(since: Story.start + .hours(1), until: Story.start + .hours(2)))
        == [3, 6, 8])
  }

  @Test("what is known to the day belongs to every moment of it")
  func coarse() throws {
    #expect(try sequences(TimelineFilter(since: Story.start - .hours(3))).contains(4))
    #expect(try !sequences(TimelineFilter(since: Story.start - .hours(2))).contains(4))
  }

  @Test("kinds, persons, origin and the mark for the public narrow it down")
  func others() throws {
    #expect(try sequences(TimelineFilter(kinds: [.noteAdded])) == [3, 4, 9])
    #expect(try sequences(TimelineFilter(kinds: [.noteAdded], persons: ["adler"])) == [9])
    #expect(try sequences(TimelineFilter(origin: .automatic)) == [5, 6, 7, 8])
    #expect(try sequences(TimelineFilter(onlyPublic: true)) == [3])
    #expect(try sequences(TimelineFilter(kinds: [])).isEmpty)
  }
}
