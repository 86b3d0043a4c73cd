import IncidentCore
import TestSupport
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
    var story = try StatementStory()
    story.now = story.now + .hours(2)
    let promise = MakePromise("Call back", due: story.now - .minutes(10))
    #expect(story.refusal(of: promise) == .dueInThePast(story.now - .minutes(10)))
    #expect(story.refusal(of: promise, at: Moment(story.now - .hours(1))) == nil)
    #expect(
      story.refusal(of: MakePromise("Call back", due: story.now)) == .dueInThePast(story.now))
    #expect(
      story.refusal(of: MakePromise("", due: story.now + .hours(1))) == .textMissing(.text))
  }

  @Test("A promise is not brought to mind before it was made")
  func reminderTooEarly() throws {
    let story = try StatementStory()
    let due = story.now + .hours(2)
    func refusal(remind: Interval) -> Refusal? {
      story.refusal(of: MakePromise("Refund", due: due, remind: remind))
    }
    #expect(refusal(remind: .hours(2)) == nil)
    #expect(refusal(remind: .minutes(121)) == .reminderTooEarly(.minutes(121)))
  }

  @Test("Nothing comes of a promise before it was made, nor of a statement before it was out")
  func beforeItWasMade() throws {
    var story = try StatementStory()
    let made = Moment(story.now)
    try story.record(MakePromise("Refund", due: story.now + .hours(2)), at: made)
    let early = Moment(story.now - .hours(1))
    let acts: [any Act] = [
      MovePromise(1, due: story.now + .hours(3), because: "asked"),
      SettlePromise(1, .kept, source: "https://x.example/1"), SettlePromise(1, .broken),
    ]
    for act in acts {
      #expect(story.refusal(of: act, at: early)?.thingsOutOfOrder?.last == .promiseMade(1))
      #expect(story.refusal(of: act, at: made) == nil)
    }
  }

  @Test("Nothing new is promised in a closed incident, but what was promised is settled")
  func closed() throws {
    var story = try StatementStory()
    try story.record(MakePromise("Refund", due: story.now + .days(2)))
    try story.record(CloseIncident(reason: .external))
    #expect(
      story.refusal(of: MakePromise("More", due: story.now + .hours(1)))
        == .incidentClosed(.promise))
    try story.record(SettlePromise(1, .kept, source: "https://x.example/1"))
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

@Suite struct PromiseProofTests {
  private func promised() throws -> StatementStory {
    var story = try StatementStory()
    try story.record(MakePromise("Refund", due: story.now + .hours(2)))
    return story
  }

  private func settled(_ story: StatementStory) -> PromiseSettled? {
    if case .promiseSettled(let payload)? = story.drafts.last?.event { payload } else { nil }
  }

  @Test("That it was kept has to be shown")
  func missing() throws {
    let story = try promised()
    #expect(story.refusal(of: SettlePromise(1, .kept, text: "done")) == .promiseProofMissing(1))
    #expect(story.refusal(of: SettlePromise(1, .kept, source: " ")) == .promiseProofMissing(1))
    #expect(
      story.refusal(of: SettlePromise(1, .kept, unproven: " ")) == .textMissing(.because))
    #expect(story.refusal(of: SettlePromise(1, .broken)) == nil)
  }

  @Test("By a file, a source, or for a reason by nothing")
  func proofs() throws {
    let file = NamedAttachment(Attachment(sha256: "ab", size: 3), name: "transfer.pdf")
    let cases: [(SettlePromise, Promise.Proof)] = [
      (SettlePromise(1, .kept, unproven: "a call", attachments: [file]), .file),
      (SettlePromise(1, .kept, source: "https://x.example/1", unproven: "a call"), .source),
      (SettlePromise(1, .kept, unproven: "a call"), .missing),
    ]
    for (act, proof) in cases {
      var story = try promised()
      try story.record(act)
      #expect(settled(story)?.proof == proof)
      #expect(story.incident.promises.first?.proof == proof)
      #expect(story.drafts.first?.words[.because] == (proof == .missing ? "a call" : nil))
    }
  }

  @Test("By a statement only once it was published")
  func statement() throws {
    var story = try promised()
    #expect(
      story.refusal(of: SettlePromise(1, .kept, statement: 1)) == .unknownStatement(1))
    try story.submitted()
    #expect(
      story.refusal(of: SettlePromise(1, .kept, statement: 1))
        == .statementWrongStatus(1, present: .inReview, needed: [.published]))
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(PublishStatement(1, text: "We are looking into it."))
    try story.record(SettlePromise(1, .kept, statement: 1))
    #expect(settled(story)?.statement == 1)
    #expect(settled(story)?.proof == .statement)
  }
}

