import IncidentCore
import TestSupport
import Testing

/// What is public begins with nothing; what is named here is all of it.
@Suite struct PublicRecordTests {
  /// A storm with something of everything that stays inside.
  private func storm() throws -> Story {
    var story = try Story.opened("Driver throws parcels", detected: Story.start - .hours(5))
    try story.tell(AddChannel(Channel("tiktok")))
    try story.tell(AddNote("Depot Erfurt denies it", source: "a call"))
    try story.tell(AddNote("Our hotline is open.", source: "hotline", isPublic: true))
    story.wait(.minutes(5))
    try story.tell(ReadWind(social: WindLevel(rawValue: 4), because: "a crowd"))
    try story.tell(RaiseAlert(to: .orange, because: "media query"))
    story.wait(.minutes(5))
    for text in ["We are sorry.", "Never sent."] {
      try story.tell(DraftStatement(channel: Channel("x"), language: "en", text: text))
    }
    try story.tell(
      PublishStatement(
        1, url: "https://x.example/1", text: "We are sorry.",
        release: .unapproved(because: "it is out")))
    try story.tell(CloseIncident(reason: .falseAlarm, because: "another company"))
    return story
  }

  private func record(_ story: Story) -> PublicRecord {
    PublicRecord(story.incident, entries: story.entries)
  }

  @Test func `wind, alert, milestones, what was published and what is marked are public`() throws {
    let record = record(try storm())
    #expect(
      record.timeline.items.map(\.entry.header.kind) == [
        .noteAdded, .windRead, .alertRaised, .statementPublished, .incidentClosed,
      ])
    #expect(
      record.timeline.items.map { $0.words?.texts } == [
        ["text": "Our hotline is open.", "source": "hotline"], [:], [:],
        ["url": "https://x.example/1"], [:],
      ])
    #expect(record.wind.peak == WindLevel(rawValue: 4))
    #expect(record.peakAlert == .orange)
    #expect(record.status == .closed)
  }

  @Test func `of a statement its text, place and time are public, of a draft nothing`() throws {
    let statement = try #require(record(try storm()).statements.first)
    #expect(record(try storm()).statements.count == 1)
    #expect(statement.text == "We are sorry.")
    #expect(statement.url == "https://x.example/1")
    #expect(statement.status == .published)
    #expect(statement.withdrawal == nil)
  }

  @Test func `when the storm was noticed and why it was closed stay inside`() throws {
    let record = record(try storm())
    #expect(record.alerts.map(\.level) == [.green, .orange])
    #expect(record.alerts.map(\.since) == [nil, Story.start + .minutes(5)])
    #expect(record.milestones.map(\.closure) == [nil])
    #expect(record.title == nil)
  }

  @Test func `an entry becomes public by its mark, and internal by taking it away`() throws {
    var story = try storm()
    try story.tell(ChangeVisibility(story.entry(1), isPublic: true, present: false))
    #expect(record(story).title == "Driver throws parcels")
    #expect(record(story).timeline.items.first?.sequence == 1)
    try story.tell(ChangeVisibility(story.entry(4), isPublic: false, present: true))
    #expect(!record(story).timeline.items.contains { $0.entry.header.kind == .noteAdded })
  }

  @Test func `what was undone is not public, whatever its kind or mark`() throws {
    var story = try storm()
    try story.tell(story.undoing(4))
    try story.tell(story.undoing(5))
    let kinds = record(story).timeline.items.map(\.entry.header.kind)
    #expect(!kinds.contains(.noteAdded) && !kinds.contains(.windRead))
    #expect(kinds.contains(.alertRaised))
  }

  @Test func `a corrected text is public, and not what it said before`() throws {
    var story = try storm()
    try story.tell(CorrectEntry(story.entry(4), text: "Our hotline is closed."))
    let item = try #require(record(story).timeline.items.first)
    #expect(item.words?[.text] == "Our hotline is closed.")
    #expect(item.corrections.isEmpty)
    #expect(item.entry.words?[.text] == "Our hotline is closed.")
  }
}
