import IncidentCore
import TestSupport
import Testing

@Suite struct TriageTests {
  private func answers(
    _ threat: Bool?, _ truth: PostTruth? = nil, _ positive: Bool? = nil, _ kind: PostKind? = nil
  ) -> TriageAnswers {
    TriageAnswers(isThreat: threat, truth: truth, isPositive: positive, kind: kind)
  }

  private func post(_ answers: TriageAnswers) -> TriagePost {
    TriagePost(channel: Channel("x"), url: "https://x.com/1", answers: answers)
  }

  @Test("The questions come in their order: danger, truth, tone, kind")
  func order() {
    #expect(answers(nil).nextQuestion == .threat)
    #expect(answers(nil, .isTrue, true, .troll).nextQuestion == .threat)
    #expect(answers(true).nextQuestion == nil)
    #expect(answers(false).nextQuestion == .truth)
    #expect(answers(false, .unknown).nextQuestion == .positive)
    #expect(answers(false, .isTrue, true).nextQuestion == nil)
    #expect(answers(false, .isTrue, false).nextQuestion == .kind)
    #expect(answers(false, .isTrue, false).outcome == nil)
  }

  @Test("Each way through the questions has its outcome")
  func outcomes() {
    for truth in PostTruth.allCases {
      #expect(answers(true, truth, true, .troll).outcome == .secure)
      #expect(answers(false, truth, false, .troll).outcome == .monitor)
      #expect(answers(false, truth, false, .rager).outcome == .monitor)
      #expect(answers(false, truth, false, .unhappy).outcome == .restore)
    }
    #expect(answers(false, .isTrue, true).outcome == .letStand)
    #expect(answers(false, .unknown, true).outcome == .letStand)
    #expect(answers(false, .isFalse, true).outcome == .correctFacts, "wrong praise is wrong too")
    #expect(answers(false, .isFalse, false, .misguided).outcome == .correctFacts)
    #expect(answers(false, .isFalse, false, .other).outcome == .correctFacts)
    #expect(answers(false, .isTrue, false, .other).outcome == .evaluate)
    #expect(answers(false, .unknown, false, .other).outcome == .evaluate)
  }

  @Test("A post is recorded with its answers; its address and text are words")
  func records() throws {
    var story = try Story.opened()
    let entry = try story.tell(post(answers(false, .isFalse, false, .misguided)))[0]
    #expect(entry.words == Words([.url: "https://x.com/1"]))
    #expect(story.incident.posts.map(\.outcome) == [.correctFacts])
    #expect(story.incident.posts.map(\.isWaiting) == [true])
  }

  @Test("A threat waits until it is said to whom it was reported; no answer is missing")
  func threat() throws {
    var story = try Story.opened()
    try story.tell(post(answers(true)))
    try story.tell(post(answers(false, .isTrue, false, .troll)))
    #expect(story.incident.posts.map(\.isWaiting) == [true, false])
    #expect(Figures(story.incident, at: story.now).postsAnswered == nil)
    try story.tell(SettlePost.left(1, because: "reported to the police"))
    #expect(story.incident.posts.map(\.isWaiting) == [false, false])
  }

  @Test("What is unanswered, contradicts itself or is about nothing is refused")
  func refusals() throws {
    var story = try Story.opened()
    #expect(throws: Refusal.triageUnanswered(.kind)) {
      try story.decide(post(answers(false, .isTrue, false)))
    }
    #expect(throws: Refusal.triageContradictsItself) {
      try story.decide(post(answers(false, .isTrue, false, .misguided)))
    }
    #expect(throws: Refusal.postMissing) {
      try story.decide(TriagePost(channel: Channel("x"), url: " ", answers: answers(true)))
    }
    try story.tell(CloseIncident(reason: .external))
    #expect(throws: Refusal.incidentClosed(.triage)) { try story.decide(post(answers(true))) }
  }

  @Test("A post is settled once, not before it was seen, and left only with a reason")
  func settles() throws {
    var story = try Story.opened()
    try story.tell(post(answers(false, .unknown, false, .other)))
    try story.tell(post(answers(false, .isTrue, false, .troll)))
    #expect(throws: Refusal.unknownPost(3)) { try story.decide(SettlePost.answered(3)) }
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(SettlePost.left(1, because: ""))
    }
    #expect(
      story.refusal(of: SettlePost.answered(1), at: Moment(story.now - .minutes(1)))?
        .thingsOutOfOrder == [.postSettled(1), .postSeen(1)])
    try story.tell(SettlePost.left(1, because: "nobody reads it"))
    #expect(throws: Refusal.postSettled(1, .left)) { try story.decide(SettlePost.answered(1)) }
    let fed = try story.tell(SettlePost.answered(2, url: "https://x.com/2"))[0]
    #expect(
      fed.event
        == .postSettled(PostSettled(post: 2, settlement: .answered, isAgainstAdvice: true)))
    #expect(story.incident.posts.map(\.isWaiting) == [false, false])
  }

  @Test("The rate is of those that call for an answer, the time the median of those answered")
  func figures() throws {
    var story = try Story.opened()
    #expect(Figures(story.incident, at: story.now).postsAnswered == nil)
    try story.tell(post(answers(false, .isTrue, false, .troll)))
    #expect(Figures(story.incident, at: story.now).postsAnswered == nil, "a troll does not count")
    for _ in 1...4 { try story.tell(post(answers(false, .isTrue, false, .unhappy))) }
    #expect(Figures(story.incident, at: story.now).postsAnswered == Figures.Share(0, of: 4))
    #expect(Figures(story.incident, at: story.now).postReplyTime == nil)
    story.wait(.minutes(10))
    try story.tell(SettlePost.answered(2))
    try story.tell(SettlePost.answered(1))
    story.wait(.minutes(20))
    try story.tell(SettlePost.answered(3))
    try story.tell(SettlePost.left(4, because: "said already"))
    let figures = Figures(story.incident, at: story.now)
    #expect(figures.postsAnswered == Figures.Share(2, of: 4))
    #expect(figures.postReplyTime == .minutes(20))
  }

  @Test("Undone, a post waits again")
  func undo() throws {
    var story = try Story.opened()
    try story.tell(post(answers(false, .isTrue, false, .unhappy)))
    try story.tell(SettlePost.answered(1))
    #expect(throws: Refusal.self) { try story.decide(story.undoing(2)) }
    try story.tell(story.undoing(3))
    #expect(story.incident.posts.map(\.isWaiting) == [true])
    try story.tell(story.undoing(2))
    #expect(story.incident.posts == [])
  }
}
