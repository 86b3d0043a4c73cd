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

  private func record(_ story: Story, including included: Set<Int> = [1]) -> PublicRecord {
    PublicRecord(story.incident, entries: story.entries, including: included)
  }

  @Test func `what was not approved is left out, unless it is asked for`() throws {
    let record = record(try storm(), including: [])
    #expect(record.statements.isEmpty)
    #expect(record.leftOut.map(\.number) == [1])
    #expect(!record.timeline.items.contains { $0.entry.header.kind == .statementPublished })
  }

  @Test func `what was taken back is left out, and so is that it was`() throws {
    var story = try Story.opened()
    for text in ["Draft.", "We are sorry."] {
      try story.tell(DraftStatement(channel: Channel("x"), language: "en", text: text))
    }
    try story.tell(WithdrawStatement(1, because: "never sent"))
    try story.tell(
      PublishStatement(2, text: "We are sorry.", release: .emergency(because: "it burns")))
    #expect(record(story, including: []).statements.map(\.number) == [1])
    #expect(record(story, including: []).statementNumbers == [2: 1])
    #expect(
      record(story, including: []).timeline.items.map(\.entry.header.kind)
        == [.statementPublished])
    try story.tell(WithdrawStatement(2, because: "wrong figure"))
    #expect(record(story, including: []).statements.isEmpty)
    #expect(record(story, including: []).timeline.items.isEmpty)
    #expect(record(story, including: [2]).statements.first?.withdrawal != nil)
  }

  @Test func `how a statement came to be stays inside, whatever its mark`() throws {
    var story = try storm()
    let draft = try #require(story.entries.last { $0.header.kind == .statementDrafted })
    let marking = try story.tell(ChangeVisibility(draft, isPublic: true, present: false))[0]
    try story.tell(ChangeVisibility(marking, isPublic: true, present: false))
    let kinds = record(story).timeline.items.map(\.entry.header.kind)
    #expect(!kinds.contains(.statementDrafted) && !kinds.contains(.visibilityChanged))
  }

  @Test func `that a statement was corrected is told where the correction is`() throws {
    var story = try Story.opened()
    try story.tell(DraftStatement(channel: Channel("x"), language: "en", text: "Two parcels."))
    try story.tell(
      PublishStatement(1, text: "Two parcels.", release: .emergency(because: "it burns")))
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "Three parcels.", corrects: 1))
    try story.tell(
      PublishStatement(2, text: "Three parcels.", release: .unapproved(because: "a slip")))
    #expect(record(story, including: []).statements.map(\.status) == [.published])
    #expect(record(story, including: [2]).statements.map(\.status) == [.corrected, .published])
  }

  @Test func `title and introduction are those written for the public`() throws {
    var story = try storm()
    try story.tell(WordReport(for: .internal, title: "Internal", summary: "Inside."))
    try story.tell(WordReport(for: .public, title: "Our depot"))
    try story.tell(WordReport(for: .public, summary: "What happened."))
    #expect(record(story).title == "Our depot")
    #expect(record(story).summary == "What happened.")
    try story.tell(WordReport(for: .public, title: "Our depot in Erfurt"))
    #expect(record(story).title == "Our depot in Erfurt")
    try story.tell(story.undoing(story.entries.count))
    #expect(record(story).title == "Our depot")
    #expect(throws: Refusal.textMissing(.title)) {
      try story.decide(WordReport(for: .public, title: " "))
    }
    #expect(throws: Refusal.textMissing(.summary)) {
      try story.decide(WordReport(for: .public))
    }
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

  @Test func `a mark opens neither reasons nor what is left out`() throws {
    var story = try storm()
    try story.tell(ReopenIncident(because: "once more"))
    try story.tell(StartClock("gdpr-33", because: "IT was sure"))
    try story.tell(DraftStatement(channel: Channel("x"), language: "en", text: "Taken back."))
    try story.tell(
      PublishStatement(
        3, url: "https://x.example/3", text: "Taken back.", release: .emergency(because: "fire")))
    try story.tell(WithdrawStatement(3, because: "wrong figure"))
    for entry in story.entries where !Timeline([entry]).items[0].isPublic {
      try story.tell(ChangeVisibility(entry, isPublic: true, present: false))
    }
    let secrets = [
      "a crowd", "media query", "it is out", "another company", "once more", "IT was sure",
      "wrong figure",
      "fire", "https://x.example/1", "https://x.example/3",
    ]
    let journal = Timeline(story.entries)
    let shown = [
      record(story, including: []).timeline, journal.filtered(by: TimelineFilter(onlyPublic: true)),
    ]
    for timeline in shown {
      let texts = timeline.items.flatMap { Array(($0.words?.texts ?? [:]).values) }
      #expect(texts.contains("Our hotline is open.") && texts.contains("Depot Erfurt denies it"))
      #expect(texts.filter { secrets.contains($0) } == [])
      #expect(!timeline.items.contains { $0.entry.header.kind == .statementPublished })
      #expect(!timeline.items.contains { $0.entry.header.kind == .statementDrafted })
      #expect(timeline.items.contains { $0.entry.header.kind == .clockStarted })
    }
    let included = record(story, including: [1, 3]).timeline.items.flatMap {
      Array(($0.words?.texts ?? [:]).values)
    }
    #expect(
      included.filter { secrets.contains($0) } == ["https://x.example/1", "https://x.example/3"])
  }

  @Test func `the timeline of what is public tells nothing from before a correction`() throws {
    var story = try storm()
    try story.tell(CorrectEntry(story.entry(4), text: "Our hotline is closed."))
    let timeline = Timeline(story.entries).filtered(by: TimelineFilter(onlyPublic: true))
    #expect(timeline.items.map(\.sequence) == [4])
    #expect(timeline.items.map { $0.words?[.text] } == ["Our hotline is closed."])
    #expect(timeline.items.map { $0.entry.words?[.text] } == ["Our hotline is closed."])
    #expect(timeline.items.allSatisfy { $0.corrections.isEmpty })
    var undone = try storm()
    try undone.tell(undone.undoing(4))
    #expect(
      Timeline(undone.entries).filtered(by: TimelineFilter(onlyPublic: true)).items.isEmpty)
  }
}
