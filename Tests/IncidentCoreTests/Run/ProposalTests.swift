import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite("What standing branches propose")
struct ProposalTests {
  private let start = Story.start

  @Test("a proposal is made once each time its condition turns true")
  func edges() throws {
    var story = try Story.following()
    #expect(story.proposed == [])
    try story.read(wind: 5)
    #expect(story.proposed == ["storm"])
    story.wait(.minutes(1))
    try story.read(wind: 6)
    #expect(story.incident.openProposals(at: story.now).map(\.occurrence) == [1])
    try story.tell(AnswerProposal("storm", .declined, because: "not yet"))
    #expect(story.proposed == [])
    try story.read(wind: 6)
    #expect(story.proposed == [])
    story.wait(.minutes(1))
    try story.read(wind: 4)
    #expect(story.proposed == [])
    story.wait(.minutes(1))
    try story.read(wind: 5)
    let open = try #require(story.incident.openProposals(at: story.now).first)
    #expect(open.occurrence == 2)
    #expect(open.at == start + .minutes(3))
    #expect(open.holds)
  }

  @Test("one that nobody answered stays open when its condition falls, and says so")
  func fallen() throws {
    var story = try Story.following()
    try story.read(wind: 5)
    story.wait(.minutes(1))
    try story.read(wind: 2)
    #expect(story.incident.openProposals(at: story.now).map(\.holds) == [false])
    story.wait(.minutes(1))
    try story.read(wind: 5)
    #expect(story.incident.openProposals(at: story.now).map(\.occurrence) == [2])
    try story.tell(AnswerProposal("storm", .declined, because: "no"))
    #expect(story.proposed == [])
    let occurrences = story.incident.runs[0].branches["storm"]?.occurrences
    #expect(occurrences?.map(\.answer) == [nil, .declined])
    #expect(occurrences?.last?.answeredIn == story.entries.last?.sequence)
  }

  @Test("time alone makes a proposal, at the exact moment, whoever looks when")
  func byTime() throws {
    var story = try Story.following()
    let moment = start + .hours(12)
    #expect(story.incident.openProposals(at: moment - Interval(milliseconds: 1)) == [])
    let before = story.incident
    #expect(story.incident.openProposals(at: moment + .hours(5)).map(\.at) == [moment])
    #expect(story.incident == before)
    story.wait(.hours(20))
    try story.tell(SetFact("any", "yes"))
    #expect(story.incident.runs[0].branches["slow"]?.occurrences.map(\.at) == [moment])
    let after = story.incident.openProposals(at: story.now).map(\.at)
    #expect(after == [moment])
  }

  @Test("what is true when a run starts is proposed at its start")
  func trueFromTheStart() throws {
    var story = try Story.opened(detected: start - .hours(20))
    story.wait(.minutes(3))
    try story.tell(StartRun(SamplePlaybook.misconduct))
    #expect(story.incident.openProposals(at: story.now).map(\.at) == [start + .minutes(3)])
  }

  @Test("a correction of the detection can make a condition fall and rise again")
  func corrected() throws {
    var story = try Story.following()
    story.wait(.hours(13))
    #expect(story.proposed == ["slow"])
    story.incident.openedAt = Moment(start + .hours(5))
    // Nobody takes up a playbook before the storm was noticed.
    story.incident.runs[0].startedAt = Moment(start + .hours(5))
    try story.tell(DateIncident(detected: Moment(start + .hours(5))))
    #expect(story.incident.openProposals(at: story.now).map(\.holds) == [false])
    let open = story.incident.openProposals(at: start + .hours(30))
    #expect(open.map(\.occurrence) == [2])
    #expect(open.map(\.at) == [start + .hours(17)])
  }

  @Test("a promise counts as broken from its time on, and no more once it was kept")
  func promises() throws {
    let story = try Story.following()
    var incident = story.incident
    incident.promises = [
      Promise(
        number: 1, sequence: 3, kind: .other, madeAt: Moment(start), due: start + .hours(1)),
      Promise(
        number: 2, sequence: 4, kind: .other, madeAt: Moment(start), due: start + .hours(2)),
    ]
    #expect(incident.openProposals(at: start + .minutes(59)) == [])
    let open = incident.openProposals(at: start + .hours(3))
    #expect(open.map(\.branch) == ["word"])
    #expect(open.map(\.at) == [start + .hours(1)])
    incident.promises[0].outcome = .kept
    #expect(incident.openProposals(at: start + .hours(3)).map(\.at) == [start + .hours(2)])
    incident.promises[1].outcome = .kept
    #expect(incident.openProposals(at: start + .hours(3)) == [])
  }

