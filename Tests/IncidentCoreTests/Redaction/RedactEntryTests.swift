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
    #expect(throws: Refusal.redactionNeedsSecond(target, askedBy: "adler")) {
      try story.decide(redacting(target, .confirming, in: story), as: "adler")
    }
    #expect(throws: Refusal.redactionByUnknown(target, "stranger")) {
      try story.decide(redacting(target, .confirming, in: story), as: "stranger")
    }
    let confirming = redacting(target, .confirming, because: nil, in: story)
    let confirmed = try story.tell(confirming, as: "brandt")
    #expect(
      confirmed.map(\.event)
        == [.entryRedacted(EntryRedacted(targets: [target], request: asked[0].sequence))])
    #expect(story.incident.redacted == [target])
    #expect(story.incident.redactionRequests == [])
  }

  @Test(arguments: [RedactEntry.Manner.asking, .alone])
  func `what erases a file that is not as it was kept says so`(
    _ manner: RedactEntry.Manner
  ) throws {
    var story = try Story.opened()
    let files = ["aa", "bb"].map {
      NamedAttachment(Attachment(sha256: $0, size: 1), name: "\($0).png")
    }
    try story.tell(AddNote("seen", attachments: files))
    try story.tell(AddNote("heard"))
    let altered: Set = ["bb", "cc"]
    let told = EntryRedacted(targets: [2], altered: ["bb"])
    let one = RedactEntry(story.entry(2), because: "a request", manner, altered: altered)
    #expect(try story.decide(one).map(\.event) == [.entryRedacted(told)])
    let other = RedactEntry(story.entry(3), because: "a request", manner, altered: altered)
    #expect(try story.decide(other).map(\.event) == [.entryRedacted(EntryRedacted(targets: [3]))])
    #expect(
      try story.decide(RedactEntries([one, other])).map(\.event)
        == [.entryRedacted(EntryRedacted(targets: [2, 3], altered: ["bb"]))])
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

  @Test func `the correction of proof is proof, and so is why something was taken back`() throws {
    var story = try storm()
    let correction = try story.tell(
      CorrectEntry(story.entry(5), text: "IT denies access", because: "a slip"))[0]
    let act = RedactEntry(correction, correcting: story.entry(5), because: "a request")
    #expect(try story.decide(act).map(\.event.kind) == [.redactionRequested])
    let undone = try story.tell(story.undoing(correction.sequence, because: "the boss wants it"))[0]
    #expect(
      try story.decide(RedactEntry(undone, because: "a request")).map(\.event.kind)
        == [.redactionRequested])
    let asked = try story.tell(redacting(3, in: story))[0]
    #expect(
      try story.decide(RedactEntry(asked, because: "a request")).map(\.event.kind)
        == [.redactionRequested])
  }

  @Test func `why something was redacted is proof too, and names can be in it`() throws {
    var story = try storm()
    let erased = try #require(try story.tell(redacting(2, in: story), as: "adler").first)
    let again = RedactEntry(erased, because: "it names the customer")
    let asked = try story.tell(again, as: "adler")
    #expect(
      asked.map(\.event) == [.redactionRequested(RedactionRequested(target: erased.sequence))])
    try story.tell(RedactEntry(erased, because: nil, .confirming), as: "brandt")
    #expect(story.incident.redacted == [2, erased.sequence])
  }

  @Test func `a text that somebody approved is proof before it is published`() throws {
    var story = try Story.opened()
    try story.tell(
      DraftStatement(channel: Channel("website"), language: "en", text: "We knew."), as: "fuchs")
    try story.tell(SubmitStatement(1, text: "We knew."), as: "fuchs")
    #expect(
      try story.decide(redacting(2, in: story)).map(\.event.kind) == [.entryRedacted])
    try story.tell(ApproveWhatStands(1), as: "celik")
    #expect(
      try story.decide(redacting(2, in: story)).map(\.event.kind) == [.redactionRequested])
  }

  @Test func `nobody unknown asks for the redaction of proof, nor from another's login`() throws {
    var story = try storm()
    #expect(throws: Refusal.redactionByUnknown(3, "stranger")) {
      try story.decide(redacting(3, in: story), as: "stranger")
    }
    story.approvals.ownLogin = true
    story.logins = ["adler": "adler"]
    #expect(throws: Refusal.approvalFromOtherLogin("adler", login: "root")) {
      try story.decide(redacting(3, in: story), as: "adler", login: "root")
    }
    try story.tell(redacting(3, in: story), as: "adler")
  }

  @Test(arguments: [RedactEntry.Manner.asking, .confirming, .alone])
  func `a legal hold forbids every erasure until it is lifted`(
    _ manner: RedactEntry.Manner
  ) throws {
    var story = try storm()
    let placed = try story.tell(ChangeHold(isHeld: true, because: "counsel's letter"))
    #expect(throws: Refusal.heldForProof(2, since: placed[0].sequence)) {
      try story.decide(redacting(2, manner, in: story))
    }
    #expect(throws: Refusal.holdUnchanged(isHeld: true)) {
      try story.decide(ChangeHold(isHeld: true, because: "again"))
    }
    #expect(throws: Refusal.cannotUndo(placed[0].sequence, .holdPlaced)) {
      try story.decide(story.undoing(placed[0].sequence))
    }
    try story.tell(ChangeHold(isHeld: false, because: "settled"))
    #expect(story.incident.hold == nil)
    #expect(throws: Refusal.holdUnchanged(isHeld: false)) {
      try story.decide(ChangeHold(isHeld: false, because: "again"))
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
