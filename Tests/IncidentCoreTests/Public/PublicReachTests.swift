import IncidentCore
import TestSupport
import Testing

/// Of no kind of entry more leaves the house than the list names, however much of it is marked.
@Suite struct PublicReachTests {
  private static let keys: [WordKey] = [
    .text, .because, .source, .title, .summary, .url, .name, .recipient, .typed, .via,
    Attachment.nameKey(1), Attachment.placeKey(1), WordKey("something.new"),
  ]

  private static let allowed: [EventKind: Set<String>] = [
    .incidentOpened: ["title"], .noteAdded: ["text", "source"], .promiseMade: ["text"],
    .claimAdded: ["text"], .lessonAdded: ["text"], .actionAdded: ["text"],
    .statementPublished: ["url"],
  ]

  /// The event alone in a journal, with something in every text, and marked public.
  private func journal(of event: IncidentEvent) -> [Entry] {
    let words = Words(texts: Dictionary(uniqueKeysWithValues: Self.keys.map { ($0.name, $0.name) }))
    let marking = IncidentEvent.visibilityChanged(VisibilityChanged(target: 1, isPublic: true))
    return [entry(1, event, words), entry(2, marking, Words())]
  }

  private func entry(_ sequence: Int, _ event: IncidentEvent, _ words: Words) -> Entry {
    Entry(
      header: EntryHeader(
        incident: Story.incidentID, sequence: sequence, act: Story.incidentID, kind: event.kind,
        version: 1, occurredAt: Moment(Story.start), recordedAt: Story.start, actor: "adler",
        login: "adler", origin: .manual), event: event, words: words, wordsDigest: "d")
  }

  @Test func `a mark opens no text that the list does not name`() {
    for event in EventSamples.all {
      let entries = journal(of: event)
      let record = PublicRecord(
        Incident(id: Story.incidentID, folding: entries), entries: entries)
      let marked = Timeline(entries).filtered(by: TimelineFilter(onlyPublic: true))
      for timeline in [record.timeline, marked] {
        for item in timeline.items {
          let shown = Set((item.words?.texts ?? [:]).keys)
          #expect(shown == Self.allowed[event.kind] ?? [], "\(event.kind)")
          #expect(item.corrections.isEmpty && item.entry.words == item.words)
        }
      }
      #expect(record.summary == nil)
    }
  }

  @Test func `what the list names is shown where it is marked`() {
    let shown = EventSamples.all.filter { event in
      let items = Timeline(journal(of: event)).filtered(by: TimelineFilter(onlyPublic: true)).items
      return items.contains { $0.words?.isEmpty == false }
    }
    #expect(Set(shown.map(\.kind)) == Set(Self.allowed.keys))
  }

  @Test func `released statements that stand have numbers of their own, as in the report`() throws {
    var story = try Story.opened()
    for text in ["Draft.", "We are sorry."] {
      try story.tell(DraftStatement(channel: Channel("x"), language: "en", text: text))
    }
    #expect(story.incident.publicStatementNumbers.isEmpty)
    try story.tell(
      PublishStatement(1, text: "Draft.", release: .unapproved(because: "it is out")))
    try story.tell(
      PublishStatement(2, text: "We are sorry.", release: .emergency(because: "it burns")))
    #expect(story.incident.publicStatementNumbers == [2: 1])
    #expect(
      PublicRecord(story.incident, entries: story.entries).statementNumbers
        == story.incident.publicStatementNumbers)
    try story.tell(WithdrawStatement(2, because: "wrong figure"))
    #expect(story.incident.publicStatementNumbers.isEmpty)
  }
}
