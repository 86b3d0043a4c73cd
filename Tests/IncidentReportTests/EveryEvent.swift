import Foundation
import IncidentCore
import TestSupport

/// One entry of every kind.
enum EveryEvent {
  static let events: [IncidentEvent] = {
    let moment = Moment(Story.start, precision: .minute)
    let terms = ResponseTerms(firstReplyWithin: .hours(1), updateEvery: .hours(2))
    let notice = Escalation.Notice(role: .legal, holders: [], deputies: [])
    return [
      .incidentOpened(
        IncidentOpened(
          mode: .real, started: nil, detected: moment, cluster: nil, channels: [], terms: terms)),
      .incidentContained(IncidentContained()), .incidentResolved(IncidentResolved()),
      .incidentClosed(IncidentClosed(reason: .falseAlarm)), .incidentReopened(IncidentReopened()),
      .incidentDated(
        IncidentDated(
          started: moment, detected: nil,
          formerlyStarted: Moment(Story.start, precision: .day, offset: 3600),
          formerlyDetected: nil)),
      .settingsNoticed(
        SettingsNoticed(
          settings: DecidingSettings(), digest: "d", isFirst: false,
          weaker: [
            .approvals(.red), .liability(from: .red, formerly: .orange), .ownLogin,
            .signature(formerly: .red), .informing(.staff), .escalation(.orange), .calm,
            .clockRule("own"), .key("ebert", isRemoved: false), .login("ebert", isRemoved: true),
          ],
          changes: [
            .holders(.legal, formerly: ["ebert"]), .deputies(.legal, formerly: ["brandt"]),
            .keys("ebert", formerly: ["ssh-ed25519 AAAA"]), .logins("ebert", formerly: ["rebert"]),
          ])),
      .personNamed(PersonNamed(person: "p-x7k2mq")),
      .channelAdded(ChannelAdded(channel: Channel("tiktok"))),
      .roleAssigned(RoleAssigned(role: .legal, person: "ebert")),
      .noteAdded(NoteAdded(isPublic: false)),
      .windRead(WindRead(social: WindLevel(rawValue: 4), media: WindLevel(rawValue: 0))),
      .alertRaised(
        AlertRaised(
          number: 1, from: .green, to: .orange, notices: [notice], nextLevel: [],
          acknowledgeWithin: .minutes(15), terms: terms)),
      .alertLowered(AlertLowered(from: .red, to: .green, calmReadings: 2, terms: terms)),
      .escalationAcknowledged(
        EscalationAcknowledged(escalation: 1, person: "ebert", roles: [.legal, .management])),
      .dueRecorded(
        DueRecorded(
          cause: .acknowledgement(escalation: 1, role: .legal), level: .deputy,
          deadline: Story.start)),
      .runStarted(RunStarted(run: 1, playbook: SampleStorm.playbook().playbook)),
      .stepStarted(StepStarted(run: 1, step: "pause-ads")),
      .stepDone(StepDone(run: 1, step: "verify-video", outOfOrder: true)),
      .stepSkipped(StepSkipped(run: 1, step: "works-council")),
      .decisionMade(DecisionMade(run: 1, step: "genuine", option: "yes", formerly: "unclear")),
      .factSet(FactSet(name: "injury", value: "yes")),
      .proposalAnswered(
        ProposalAnswered(run: 1, branch: "injury", occurrence: 1, answer: .declined)),
      .statementDrafted(
        StatementDrafted(
          statement: 1, channel: Channel("x"), language: "de", template: nil, corrects: 4,
          touchesLiability: true)),
      .statementEdited(StatementEdited(statement: 1, touchesLiability: false)),
      .statementSubmitted(
        StatementSubmitted(
          statement: 1, digest: "d",
          requirements: [
            ApprovalPolicy.Requirement(anyOf: [.crisisLead, .spokesperson]),
            ApprovalPolicy.Requirement(anyOf: [.legal]),
          ])),
      .statementApproved(
        StatementApproved(
          statement: 1, digest: "d", role: .legal, roles: [.legal], sameLogin: true,
          completes: true)),
      .statementRejected(StatementRejected(statement: 1)),
      .statementPublished(
        StatementPublished(
          statement: 1, digest: "d", textEntry: 22, mode: .emergency, alert: .red,
          missing: [ApprovalPolicy.Requirement(anyOf: [.legal])])),
      .statementWithdrawn(StatementWithdrawn(statement: 1)),
      .promiseMade(PromiseMade(promise: 1, promiseKind: .other, due: Story.start)),
      .promiseSettled(PromiseSettled(promise: 1, outcome: .broken)),
      .lessonAdded(LessonAdded(lesson: 1, category: .luck)),
      .actionAdded(ActionAdded(action: 1, owner: "hr", due: moment)),
      .actionSettled(ActionSettled(action: 1, outcome: .dropped)),
      .entryCorrected(
        EntryCorrected(target: 9, key: "text", occurredAt: moment, formerly: moment)),
      .entryRedacted(EntryRedacted(targets: [9, 34])),
      .entryRedacted(EntryRedacted(targets: [9], request: 40, sameLogin: true)),
      .entryRedacted(EntryRedacted(targets: [9], isAlone: true)),
      .entryRedacted(
        EntryRedacted(targets: [9], altered: [String(repeating: "ab", count: 32)])),
      .redactionRequested(RedactionRequested(target: 9)),
      .databaseRestored(
        DatabaseRestored(
          through: 9,
          replaced: Seal(position: 17, hash: String(repeating: "ab", count: 32)).description,
          last: 14)),
      .databaseRestored(DatabaseRestored(through: 9, replaced: nil, last: nil)),
      .holdPlaced(HoldPlaced()), .holdLifted(HoldLifted()),
      .reportWorded(ReportWorded(audience: .board)),
      .visibilityChanged(VisibilityChanged(target: 9, isPublic: true)),
      .actUndone(ActUndone(act: Story.incidentID, entries: [3, 4, 5], restorations: [])),
      .itemsTicked(ItemsTicked(run: 1, step: "pause-ads", items: [1, 3])),
      .clockStarted(
        ClockStarted(
          clock: 1,
          rule: ClockRule(
            id: "gdpr-33", limits: [ClockLimit(.hours(72), after: .awareness)], standing: .seen),
          zone: "Europe/Berlin", owner: .dataProtection)),
      .clockClassified(ClockClassified(clock: 1)),
      .clockMet(ClockMet(clock: 1, deadline: Story.start)),
      .clockStopped(ClockStopped(clock: 1)),
      .runMoved(
        RunMoved(
          run: 1, playbook: SampleStorm.playbook().playbook, formerVersion: 2,
          changes: RunChanges(added: ["a", "b"], changed: ["c"], vanished: ["d"]))),
      .assessmentMade(
        AssessmentMade(type: .rumour, history: .yes, reputation: .bad)),
      .claimAdded(ClaimAdded(claim: 1, verdict: .open)),
      .claimSettled(ClaimSettled(claim: 1, verdict: .isFalse, formerly: .open)),
      .claimSettled(ClaimSettled(claim: 1, verdict: .isFalse, formerly: .isFalse)),
      .strategiesSet(StrategiesSet(statement: 1, strategies: [.apology, .compensation])),
      .strategiesSet(StrategiesSet(statement: 1, strategies: [])),
      .statedClaimsSet(StatedClaimsSet(statement: 1, claims: [1, 2])),
      .statedClaimsSet(StatedClaimsSet(statement: 1, claims: [])),
      .postTriaged(
        PostTriaged(
          post: 1, channel: Channel("x"), answers: TriageAnswers(isThreat: true),
          outcome: .secure)),
      .postSettled(PostSettled(post: 1, settlement: .answered, isAgainstAdvice: true)),
      .postSettled(PostSettled(post: 2, settlement: .left)),
      .statementSubmitted(
        StatementSubmitted(
          statement: 1, digest: "d", requirements: [],
          contradictions: [.withinItself(.deny, .rebuild), .withLedger(1, .open)])),
      .stepsAssigned(
        StepsAssigned(person: "ebert", steps: [.init(run: 1, step: "pause-ads")])),
      .stepsAssigned(
        StepsAssigned(
          person: "ebert",
          steps: [.init(run: 1, step: "pause-ads"), .init(run: 1, step: "verify-video")])),
      .drillStarted(
        DrillStarted(
          scenario: DrillScenario(
            id: "chef-ticket", version: 2, playbook: "service-failure", duration: .hours(3),
            languages: ["de", "en"], objectives: [], injects: []), digest: "d1",
          heldAt: Story.start)),
      .injectDelivered(
        InjectDelivered(
          inject: "call", scenario: "chef-ticket", version: 2, digest: "d1",
          via: Channel("phone"))),
      .drillEnded(
        DrillEnded(scenario: "chef-ticket", version: 2, digest: "d1", heldAt: Story.start)),
      .objectiveRated(ObjectiveRated(objective: "speed", rating: .unable, formerly: .performed)),
      .promiseMade(
        PromiseMade(promise: 1, promiseKind: .update, due: Story.start, owner: "legal")),
      .promiseMoved(
        PromiseMoved(
          promise: 1, due: Story.start + .hours(2), formerly: Story.start, afterDue: true)),
      .promiseSettled(
        PromiseSettled(promise: 1, outcome: .kept, proof: .missing, deadline: Story.start)),
      .promiseSettled(
        PromiseSettled(
          promise: 1, outcome: .kept, statement: 1, proof: .statement,
          deadline: Story.start + .hours(9))),
      .postingFrozen(
        PostingFrozen(freezes: [
          .init(freeze: 1, channel: Channel("x")), .init(freeze: 2, channel: Channel("tv")),
        ])),
      .freezeConfirmed(FreezeConfirmed(freeze: 2, channel: Channel("tv"))),
      .freezeReleased(FreezeReleased(freeze: 2, channel: Channel("tv"))),
      .dueRecorded(DueRecorded(cause: .freeze(1), level: .passed, deadline: Story.start)),
      .audienceInformed(AudienceInformed(audience: .staff, by: "ebert")),
      .audienceInformed(AudienceInformed(audience: .victim, outcome: .notPossible)),
      .audienceInformed(AudienceInformed(audience: Audience("village"), outcome: .notNeeded)),
      .statementPublished(
        StatementPublished(
          statement: 1, digest: "d", textEntry: 22, mode: .regular, alert: .red, missing: [],
          uninformed: [.victim, .staff])),
      .databaseRestored(
        DatabaseRestored(
          through: 9, replaced: nil, last: nil,
          earlier: [Seal(position: 9, hash: String(repeating: "cd", count: 32)).description],
          foundNone: true)),
    ]
  }()

