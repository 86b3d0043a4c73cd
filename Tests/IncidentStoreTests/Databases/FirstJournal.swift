import Foundation
import IncidentCore
import IncidentStore
import TestSupport

/// What the first database holds: a storm and a drill in which every kind of event is recorded, and
/// every subject that can be is changed, restored by an undoing and changed again.
enum FirstJournal {
  static func tell(_ database: inout WrittenDatabase) throws {
    try tellStorm(&database)
    try tellRun(&database)
    try tellStatements(&database)
    try tellDuties(&database)
    try tellEnd(&database)
    try tellDrill(&database)
  }

  private static let proof = Evidence(Data("what was on the photo".utf8))
  private static let named = [NamedAttachment(proof.attachment, name: "photo.txt")]
  private static let secret = Evidence(Data("what was erased".utf8))
  private static let day = Moment(
    TestWorkspace.noon - .days(1), precision: .day, offset: 7200)

  private static func tellStorm(_ database: inout WrittenDatabase) throws {
    try database.open(
      OpenIncident(
        title: "Driver throws parcels", summary: "A video", source: "https://x.example/1",
        started: day, detected: Moment(TestWorkspace.noon), cluster: .preventable,
        channels: [Channel("tiktok"), Channel("x")]))
    try database.tellTwice(AddNote("Depot Erfurt", isPublic: true))
    try database.tell(
      AddNote(
        "Max Mustermann", attachments: [NamedAttachment(secret.attachment, name: "secret.txt")]),
      evidence: [secret])
    let secretNote = try database.lastSequence
    try database.tellTwice(about: secretNote - 1) { note in
      CorrectEntry(
        note, text: "Depot Gotha", occurredAt: Moment(TestWorkspace.noon - .minutes(9)))
    }
    try database.tellTwice(about: secretNote - 1) { note in
      ChangeVisibility(note, isPublic: false, present: true)
    }
    try database.tell(about: secretNote) { RedactEntry($0, because: "Art. 17 GDPR") }
    try database.tell(WordReport(for: .public, title: "What happened in our depot"))
    try database.tell(ChangeHold(isHeld: true, because: "counsel's letter"))
    try database.tell(ChangeHold(isHeld: false, because: "settled"))
    try database.tellTwice(
      DateIncident(
        started: Moment(TestWorkspace.noon - .hours(30)),
        detected: Moment(TestWorkspace.noon - .minutes(5))))
    try database.tell(
      NoticeSettings(
        DecidingSettings(
          seats: [.legal: Roster.Seat(holders: ["ebert"])], logins: ["rebert": "ebert"]),
        names: ["ebert": "Ruth Ebert"], former: nil))
    try database.tell(NamePerson("p-x7k2mq", name: "Vera Vogt", typed: "vogt"))
    try database.tellTwice(AddChannel(Channel("tv")))
    try database.tellTwice(AssignRole(role: .scribe, person: "hahn", name: "Eva Hahn"))
    try database.tellTwice(
      ReadWind(social: WindLevel(rawValue: 5), media: WindLevel(rawValue: 2), because: "a crowd"))
    try database.tellTwice(RaiseAlert(to: .yellow, because: "wind 5"))
    try database.tellTwice(AcknowledgeEscalation(person: "dietz"), as: "dietz")
    try database.tellTwice(LowerAlert(to: .green, because: "a slip"))
    try database.tell(RaiseAlert(to: .yellow, because: "no slip"))
    try database.tellTwice(
      AssessIncident(
        cluster: .accidental, type: .technicalAccident, history: .yes, reputation: .neutral,
        because: "the door was open"))
    try database.tellTwice(AddClaim("The driver was ours", because: "a rota"))
    try database.tellTwice(SettleClaim(2, .partly, because: "a subcontractor"))
  }

  private static func tellRun(_ database: inout WrittenDatabase) throws {
    try database.tellTwice(StartRun(playbook(version: 1)))
    try database.tellTwice(StartStep("verify", text: "called the depot"))
    try database.tellTwice(
      CompleteStep("verify", url: "https://x.example/2", attachments: named), evidence: [proof])
    try database.tellTwice(MakeDecision("genuine", option: "yes", attachments: named))
    try database.tellTwice(MakeDecision("genuine", option: "no", because: "a fake"))
    try database.tellTwice(TickItems("calls", items: [1, 3]))
    try database.tellTwice(SkipStep("rest", because: "nobody rests"))
    try database.tellTwice(AssignSteps(.role(.legal), to: "gross", because: "is there"))
    try database.tellTwice(SetFact("injury", "yes", text: "a bruise"))
    try database.tellTwice(AnswerProposal("storm", .declined, because: "a village"))
    try database.tellTwice(MoveRun(playbook(version: 2), because: "checked"))
  }

