import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct MoveRunTests {
  private static func document(
    version: Int, id: String = "small", _ steps: [Step], standing: [StandingBranch] = [],
    words: [String: String] = [:]
  ) -> PlaybookDocument {
    PlaybookDocument(
      playbook: Playbook(
        id: id, version: version, languages: ["en"],
        phases: [
          Phase(id: "assess", steps: steps),
          Phase(id: "learn", steps: [Step(id: "review-\(id)")]),
        ], standing: standing),
      words: Words(texts: words))
  }

  private static let first = document(
    version: 1,
    [
      Step(id: "look"), Step(id: "judge", options: ["yes", "no"], after: ["look"]),
      Step(id: "call", role: .legal, due: [DueRule(.minutes(30))], itemCount: 3),
      Step(id: "wait", after: ["call"]),
    ],
    standing: [
      StandingBranch(
        id: "hard", when: Condition(source: #"fact.hard == "yes""#), proposal: .tell)
    ],
    words: [
      "step.look.do.en": "Look.", "step.judge.do.en": "Judge.", "step.call.do.en": "Call.",
      "step.call.item.1.en": "Legal", "step.call.item.2.en": "Press",
      "step.call.item.3.en": "Board", "step.wait.do.en": "Wait.",
    ])

  /// Without `wait`, with a longer and newly ordered list, and with two new steps.
  private static let second = document(
    version: 2,
    [
      Step(id: "look"), Step(id: "judge", options: ["yes", "no"], after: ["look"]),
      Step(id: "call", role: .spokesperson, due: [DueRule(.minutes(10))], itemCount: 3),
      Step(id: "answer", when: Condition(source: #"decision.judge == "yes""#)),
      Step(id: "rest", after: ["answer"]),
    ],
    standing: [
      StandingBranch(
        id: "hard", when: Condition(source: #"fact.hard == "yes""#), proposal: .tell)
    ],
    words: [
      "step.look.do.en": "Look.", "step.judge.do.en": "Judge well.", "step.call.do.en": "Call.",
      "step.call.item.1.en": "Board", "step.call.item.2.en": "Staff",
      "step.call.item.3.en": "Legal", "step.answer.do.en": "Answer.", "step.rest.do.en": "Rest.",
    ])

  private func worked() throws -> Story {
    var story = try Story.following(Self.first)
    try story.tell(SetFact("hard", "yes"))
    try story.tell(AnswerProposal("hard", .declined, because: "no"))
    try story.tell(CompleteStep("look"))
    try story.tell(MakeDecision("judge", option: "yes"))
    try story.tell(TickItems("call", items: [1, 2]))
    story.wait(.minutes(20))
    return story
  }

  private func moving(_ document: PlaybookDocument = MoveRunTests.second) -> MoveRun {
    MoveRun(document, because: "counsel checked it", prose: [1: Self.first.words])
  }

  private func states(_ story: Story) -> [String: StepView.State] {
    Dictionary(
      uniqueKeysWithValues: story.incident.stepViews(at: story.now).map { ($0.step.id, $0.state) })
  }

  private func view(_ step: String, _ story: Story) throws -> StepView {
    try #require(story.incident.stepViews(at: story.now).first { $0.step.id == step })
  }

  @Test func oneEventHoldsTheWholeNewPlaybookAndWhatChanged() throws {
    var story = try worked()
    let entries = try story.tell(moving())
    #expect(
      entries.map(\.event) == [
        .runMoved(
          RunMoved(
            run: 1, playbook: Self.second.playbook, formerVersion: 1,
            changes: RunChanges(
              added: ["answer", "rest"], changed: ["judge", "call"], vanished: ["wait"],
              items: ["call": [1: 3, 3: 1]])))
      ])
    #expect(entries[0].words?[.because] == "counsel checked it")
    #expect(entries[0].words?["step.judge.do.en"] == "Judge well.")
  }

  @Test func whatWasDoneStaysAndWhatIsNewOpens() throws {
    var story = try worked()
    let opened = story.now
    try story.tell(moving())
    #expect(
      states(story) == [
        "look": .done, "judge": .done, "call": .started, "answer": .open,
        "rest": .blocked(by: ["answer"]), "wait": .vanished, "review-small": .open,
      ])
    #expect(story.incident.facts["hard"] == "yes")
    #expect(try view("judge", story).option == "yes")
    #expect(try view("answer", story).openedAt == opened)
    let call = try view("call", story)
    #expect(call.step.role == .spokesperson)
    #expect(call.due == Story.start + .minutes(10))
    #expect(call.tickedItems == [3])
    let wait = try view("wait", story)
    #expect(wait.isVanished && !wait.isToDo)
    #expect(story.incident.run(of: "small")?.playbook.version == 2)
    // What was answered is not proposed again.
    #expect(story.incident.openProposals(at: story.now) == [])
  }

  @Test func aVanishedStepIsDoneOnlyWithAReasonAndStaysWhereItWasDone() throws {
    var story = try worked()
    try story.tell(moving())
    let refusal = Refusal.stepVanished("wait", version: 2)
    #expect(throws: refusal) { try story.tell(CompleteStep("wait")) }
    #expect(throws: refusal) { try story.tell(StartStep("wait")) }
    #expect(throws: refusal) { try story.tell(SkipStep("wait", because: "gone")) }
    try story.tell(CompleteStep("wait", outOfOrderBecause: "it had happened"))
    let view = try view("wait", story)
    #expect(view.state == .done && view.isVanished && view.isOutOfOrder)
  }

  @Test func aStepThatWasDoneAndVanishedStaysDoneAndMarked() throws {
    var story = try worked()
    let shorter = Self.document(version: 2, [Step(id: "call", itemCount: 3)])
    try story.tell(MoveRun(shorter, because: "shorter"))
    #expect(states(story)["look"] == .done)
    #expect(try view("judge", story).option == "yes")
    #expect(try view("look", story).isVanished)
    #expect(try view("call", story).tickedItems == [1, 2])
  }

  @Test func aThirdVersionCanBringAStepBack() throws {
    var story = try worked()
    try story.tell(moving())
    let third = Self.document(version: 3, [Step(id: "wait"), Step(id: "call", itemCount: 3)])
    try story.tell(MoveRun(third, because: "back", prose: [1: Self.second.words]))
    #expect(states(story)["wait"] == .open)
    #expect(try !view("wait", story).isVanished)
    #expect(states(story)["answer"] == .vanished)
    #expect(try view("judge", story).option == "yes")
  }

  @Test(arguments: [
    (
      document(version: 1, [Step(id: "x")]),
      Refusal.versionNotNewer("small", present: 1, offered: 1)
    ),
    (
      document(version: 2, id: "other", [Step(id: "x")]),
      .playbookNotFollowed("other", known: ["small"])
    ),
  ])
  func whatIsNoNewerVersionIsRefused(document: PlaybookDocument, refusal: Refusal) throws {
    let story = try worked()
    #expect(throws: refusal) { try story.decide(moving(document)) }
  }

  @Test func itNeedsAReasonARunAndAnIncidentThatIsNotClosed() throws {
    var story = try worked()
    #expect(throws: Refusal.textMissing(.because)) {
      try story.tell(MoveRun(Self.second, because: " "))
    }
    let empty = try Story.opened()
    #expect(throws: Refusal.noRun) { try empty.decide(moving()) }
    try story.tell(CloseIncident(reason: .external))
    #expect(throws: Refusal.incidentClosed(.startRun)) { try story.decide(moving()) }
  }

  @Test func undoBringsTheFormerPlaybookBack() throws {
    var story = try worked()
    let before = story.incident
    let entry = try story.tell(moving())[0].sequence
    try story.tell(story.undoing(entry))
    #expect(story.incident.runs == before.runs)
    #expect(states(story)["wait"] == .blocked(by: ["call"]))
  }

  @Test func undoBringsNoAnsweredProposalBack() throws {
    var story = try worked()
    // With the newer version the condition is never true.
    let other = Self.document(
      version: 2, Self.first.playbook.steps.filter { $0.id != "review-small" },
      standing: [
        StandingBranch(
          id: "hard", when: Condition(source: #"fact.hard == "very""#), proposal: .tell)
      ])
    let before = story.incident.runs
    let entry = try story.tell(MoveRun(other, because: "reworded"))[0].sequence
    #expect(story.incident.runs[0].branches["hard"]?.holds == false)
    try story.tell(story.undoing(entry))
    #expect(story.incident.openProposals(at: story.now).isEmpty)
    #expect(story.incident.runs == before)
    // It turns true anew only once it was false.
    try story.tell(SetFact("hard", "no"))
    try story.tell(SetFact("hard", "yes"))
    #expect(story.proposed == ["hard"])
  }

  @Test func undoIsRefusedOnceSomethingRestsOnTheNewVersion() throws {
    var story = try worked()
    let entry = try story.tell(moving())[0].sequence
    let done = try story.tell(CompleteStep("answer"))[0].sequence
    #expect(throws: Refusal.restedUpon(entry, by: [done])) {
      try story.tell(story.undoing(entry))
    }
    try story.tell(story.undoing(done))
    try story.tell(story.undoing(entry))
  }

  @Test func whatAnotherRunLeavesToThisOneStays() throws {
    var story = try Story.following(Self.first)
    let other = Self.document(
      version: 1, id: "other",
      [Step(id: "wait", after: ["call"]), Step(id: "own", after: ["wait"])],
      words: ["step.wait.do.en": "Wait."])
    try story.tell(StartRun(other, prose: [1: Self.first.words]))
    try story.tell(moving())
    #expect(states(story)["wait"] == .blocked(by: ["call"]))
    try story.tell(TickItems("call", items: [1, 2, 3]))
    try story.tell(CompleteStep("call"))
    try story.tell(CompleteStep("wait"))
    #expect(states(story)["own"] == .open)
  }

  @Test func aStepThatWasLeftToAnotherRunBecomesItsOwnWithWhatWasDone() throws {
    var story = try Story.following(Self.first)
    let steps = [Step(id: "look"), Step(id: "own", after: ["look"])]
    let other = Self.document(
      version: 1, id: "other", steps, words: ["step.look.do.en": "Look."])
    try story.tell(StartRun(other, prose: [1: Self.first.words]))
    try story.tell(CompleteStep("look"))
    let newer = Self.document(
      version: 2, id: "other", steps, words: ["step.look.do.en": "Look twice."])
    try story.tell(
      MoveRun(newer, because: "twice", prose: [1: Self.first.words, 2: other.words]))
    guard case .runMoved(let moved)? = story.entries.last?.event else {
      Issue.record("nothing was moved")
      return
    }
    #expect(moved.changes.adopted == ["look"])
    let looks = story.incident.stepViews(at: story.now).filter { $0.step.id == "look" }
    #expect(looks.map(\.run) == [1, 2])
    #expect(looks.map(\.state) == [.done, .done])
    #expect(throws: Refusal.ambiguousStep("look", runs: [1: "small", 2: "other"])) {
      try story.tell(SkipStep("look", because: "no"))
    }
    let entry = story.entries.count
    try story.tell(story.undoing(entry))
    #expect(story.incident.stepViews(at: story.now).count { $0.step.id == "look" } == 1)
  }

  @Test func aRunStartedLaterLeavesNothingToAStepThatVanished() throws {
    var story = try worked()
    try story.tell(moving())
    let other = Self.document(
      version: 1, id: "other", [Step(id: "wait", after: ["call"]), Step(id: "call")],
      words: ["step.wait.do.en": "Wait."])
    let prose = Self.first.words.replaced(byProse: Self.second.words)
    try story.tell(StartRun(other, prose: [1: prose]))
    #expect(story.incident.runs[1].playbook.step("wait") != nil)
  }

  @Test func theFoldOfTheJournalAndASnapshotAreTheSame() throws {
    var story = try worked()
    try story.tell(moving())
    let bytes = try JournalCoding.encoder().encode(story.incident)
    let again = try JournalCoding.decoder().decode(Incident.self, from: bytes)
    #expect(again == story.incident)
    #expect(Incident(id: story.incident.id, folding: story.entries) == story.incident)
    #expect(try JournalCoding.encoder().encode(again) == bytes)
  }
}

extension Words {
  fileprivate subscript(key: String) -> String? { self[WordKey(key)] }
}