  static func entries(redacted: Bool = false) -> [Entry] {
    events.enumerated().map { index, event in
      let sequence = index + 1
      let words =
        switch event {
        case .runStarted: SampleStorm.playbook().words
        case .runMoved: SampleStorm.playbook().words.merging(Words([.because: "Grund"]))
        default:
          Words([
            .text: "Gesagtes", .because: "Grund", .title: "Titel", .name: "Ruth Ebert",
            .recipient: "Kundschaft", .via: "Telefon", .url: "https://x.example/1",
            "scenario.title.de": "Cheftickets", "scenario.title.en": "Boss tickets",
            "inject.call.from.de": "Journalistin", "inject.call.from.en": "Journalist",
            "inject.call.text.de": "Stimmt das?", "inject.call.text.en": "Is it true?",
            "rule.article": "Art. 33", "rule.title": "Datenpanne melden",
          ])
        }
      return Entry(
        header: EntryHeader(
          incident: Story.incidentID, sequence: sequence, act: Story.incidentID,
          kind: event.kind, version: 1, occurredAt: Moment(Story.start + .minutes(sequence)),
          recordedAt: Story.start + .minutes(sequence), actor: "adler", login: "adler",
          origin: .manual), event: event, words: redacted ? nil : words, wordsDigest: "d")
    }
  }
}