  @Test("moments between two looks are taken in their order")
  func order() throws {
    let between = "hours_since_detection > 2 and hours_since_detection < 4"
    var story = try Story.following(
      SamplePlaybook.of(
        [],
        standing: [
          StandingBranch(
            id: "window", when: Condition(source: between), proposal: .tell)
        ]))
    #expect(story.incident.openProposals(at: start + .hours(3)).map(\.holds) == [true])
    story.wait(.hours(9))
    let open = story.incident.openProposals(at: story.now)
    #expect(open.map(\.at) == [start + .hours(2)])
    #expect(open.map(\.holds) == [false])
    try story.tell(AnswerProposal("window", .accepted))
    #expect(story.proposed == [])
  }

  @Test("a clock that was put back makes nothing fall and rise")
  func clockPutBack() throws {
    var story = try Story.following()
    story.wait(.hours(13))
    try story.tell(AnswerProposal("slow", .declined, because: "no"))
    story.wait(.hours(-3))
    try story.tell(SetFact("any", "yes"))
    story.wait(.hours(6))
    try story.tell(SetFact("any", "no"))
    #expect(story.incident.runs[0].branches["slow"]?.occurrences.count == 1)
  }

  @Test("accepting an escalation raises the alert in the same act")
  func acceptEscalation() throws {
    var story = try Story.following()
    try story.read(wind: 5)
    let entries = try story.tell(AnswerProposal("storm", .accepted))
    #expect(entries.map(\.header.kind) == [.proposalAnswered, .alertRaised])
    #expect(Set(entries.map(\.header.act)).count == 1)
    #expect(entries[1].words?[.because] == "storm")
    #expect(story.incident.alert == .red)
    try story.tell(story.undoing(entries[0].sequence))
    #expect(story.incident.alert == .green)
    #expect(story.proposed == ["storm"])
    let again = try story.tell(AnswerProposal("storm", .accepted, because: "it is in the news"))
    #expect(again.map { $0.words?[.because] } == ["it is in the news", "it is in the news"])
  }

  @Test("an escalation without a reason takes the branch's text, and its id where that is gone")
  func reasonOfBranch() throws {
    var story = try Story.following()
    try story.read(wind: 5)
    let entries = try story.tell(
      AnswerProposal("storm", .accepted, says: [1: "Wind 5: to red", 2: "of another run"]))
    #expect(entries.map { $0.words?[.because] } == [nil, "Wind 5: to red"])
  }

  @Test("accepting an escalation to where the alert is already is just the answer")
  func acceptedAlready() throws {
    var story = try Story.following()
    try story.tell(RaiseAlert(to: .red, because: "injury"))
    try story.read(wind: 5)
    story.wait(.hours(13))
    #expect(try story.tell(AnswerProposal("storm", .accepted)).count == 1)
    #expect(try story.tell(AnswerProposal("slow", .accepted)).count == 1)
    #expect(story.proposed == [])
  }

  @Test("'next' means one above what the alert is when it is accepted")
  func next() throws {
    var story = try Story.following()
    story.wait(.hours(13))
    try story.tell(RaiseAlert(to: .yellow, because: "wind"))
    try story.tell(AnswerProposal("slow", .accepted))
    #expect(story.incident.alert == .orange)
  }