  private static func tellStatements(_ database: inout WrittenDatabase) throws {
    let text = "We are sorry."
    try database.tellTwice(
      DraftStatement(
        channel: Channel("x"), language: "en", text: "We are", template: "holding", claims: [2]),
      as: "fuchs")
    try database.tellTwice(
      EditStatement(2, text: text, current: "We are", touchesLiability: false), as: "fuchs")
    try database.tellTwice(SetStrategies(2, [.apology, .denial]))
    try database.tellTwice(SetStatedClaims(2, []))
    try database.tell(SetStatedClaims(2, [2]))
    let submission = SubmitStatement(2, text: text, contradictingBecause: "it is both")
    try database.tellTwice(submission, as: "fuchs")
    try database.tellTwice(RejectStatement(2, because: "too soft"))
    try database.tell(submission, as: "fuchs")
    try database.tellTwice(ApproveWhatStands(2))
    try database.tellTwice(
      InformAudience(.staff, by: "celik", via: "intranet", text: "all", attachments: named))
    try database.tell(
      PublishStatement(2, url: "https://x.example/3", text: text, attachments: named))
    try database.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "We were wrong.", corrects: 2),
      as: "fuchs")
    try database.tell(
      PublishStatement(3, text: "We were wrong.", release: .unapproved(because: "a hurry")))
    try database.tell(about: database.lastSequence) { RedactEntry($0, because: "Art. 17 GDPR") }
    try database.tell(
      DraftStatement(channel: Channel("website"), language: "de", text: "Nein."), as: "fuchs")
    try database.tellTwice(WithdrawStatement(4, because: "not now"))
  }

  private static func tellDuties(_ database: inout WrittenDatabase) throws {
    let due = database.now + .days(2)
    try database.tellTwice(
      MakePromise("a refund", due: due, recipient: "the customer", owner: "hr", remind: .hours(1)))
    try database.tellTwice(MovePromise(2, due: due + .days(1), because: "they agreed"))
    try database.tellTwice(SettlePromise(2, .kept, unproven: "a call"))
    try database.tellTwice(
      FreezePosting([Channel("x"), Channel("tv")], because: "no jokes today"))
    try database.tellTwice(ConfirmFreeze(Channel("x"), text: "3 posts", attachments: named))
    try database.tellTwice(ReleaseFreeze([Channel("x")], because: "calm"))
    try database.tellTwice(
      StartClock("report", because: "IT confirms it", person: "ebert", attachments: named))
    let clock = ClockName.number(2)
    try database.tellTwice(ClassifyClock(clock, because: "major"))
    try database.tellTwice(MeetClock(clock, text: "sent", attachments: named))
    try database.tell(StartClock("report", because: "a second case", isAnother: true))
    try database.tellTwice(StopClock(.number(5), because: "no case"))
    try database.tellTwice(
      TriagePost(
        channel: Channel("x"), url: "https://x.example/4", text: "Broken!",
        answers: TriageAnswers(
          isThreat: false, truth: .isFalse, isPositive: false, kind: .misguided)))
    try database.tellTwice(SettlePost.answered(2))
    try database.tellTwice(AddLesson(.luck, "It was a Sunday"))
    try database.tellTwice(AddAction("train the depots", owner: "hr", due: Moment(due)))
    try database.tellTwice(SettleAction(2, .dropped, because: "no budget"))
  }

  private static func tellEnd(_ database: inout WrittenDatabase) throws {
    database.wait(.hours(5))
    try database.tell(RecordDue(), as: .system)
    try database.tellTwice(ContainIncident(because: "it no longer grows"))
    try database.tellTwice(ResolveIncident())
    try database.tellTwice(CloseIncident(reason: .resolved))
    try database.tellTwice(ReopenIncident(because: "it goes on"))
  }

  private static func tellDrill(_ database: inout WrittenDatabase) throws {
    let heldAt = TestWorkspace.noon + .days(300)
    let call = DrillInject(
      id: "call", at: .minutes(10), via: Channel("phone"), wind: WindLevel(rawValue: 3),
      expectations: [
        DrillExpectation(
          id: "answer", met: Condition(source: "wind >= 3"), within: .minutes(30),
          objective: "speed")
      ])
    let document = DrillScenarioDocument(
      scenario: DrillScenario(
        id: "fire", version: 1, playbook: "misconduct", duration: .hours(4), languages: ["en"],
        objectives: ["speed"], injects: [call]),
      words: Words(texts: ["inject.call.text.en": "Is it true?"]), digest: "d1")
    try database.open(
      CompoundAct([
        OpenIncident(title: "Fire", mode: .drill), StartDrill(document, heldAt: heldAt),
      ]), isDrill: true)
    database.wait(.minutes(10))
    try database.tell(DeliverInject("call", prose: document.words), as: .system)
    try database.tell(ReadWind(social: WindLevel(rawValue: 3)))
    try database.tell(EndDrill(because: "lunch", heldAt: heldAt + .hours(1)))
    try database.tell(RateObjective("speed", .someChallenges, because: "slow at first"))
  }
}
