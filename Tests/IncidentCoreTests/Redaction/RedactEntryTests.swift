import IncidentCore
import TestSupport
import Testing

@Suite struct RedactEntryTests {
  /// Entry 3 is a text that was published, 4 its publication, 5 the start of a legal clock.
  private func storm() throws -> Story {
    var story = try Story.opened()
    try story.tell(AddNote("A customer's name"))
    try story.tell(DraftStatement(channel: Channel("x"), language: "en", text: "We are liable."))
    try story.tell(
      PublishStatement(1, text: "We are liable.", release: .emergency(because: "it burns")))
    try story.tell(StartClock("gdpr-33", because: "IT confirms access"))
    return story
  }

  private func redacting(
    _ sequence: Int, _ manner: RedactEntry.Manner = .asking, because: String? = "a request",
    in story: Story
  ) -> RedactEntry {
    RedactEntry(story.entry(sequence), because: because, manner)
  }

  @Test func `what proves nothing is erased by one person`() throws {
    var story = try storm()
    try story.tell(redacting(2, in: story))
    #expect(story.incident.redacted == [2])
  }

  @Test(arguments: [3, 4, 5])
  func `proof takes two people`(_ target: Int) throws {
    var story = try storm()
    let asked = try story.tell(redacting(target, in: story), as: "adler")
    #expect(asked.map(\.event) == [.redactionRequested(RedactionRequested(target: target))])
    #expect(story.incident.redacted == [])
    #expect(story.incident.redactionRequests.map(\.target) == [target])

    #expect(throws: Refusal.redactionAskedFor(target, by: "adler")) {
      try story.decide(redacting(target, in: story), as: "brandt")
    }
    for person: PersonID in ["adler", "stranger"] {
      #expect(throws: Refusal.redactionNeedsSecond(target, askedBy: "adler")) {
        try story.decide(redacting(target, .confirming, in: story), as: person)
      }
    }
    let confirming = redacting(target, .confirming, because: nil, in: story)
    let confirmed = try story.tell(confirming, as: "brandt")
    #expect(
      confirmed.map(\.event)
        == [.entryRedacted(EntryRedacted(targets: [target], request: asked[0].sequence))])
    #expect(story.incident.redacted == [target])
    #expect(story.incident.redactionRequests == [])
  }

  @Test func `a confirmation from the login that asked is marked`() throws {
    var story = try storm()
    try story.tell(redacting(3, in: story), as: "adler", login: "desk")
    let confirmed = try story.tell(
      redacting(3, .confirming, in: story), as: "brandt", login: "desk")
    guard case .entryRedacted(let payload) = confirmed[0].event else { throw TestFailure() }
    #expect(payload.isFromSameLogin)
  }

  private struct TestFailure: Error {}

  @Test func `nobody confirms what nobody asked for, or what was taken back`() throws {
    var story = try storm()
    #expect(throws: Refusal.redactionNotAskedFor(3)) {
      try story.decide(redacting(3, .confirming, in: story), as: "brandt")
    }
    let asked = try story.tell(redacting(3, in: story), as: "adler")
    try story.tell(story.undoing(asked[0].sequence))
    #expect(throws: Refusal.redactionNotAskedFor(3)) {
      try story.decide(redacting(3, .confirming, in: story), as: "brandt")
    }
  }

  @Test func `one person alone needs a reason, and is marked where it is proof`() throws {
    var story = try storm()
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(redacting(3, .alone, because: " ", in: story))
    }
    let proof = try story.tell(redacting(3, .alone, in: story))
    #expect(proof.map(\.event) == [.entryRedacted(EntryRedacted(targets: [3], isAlone: true))])
    let note = try story.tell(redacting(2, .alone, in: story))
    #expect(note.map(\.event) == [.entryRedacted(EntryRedacted(targets: [2]))])
  }

  @Test func `the correction of proof is proof`() throws {
    var story = try storm()
    try story.tell(CorrectEntry(story.entry(5), text: "IT denies access", because: "a slip"))
    let asked = try story.tell(redacting(5, in: story))
    #expect(asked.map(\.event.kind) == [.redactionRequested])
  }

  @Test(arguments: [RedactEntry.Manner.asking, .confirming, .alone])
  func `a legal hold forbids every erasure until it is lifted`(
    _ manner: RedactEntry.Manner
  ) throws {
    var story = try storm()
    let placed = try story.tell(PlaceHold(because: "counsel's letter"))
    #expect(throws: Refusal.heldForProof(2, since: placed[0].sequence)) {
      try story.decide(redacting(2, manner, in: story))
    }
    #expect(throws: Refusal.holdUnchanged(isHeld: true)) {
      try story.decide(PlaceHold(because: "again"))
    }
    #expect(throws: Refusal.cannotUndo(placed[0].sequence, .holdPlaced)) {
      try story.decide(story.undoing(placed[0].sequence))
    }
    try story.tell(LiftHold(because: "settled"))
    #expect(story.incident.hold == nil)
    #expect(throws: Refusal.holdUnchanged(isHeld: false)) {
      try story.decide(LiftHold(because: "again"))
    }
    try story.tell(redacting(2, in: story))
    #expect(story.incident.redacted == [2])
  }

  @Test(arguments: [nil, " "] as [String?])
  func `what others may rely on is not taken back without a reason`(_ because: String?) throws {
    var story = try storm()
    #expect(throws: Refusal.undoNeedsReason(5)) {
      try story.decide(story.undoing(5, because: because))
    }
    let undone = try story.tell(story.undoing(5, because: "the wrong rule"))
    #expect(undone[0].words?[.because] == "the wrong rule")
    try story.tell(story.undoing(2, because: because))
  }
}