  @Test("accepting another playbook starts it in the same act")
  func acceptRun() throws {
    var story = try Story.following()
    try story.tell(SetFact("injury", "yes"))
    #expect(throws: Refusal.proposalNeedsPlaybook("accident")) {
      try story.decide(AnswerProposal("injury", .accepted))
    }
    #expect(throws: Refusal.proposalNeedsPlaybook("accident")) {
      try story.decide(
        AnswerProposal("injury", .accepted, playbook: SamplePlaybook.misconduct))
    }
    try story.tell(AnswerProposal("injury", .accepted, playbook: SamplePlaybook.accident))
    #expect(story.incident.runs.map(\.playbook.id) == ["misconduct", "accident"])
  }

  @Test("accepting a playbook that is followed already is just the answer")
  func runExists() throws {
    var story = try Story.following()
    try story.tell(StartRun(SamplePlaybook.accident))
    try story.tell(SetFact("injury", "yes"))
    #expect(try story.tell(AnswerProposal("injury", .accepted)).count == 1)
  }

  @Test("declining needs a reason and changes nothing else")
  func decline() throws {
    var story = try Story.following()
    try story.read(wind: 5)
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(AnswerProposal("storm", .declined))
    }
    try story.tell(AnswerProposal("storm", .declined, because: "one angry village"))
    #expect(story.incident.alert == .green)
    #expect(story.entries.last?.words?[.because] == "one angry village")
  }

  @Test("an unknown branch, or one without an open proposal, is said as such")
  func refusals() throws {
    #expect(throws: Refusal.noRun) {
      try Story.opened().decide(AnswerProposal("storm", .accepted))
    }
    var story = try Story.following()
    #expect(
      throws: Refusal.unknownBranch("rain", known: ["storm", "slow", "injury", "word"])
    ) {
      try story.decide(AnswerProposal("rain", .accepted))
    }
    #expect(throws: Refusal.noOpenProposal("storm")) {
      try story.decide(AnswerProposal("storm", .accepted))
    }
    try story.read(wind: 5)
    try story.tell(CloseIncident(reason: .cancelled))
    #expect(story.proposed == [])
    #expect(throws: Refusal.incidentClosed(.answerProposal)) {
      try story.decide(AnswerProposal("storm", .accepted))
    }
  }

  @Test("where several runs propose the same, the run must be named")
  func ambiguous() throws {
    var story = try Story.following()
    try story.tell(StartRun(SamplePlaybook.accident))
    try story.read(wind: 5)
    #expect(throws: Refusal.ambiguousBranch("storm", runs: [1: "misconduct", 2: "accident"])) {
      try story.decide(AnswerProposal("storm", .accepted))
    }
    try story.tell(AnswerProposal("storm", .accepted, run: 2))
    #expect(story.incident.openProposals(at: story.now).map(\.run) == [1])
    try story.tell(AnswerProposal("storm", .declined, because: "red already"))
    #expect(story.proposed == [])
  }

  @Test("a closed incident proposes nothing; reopened, it does at once")
  func closed() throws {
    var story = try Story.following()
    try story.tell(CloseIncident(reason: .falseAlarm))
    story.wait(.hours(20))
    #expect(story.proposed == [])
    try story.tell(ReopenIncident(because: "it was none"))
    #expect(story.incident.openProposals(at: story.now).map(\.at) == [story.now])
  }

  @Test("the state survives being stored, and folds to the same from the journal")
  func stored() throws {
    var story = try Story.following()
    story.wait(.hours(13))
    try story.read(wind: 5)
    try story.tell(AnswerProposal("slow", .accepted))
    let data = try JSONEncoder().encode(story.incident)
    #expect(try JSONDecoder().decode(Incident.self, from: data) == story.incident)
    #expect(
      Incident(id: story.incident.id, folding: story.entries) == story.incident)
  }

  @Test(
    "of several proposals to raise the alert the highest is shown, and none that it has reached")
  func highestAlone() throws {
    var story = try Story.opened()
    let branches = [("breeze", 2, AlertLevel.yellow), ("gale", 4, .orange), ("storm", 5, .red)]
    try story.tell(
      StartRun(
        PlaybookDocument(
          playbook: Playbook(
            id: "winds", version: 1, languages: ["en"],
            phases: [Phase(id: "assess", steps: [Step(id: "look")])],
            standing: branches.map { id, wind, level in
              StandingBranch(
                id: id,
                when: Condition(source: "wind >= \(wind) and alert < \"\(level.rawValue)\""),
                proposal: .escalate(level))
            } + [
              StandingBranch(id: "hint", when: Condition(source: "wind >= 2"), proposal: .tell)
            ]), words: Words())))
    func shown() -> [String] {
      story.incident.proposalsToAnswer(at: story.now).map(\.branch).sorted()
    }
    try story.tell(ReadWind(social: WindLevel(rawValue: 5), media: nil))
    #expect(shown() == ["hint", "storm"])
    try story.tell(AnswerProposal("storm", .declined, because: "one loud account"))
    #expect(shown() == ["gale", "hint"])
    try story.tell(AnswerProposal("gale", .accepted))
    #expect(story.incident.alert == .orange)
    #expect(shown() == ["hint"])
  }
}
