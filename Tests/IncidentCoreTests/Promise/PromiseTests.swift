import IncidentCore
import Testing

@Suite struct PromiseTests {
  @Test("A promise has its due time in the state; text and recipient are words")
  func makes() throws {
    var story = try StatementStory()
    let due = story.now + .hours(2)
    let made = Moment(story.now)
    try story.record(
      MakePromise("Next update", due: due, kind: .update, recipient: "ZDF"), at: made)
    #expect(
      story.incident.promises == [
        Promise(number: 1, sequence: 2, kind: .update, madeAt: made, due: due)
      ])
    #expect(story.drafts.map(\.words) == [Words([.text: "Next update", .recipient: "ZDF"])])
    try story.record(MakePromise("Refund", due: due, recipient: " "))
    #expect(story.incident.promises.map(\.number) == [1, 2])
    #expect(story.drafts.map(\.words) == [Words([.text: "Refund"])])
  }

  @Test("A promise lies ahead of the moment it was made, not of now")
  func past() throws {
    let story = try StatementStory()
    let promise = MakePromise("Call back", due: story.now - .minutes(10))
    #expect(story.refusal(of: promise) == .dueInThePast(story.now - .minutes(10)))
    #expect(story.refusal(of: promise, at: Moment(story.now - .hours(1))) == nil)
    #expect(
      story.refusal(of: MakePromise("Call back", due: story.now)) == .dueInThePast(story.now))
    #expect(
      story.refusal(of: MakePromise("", due: story.now + .hours(1))) == .textMissing(.text))
  }

  @Test("Nothing new is promised in a closed incident, but what was promised is settled")
  func closed() throws {
    var story = try StatementStory()
    try story.record(MakePromise("Refund", due: story.now + .days(2)))
    try story.record(CloseIncident(reason: .external))
    #expect(
      story.refusal(of: MakePromise("More", due: story.now + .hours(1))) == .closed(.promise))
    try story.record(SettlePromise(1, .kept))
    #expect(story.incident.promises.map(\.outcome) == [.kept])
  }

  @Test("A promise is settled once, with when and where that is recorded")
  func settles() throws {
    var story = try StatementStory()
    #expect(story.refusal(of: SettlePromise(1, .kept)) == .unknownPromise(1))
    try story.record(MakePromise("Refund", due: story.now + .days(2)))
    let proof = NamedAttachment(Attachment(sha256: "ab", size: 3), name: "transfer.pdf")
    let moment = Moment(story.now)
    try story.record(
      SettlePromise(1, .broken, text: "Bank refused", attachments: [proof]), at: moment)
    let promise = try #require(story.incident.promises.first)
    #expect(promise.outcome == .broken)
    #expect(promise.settledAt == moment)
    #expect(promise.settledIn == 3)
    #expect(story.drafts.map(\.event.attachments) == [[proof.attachment]])
    #expect(
      story.drafts.map(\.words) == [
        Words([.text: "Bank refused", Attachment.nameKey(1): "transfer.pdf"])
      ])
    #expect(story.refusal(of: SettlePromise(1, .kept)) == .promiseSettled(1, .broken))
  }
}
