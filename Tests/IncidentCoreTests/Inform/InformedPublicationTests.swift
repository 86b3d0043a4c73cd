import IncidentCore
import TestSupport
import Testing

@Suite struct InformedPublicationTests {
  private func approved(_ channel: String = "x") throws -> StatementStory {
    var story = try StatementStory()
    story.informing = .standard
    try story.record(
      DraftStatement(channel: Channel(channel), language: "en", text: "We look into it."))
    try story.record(SubmitStatement(1, text: "We look into it."))
    try story.record(ApproveWhatStands(1), by: .adler)
    return story
  }

  private func publication(
    _ release: PublishStatement.Release = .regular, uninformed: String? = nil
  ) -> PublishStatement {
    PublishStatement(1, text: "We look into it.", release: release, uninformed: uninformed)
  }

  private func published(_ story: StatementStory) -> StatementPublished? {
    if case .statementPublished(let payload)? = story.drafts.last?.event { payload } else { nil }
  }

  @Test("Nothing is published before those are told who come first")
  func refused() throws {
    var story = try approved()
    #expect(
      story.refusal(of: publication()) == .audiencesUntold(statement: 1, [.staff]))
    try story.record(SetFact("victim", "yes"))
    #expect(
      story.refusal(of: publication()) == .audiencesUntold(statement: 1, [.victim, .staff]))
    try story.record(InformAudience(.victim))
    try story.record(InformAudience(.staff, .notNeeded, because: "all of them wrote it"))
    try story.record(publication())
    #expect(published(story)?.uninformed == nil)
  }

  @Test("Who was told only after the moment of publication was not told before")
  func later() throws {
    var story = try approved()
    let moment = Moment(story.now, precision: .exact)
    story.now = story.now + .minutes(10)
    try story.record(InformAudience(.staff))
    #expect(
      story.refusal(of: publication(), at: moment) == .audiencesUntold(statement: 1, [.staff]))
    #expect(story.refusal(of: publication()) == nil)
  }

  @Test("With a reason it is recorded, together with who was left out")
  func uninformed() throws {
    var story = try approved()
    #expect(story.refusal(of: publication(uninformed: " ")) == .textMissing(.because))
    try story.record(publication(uninformed: "the paper prints tonight"))
    #expect(published(story)?.uninformed == [.staff])
    #expect(published(story)?.mode == .regular)
    #expect(story.drafts.map(\.words) == [Words([.because: "the paper prints tonight"])])
  }

  @Test("A reason that is not needed is not kept")
  func needless() throws {
    var story = try approved()
    try story.record(InformAudience(.staff))
    try story.record(publication(uninformed: "the paper prints tonight"))
    #expect(published(story)?.uninformed == nil)
    #expect(story.drafts.map(\.words) == [Words()])
  }

  @Test("The reason of an irregular release covers it")
  func irregular() throws {
    var story = try approved()
    try story.record(publication(.unapproved(because: "by the agency")))
    #expect(published(story)?.uninformed == [.staff])
    var other = try approved()
    try other.record(publication(.emergency(because: "nobody there")), by: .adler)
    #expect(published(other)?.uninformed == [.staff])
  }

  @Test("What is for staff waits for nobody and is not the first public word")
  func intranet() throws {
    var story = try approved("intranet")
    try story.record(publication())
    #expect(published(story)?.uninformed == nil)
    #expect(story.incident.firstPublicWord == nil)
  }

  @Test("A company without the rule publishes as before")
  func off() throws {
    var story = try approved()
    story.informing = InformingPolicy()
    #expect(story.refusal(of: publication()) == nil)
  }

  @Test("Before, after, or not known: as finely as the moments are")
  func order() throws {
    var story = try approved()
    let word = Moment(story.now, precision: .minute)
    try story.record(publication(uninformed: "x"), at: word)
    let cases: [(Moment, Informing.Order)] = [
      (Moment(word.instant - .minutes(1), precision: .minute), .before),
      (Moment(word.instant - .minutes(1)), .before),
      (Moment(word.instant + .minutes(1)), .after),
      (Moment(word.instant, precision: .minute), .unclear),
      (Moment(word.instant - .minutes(30), precision: .hour), .unclear),
      (Moment(word.instant - .hours(2), precision: .hour), .before),
    ]
    for (moment, order) in cases {
      let telling = Informing(sequence: 9, audience: .staff, outcome: .told, at: moment, by: .adler)
      #expect(story.incident.order(of: telling) == order, "\(moment)")
    }
    let telling = Informing(
      sequence: 9, audience: .staff, outcome: .told, at: Moment(word.instant - .minutes(5)),
      by: .adler)
    // The minute of the word is over when the next begins.
    #expect(story.incident.isEnteredAfterPublication(telling, recordedAt: word.end))
    #expect(!story.incident.isEnteredAfterPublication(telling, recordedAt: word.last))
    let excused = Informing(
      sequence: 9, audience: .staff, outcome: .notNeeded, at: word, by: .adler)
    #expect(story.incident.order(of: excused) == nil)
  }
}