@Suite struct PromiseTimeTests {
  private let start = Story.start

  private func promised(remind: Interval? = nil) throws -> Story {
    var story = try Story.opened()
    try story.tell(
      MakePromise("Refund", due: start + .hours(4), owner: "legal", remind: remind))
    return story
  }

  @Test("It is brought to mind as was said, else when a quarter of the time is left")
  func reminders() throws {
    #expect(
      try promised(remind: .minutes(30)).incident.promises.first?.reminder
        == start + .hours(4) - .minutes(30))
    #expect(try promised().incident.promises.first?.reminder == start + .hours(3))
    var story = try Story.opened()
    try story.tell(MakePromise("Report", due: start + .days(30)))
    #expect(story.incident.promises.first?.reminder == start + .days(29))
  }

  @Test("What is due soon is told from what is due later, and who sees to it is named")
  func soon() throws {
    let story = try promised()
    let item = { (time: Instant) in
      story.incident.dueItems(at: time).first { $0.cause == .promise(1) }
    }
    #expect(item(start + .hours(3) - .seconds(1))?.isSoon == false)
    #expect(item(start + .hours(3))?.isSoon == true)
    #expect(item(start + .hours(4))?.isSoon == false)
    #expect(item(start + .hours(4))?.level == .passed)
    #expect(item(start)?.people == ["legal"])
    #expect(item(start)?.role == nil)
  }

  @Test("A move needs a reason, another time, and an open promise")
  func refused() throws {
    var story = try promised()
    let later = start + .hours(6)
    #expect(throws: Refusal.unknownPromise(2)) {
      try story.decide(MovePromise(2, due: later, because: "x"))
    }
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(MovePromise(1, due: later, because: " "))
    }
    #expect(throws: Refusal.dueInThePast(start)) {
      try story.decide(MovePromise(1, due: start, because: "x"))
    }
    #expect(throws: Refusal.promiseDueUnchanged(1, start + .hours(4))) {
      try story.decide(MovePromise(1, due: start + .hours(4), because: "x"))
    }
    try story.tell(SettlePromise(1, .broken))
    #expect(throws: Refusal.promiseSettled(1, .broken)) {
      try story.decide(MovePromise(1, due: later, because: "x"))
    }
  }

  @Test("The new time counts where it was agreed on before it fell due; the first stays")
  func inTime() throws {
    var story = try promised()
    story.wait(.hours(3))
    try story.tell(MovePromise(1, due: start + .hours(8), because: "they asked"))
    story.wait(.hours(4))
    var promise = try #require(story.incident.promises.first)
    #expect(promise.firstDue == start + .hours(4))
    #expect(promise.due == start + .hours(8))
    #expect(!promise.isBroken(at: story.now))
    try story.tell(SettlePromise(1, .kept, unproven: "a call"))
    promise = try #require(story.incident.promises.first)
    #expect(!promise.isKeptLate)
    #expect(Figures(story.incident, at: story.now).promisesKept == Figures.Share(1, of: 1))
  }

  @Test("A time that was agreed on after it fell due mends nothing")
  func afterwards() throws {
    var story = try promised()
    story.wait(.hours(5))
    let moved = try story.tell(MovePromise(1, due: start + .hours(8), because: "forgotten"))
    var promise = try #require(story.incident.promises.first)
    #expect(promise.due == start + .hours(8))
    #expect(promise.bindingDue == start + .hours(4))
    #expect(promise.isBroken(at: story.now))
    try story.tell(MovePromise(1, due: start + .hours(9), because: "again"))
    #expect(story.incident.promises.first?.bindingDue == start + .hours(4))
    try story.tell(SettlePromise(1, .kept, unproven: "a call"))
    promise = try #require(story.incident.promises.first)
    #expect(promise.isKeptLate)
    #expect(!promise.isBroken(at: story.now))
    #expect(Figures(story.incident, at: story.now).promisesKept == Figures.Share(0, of: 1))
    // It turns out that they had agreed before.
    try story.tell(CorrectEntry(moved[0], occurredAt: Moment(start + .hours(3))))
    #expect(story.incident.promises.first?.isKeptLate == false)
  }

  @Test("A promise that was moved can fall due anew, and is recorded anew")
  func tick() throws {
    var story = try promised()
    story.wait(.hours(4))
    #expect(try story.tell(RecordDue()).count == 1)
    #expect(try story.tell(RecordDue()).isEmpty)
    try story.tell(MovePromise(1, due: start + .hours(6), because: "forgotten"))
    story.wait(.hours(2))
    let entries = try story.tell(RecordDue())
    #expect(entries.map(\.header.occurredAt.instant) == [start + .hours(6)])
    #expect(try story.tell(RecordDue()).isEmpty)
  }
}
