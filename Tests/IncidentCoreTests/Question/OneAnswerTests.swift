import IncidentCore
import TestSupport
import Testing

/// One question has one answer, whichever way it is entered.
@Suite struct OneAnswerTests {
  private static let responsibility = SamplePlaybook.of([
    Step(
      id: "responsibility", options: ["victim", "accidental", "preventable"],
      records: AnswerRecording(
        .cluster,
        answers: [
          "victim": "victim", "accidental": "accidental", "preventable": "preventable",
        ])),
    Step(
      id: "danger", options: ["yes", "no"],
      records: AnswerRecording(.harm, answers: ["no": "unhurt"])),
  ])

  @Test func `a decision that records an answer is what the assessment reads`() throws {
    var story = try Story.following(Self.responsibility)
    let entries = try story.tell(MakeDecision("responsibility", option: "preventable"))
    #expect(story.incident.cluster == .preventable)
    try story.tell(story.undoing(entries[0].sequence, because: "a slip"))
    #expect(story.incident.cluster == nil)
    #expect(story.state("responsibility") == .open)
  }

  @Test func `an answer makes the decision that records it, and another one changes it`() throws {
    var story = try Story.following(Self.responsibility)
    try story.tell(AssessIncident(cluster: .accidental))
    #expect(story.view("responsibility")?.option == "accidental")
    #expect(story.state("responsibility") == .done)
    try story.tell(AssessIncident(cluster: .preventable, because: "third case"))
    #expect(story.view("responsibility")?.option == "preventable")
    try story.tell(AssessIncident(cluster: .unknown, because: "all open again"))
    #expect(story.state("responsibility") == .open)
  }

  @Test func `another answer than the one that stands needs a reason, the same needs none`() throws
  {
    var story = try Story.following(Self.responsibility)
    try story.tell(MakeDecision("responsibility", option: "preventable"))
    #expect(throws: Refusal.answerStands(.cluster, "preventable", instead: "accidental")) {
      try story.decide(AssessIncident(cluster: .accidental))
    }
    try story.tell(AssessIncident(cluster: .preventable))
    try story.tell(AssessIncident(history: .no))
    #expect(throws: Refusal.answerStands(.history, "no", instead: "yes")) {
      try story.decide(SetFact("history", "yes"))
    }
    try story.tell(SetFact("history", "yes", because: "2019"))
    #expect(story.incident.assessment.history == .yes)
  }

  @Test func `what cannot be ruled out is no injury, and who is hurt is harmed`() throws {
    var story = try Story.following(Self.responsibility)
    try story.tell(MakeDecision("danger", option: "yes"))
    #expect(story.incident.answer(to: .harm) == nil)
    try story.tell(SetFact("victim", "yes"))
    #expect(story.incident.standingAnswers.fact("injury") == nil)
    try story.tell(SetFact("injury", "no"))
    #expect(story.incident.answer(to: .harm) == "harmed")
    #expect(throws: Refusal.answerStands(.harm, "harmed", instead: "injured")) {
      try story.decide(SetFact("injury", "yes"))
    }
    try story.tell(SetFact("injury", "yes", text: "hospital"))
    #expect(story.incident.standingAnswers.fact("victim") == "yes")
    #expect(story.view("danger")?.option == "yes")
  }

  @Test func `an option that says nothing takes back what the one before recorded`() throws {
    var story = try Story.following(Self.responsibility)
    try story.tell(MakeDecision("danger", option: "no"))
    #expect(story.incident.standingAnswers.fact("injury") == "no")
    try story.tell(MakeDecision("danger", option: "yes", because: "a call"))
    #expect(story.incident.standingAnswers.fact("injury") == nil)
  }

  @Test func `the truth of the claim is the verdict on the first, also where it was told before`()
    throws
  {
    var story = try Story.opened()
    try story.tell(SetFact("claim", "false"))
    #expect(story.incident.strategyAdvice.ground.isUnfounded == true)
    let added = try story.tell(AddClaim("Mice in the bakery"))
    #expect(story.incident.claims.map(\.verdict) == [.isFalse])
    #expect(throws: Refusal.restedUpon(2, by: [added[0].sequence])) {
      try story.decide(story.undoing(2, because: "a slip"))
    }
    try story.tell(SetFact("claim", "true", because: "the mice are there"))
    #expect(story.incident.claims.map(\.verdict) == [.isTrue])
    try story.tell(SettleClaim(1, .partly, because: "one mouse"))
    #expect(story.incident.standingAnswers.fact("claim") == "partly")
  }

  @Test func `in entries of before, facts, assessment and claims know nothing of each other`()
    throws
  {
    var incident = Incident(id: Story.incidentID)
    let events: [IncidentEvent] = [
      .assessmentMade(AssessmentMade(history: .yes)),
      .claimAdded(ClaimAdded(claim: 1, verdict: .open)),
      .claimSettled(ClaimSettled(claim: 1, verdict: .isFalse, formerly: .open)),
      .factSet(FactSet(name: "injury", value: "yes")),
    ]
    for (index, event) in events.enumerated() {
      let header = EntryHeader(
        incident: incident.id, sequence: index + 1, act: Story.incidentID, kind: event.kind,
        version: 1, occurredAt: Moment(Story.start), recordedAt: Story.start, actor: "adler",
        login: "adler", origin: .manual)
      incident.apply(event, as: header, digest: "")
    }
    let standing = incident.standingAnswers
    #expect(standing.allFacts == ["injury": "yes"])
    #expect(incident.assessment.history == .yes)
    #expect(standing.known(.harm) == "injured")
  }

  @Test func `what is asked is what nobody has answered`() throws {
    var story = try Story.following(Self.responsibility)
    let open = story.incident.openQuestions(at: story.now)
    // The decision asks for the cluster in its own words.
    #expect(!open.contains(.question(.cluster)))
    #expect(open.first == .question(.harm))
    try story.tell(AnswerQuestion(.harm, "none"))
    #expect(!story.incident.openQuestions(at: story.now).contains(.question(.harm)))
    #expect(story.incident.standingAnswers.fact("injury") == "no")
  }
}
