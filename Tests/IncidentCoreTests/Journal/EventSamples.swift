import Foundation
import IncidentCore
import TestSupport

/// For every kind of event one with all its fields set.
enum EventSamples {
  private static let minute = Moment(Story.start, precision: .minute, offset: 3600)
  private static let day = Moment(Story.start - .hours(3), precision: .day, offset: -18_000)
  private static let file = Attachment(sha256: String(repeating: "0f", count: 32), size: 1234)
  private static let terms = ResponseTerms(firstReplyWithin: .hours(1), updateEvery: .minutes(90))
  private static let notice = Escalation.Notice(
    role: .legal, holders: ["ebert"], deputies: ["brandt"])
  private static let contradictions: [Contradiction] = [
    .withStatement(4, own: .deny, other: .rebuild), .withLedger(2, .open),
  ]
  private static let either = ApprovalPolicy.Requirement(anyOf: [.crisisLead, .spokesperson])

  private static let settings = DecidingSettings(
    approvals: ApprovalPolicy(
      requirements: [.green: [.init(anyOf: [])], .red: [either]], legalOnLiabilityFrom: .yellow,
      ownLogin: true, signedFrom: .red),
    matrix: EscalationMatrix(
      terms: [
        .red: AlertTerms(
          inform: [.legal], informEveryone: true, acknowledgeWithin: .minutes(10),
          firstReplyWithin: .hours(1), updateEvery: .hours(2), fromWind: WindLevel(rawValue: 5))
      ]),
    informing: InformingPolicy(beforePublic: [.staff]),
    clockRules: [
      ClockRule(
        id: "own", anchor: .awareness,
        limits: [ClockLimit(.hours(24), after: .awareness)], standing: .own)
    ],
    seats: [.legal: Roster.Seat(holders: ["ebert"], deputies: ["brandt"])],
    logins: ["rebert": "ebert"], keys: ["ebert": ["ssh-ed25519 AAAA"]],
    holidays: choice, timeZone: "Europe/Berlin",
    targets: [.firstResponse: .within(.hours(1)), .promisesKept: .atLeast(90)])

  private static let choice = HolidayChoice(
    calendar: "DE-BY", also: ["assumption"], not: ["reformation"], own: ["08-08"])

  static let holidays = CivilDay(text: "2026-12-25").flatMap { day in
    CivilDay(text: "2029-01-01").map { end in
      ClockHolidays(
        calendar: "DE-NW", days: [PassedHoliday(day: day, id: "christmas-day")], end: end)
    }
  }

  static let incidents: [IncidentEvent] = [
    .incidentOpened(
      IncidentOpened(
        mode: .drill, started: day, detected: minute, cluster: .preventable,
        channels: [Channel("tiktok"), Channel("x")], terms: terms)),
    .incidentContained(IncidentContained()),
    .incidentResolved(IncidentResolved()),
    .incidentClosed(IncidentClosed(reason: .duplicate, original: Story.incidentID)),
    .incidentReopened(IncidentReopened()),
    .incidentDated(
      IncidentDated(
        started: day, detected: minute, formerlyStarted: minute, formerlyDetected: day)),
    .settingsNoticed(
      SettingsNoticed(
        settings: settings, digest: "d1", isFirst: false,
        weaker: [
          .approvals(.red), .liability(from: .red, formerly: .orange), .ownLogin,
          .signature(formerly: .red), .informing(.staff), .escalation(.red), .calm,
          .clockRule("own"), .key("ebert", isRemoved: false), .login("ebert", isRemoved: true),
          .holidays(choice, formerly: HolidayChoice(calendar: "DE-NW")),
        ], people: ["adler", "ebert"], lastIn: Story.incidentID, weakerThanLast: [.ownLogin],
        changes: [
          .holders(.legal, formerly: ["adler"]), .deputies(.legal, formerly: ["brandt"]),
          .keys("ebert", formerly: ["ssh-ed25519 AAAA"]), .logins("ebert", formerly: ["rebert"]),
          .holidays(formerly: choice), .timeZone(formerly: "UTC"),
          .target(.firstResponse, formerly: .within(.hours(2))),
        ], laterHolidays: holidays.map { [LaterHolidays(clock: 2, holidays: $0)] } ?? [],
        longKnown: LongKnownProof(keys: ["ssh-ed25519 AAAA"], logins: ["rebert"]))),
    .personNamed(PersonNamed(person: "p-x7k2mq")),
    .channelAdded(ChannelAdded(channel: Channel("tiktok"))),
    .roleAssigned(RoleAssigned(role: .legal, person: "ebert")),
    .noteAdded(
      NoteAdded(
        isPublic: true,
        attachments: [file, Attachment(sha256: file.sha256, size: 9, isElsewhere: true)])),
    .windRead(WindRead(social: WindLevel(rawValue: 4), media: WindLevel(rawValue: 0))),
    .alertRaised(
      AlertRaised(
        number: 2, from: .yellow, to: .orange, notices: [notice],
        nextLevel: [Escalation.Notice(role: .management, holders: ["gross"], deputies: [])],
        acknowledgeWithin: .minutes(15), terms: terms)),
    .alertLowered(AlertLowered(from: .red, to: .green, calmReadings: 2, terms: terms)),
    .escalationAcknowledged(
      EscalationAcknowledged(escalation: 2, person: "ebert", roles: [.legal, .management])),
    .dueRecorded(
      DueRecorded(
        cause: .acknowledgement(escalation: 2, role: .legal), level: .nextLevel,
        deadline: Story.start + Interval(milliseconds: 900_001))),
  ]

  static let runs: [IncidentEvent] = [
    .runStarted(
      RunStarted(
        run: 2,
        playbook: Playbook(
          id: "accident", version: 3, languages: ["de", "en"],
          phases: [
            Phase(
              id: "assess",
              steps: [
                Step(
                  id: "genuine", options: ["yes", "no"], role: .crisisLead,
                  due: [
                    DueRule(.minutes(30)), DueRule(.hours(1), from: .step("verify")),
                    DueRule(.hours(2), from: .decision("guilty")),
                    DueRule(.hours(3), from: .publication("holding")),
                  ],
                  after: ["verify"], when: Condition(source: #"fact.injury == "yes""#),
                  requiresEvidence: true, repetition: Repetition(every: .days(7), until: "calm"),
                  itemCount: 2, clock: "gdpr-33",
                  act: .publish(["holding", "holding-long"]), isMust: true, team: .small,
                  records: AnswerRecording(.claim, answers: ["yes": "true", "no": "false"]))
              ])
          ],
          standing: [
            StandingBranch(
              id: "storm", when: Condition(source: "wind >= 5"), proposal: .escalate(.red)),
            StandingBranch(
              id: "rain", when: Condition(source: "wind >= 4"), proposal: .escalate(nil)),
            StandingBranch(
              id: "injury", when: Condition(source: "media > 2"), proposal: .run("injury")),
            StandingBranch(
              id: "word",
              when: Condition(source: "promise.broken > 0 or hours_since_detection > 12"),
              proposal: .tell),
          ],
          templates: [
            StatementTemplate(
              id: "sorry", channels: [Channel("x")], touchesLiability: true,
              strategies: [.apology]),
            StatementTemplate(
              id: "wait", channels: [Channel("x")],
              wordings: [TemplateWording(id: "short", channels: [Channel("x")])]),
          ],
          suggestion: Playbook.Suggestion(
            clusters: [.victim, .accidental], channels: [Channel("tiktok")]),
          facts: [DeclaredFact("injury", values: .number)]),
        shared: SharedParts(
          steps: ["verify": 1], branches: ["slow": 1], templates: ["holding": 1]), people: 4)),
    .runMoved(
      RunMoved(
        run: 1,
        playbook: Playbook(
          id: "accident", version: 4, languages: ["en"],
          phases: [
            Phase(id: "assess", steps: [Step(id: "calls", role: .legal, itemCount: 3)])
          ], facts: [DeclaredFact("claim", values: .words(["true", "partly"]))]),
        shared: SharedParts(steps: ["verify": 1]), formerVersion: 3,
        changes: RunChanges(
          added: ["calls"], changed: ["genuine"], vanished: ["rest"], adopted: ["look"],
          items: ["calls": [1: 2, 10: 1]]))),
    .stepsAssigned(
      StepsAssigned(
        person: "gross", steps: [.init(run: 1, step: "calls"), .init(run: 2, step: "rest")])),
    .stepStarted(StepStarted(run: 1, step: "pause-ads")),
    .itemsTicked(ItemsTicked(run: 1, step: "call-round", items: [2, 3], outOfOrder: true)),
    .stepDone(
      StepDone(
        run: 1, step: "verify-video", outOfOrder: true, attachments: [file], hasEvidence: true,
        isWithoutAct: true)),
    .stepSkipped(StepSkipped(run: 1, step: "works-council")),
    .decisionMade(
      DecisionMade(
        run: 1, step: "genuine", option: "yes", formerly: "unclear", outOfOrder: true,
        answer: RecordedAnswer(.claim, "true", claim: 2), attachments: [file])),
    .factSet(
      FactSet(
        name: "claim", value: "false", answer: RecordedAnswer(.claim, "false", claim: 2))),
    .proposalAnswered(
      ProposalAnswered(run: 1, branch: "injury", occurrence: 2, answer: .declined)),
  ]

  static let statements: [IncidentEvent] = [
    .statementDrafted(
      StatementDrafted(
        statement: 5, channel: Channel("x"), language: "de", template: "holding", corrects: 4,
        touchesLiability: true, strategies: [.apology, .information], claims: [1, 2],
        message: 3)),
    .statementEdited(StatementEdited(statement: 5, touchesLiability: true, liabilityChanged: true)),
    .statementSubmitted(
      StatementSubmitted(
        statement: 5, digest: "d1", requirements: [either, .init(anyOf: [.legal])],
        contradictions: contradictions)),
    .statementApproved(
      StatementApproved(
        statement: 5, digest: "d1", role: .legal, asDeputy: true, roles: [.legal],
        sameLogin: true, completes: true, seen: .named,
        signature: ApprovalSignature(blob: "U1NIU0lH"), doubts: [.appointedByAuthor, .unknown],
        given: [7])),
    .statementRejected(StatementRejected(statement: 5)),
    .statementPublished(
      StatementPublished(
        statement: 5, digest: "d1", textEntry: 22, mode: .emergency, alert: .red,
        missing: [either], uninformed: [.victim, .staff], attachments: [file],
        contradictions: contradictions,
        counted: [CountedApproval(person: "ebert", role: .legal)], asDeputy: true,
        doubts: [DoubtfulApproval(person: "ebert", doubt: .unknown)],
        shortfalls: [ApprovalShortfall(alert: .red, missing: [either])],
        informedFirst: [.management], unknownThen: [.victim])),
    .statementWithdrawn(StatementWithdrawn(statement: 5)),
  ]

  static let others: [IncidentEvent] = [
    .audienceInformed(
      AudienceInformed(
        audience: .worksCouncil, outcome: .notPossible, by: "ebert", attachments: [file])),
    .promiseMade(
      PromiseMade(
        promise: 1, promiseKind: .other, due: Story.start, owner: "legal", remind: .minutes(30))),
    .promiseSettled(
      PromiseSettled(
        promise: 1, outcome: .kept, attachments: [file], statement: 2, proof: .statement,
        deadline: Story.start)),
    .promiseMoved(
      PromiseMoved(
        promise: 1, due: Story.start + .hours(3), formerly: Story.start, afterDue: true)),
    .postingFrozen(
      PostingFrozen(freezes: [
        .init(freeze: 1, channel: Channel("x"), owner: "fuchs"),
        .init(freeze: 2, channel: Channel("instagram")),
      ])),
    .freezeConfirmed(FreezeConfirmed(freeze: 1, channel: Channel("x"), attachments: [file])),
    .freezeReleased(FreezeReleased(freeze: 1, channel: Channel("x"))),
    .clockStarted(
      ClockStarted(
        clock: 2,
        rule: ClockRule(
          id: "dora-initial", version: 3,
          limits: [
            ClockLimit(.hours(4), after: .classification),
            ClockLimit(.hours(24), after: .awareness, unless: .classification),
            ClockLimit(.months(1), after: .notification), ClockLimit(.days(14), after: .remedy),
            ClockLimit(.minutes(90), after: .event),
          ], follows: "gdpr-33", mayFollow: "gdpr-34", whenLate: .reasons, isRepeatable: true,
          owner: .it, standing: .unchecked,
          countsByRegulation: true, germanLaw: .workingDays, isWaitingPeriod: true,
          hasWeekendRelief: true, checkedOn: CivilDay(text: "2026-11-30")),
        zone: "Europe/Berlin", follows: 1, owner: .legal, person: "ebert", classifiedAt: minute,
        holidays: holidays, attachments: [file])),
    .clockClassified(ClockClassified(clock: 2)),
    .clockMet(
      ClockMet(
        clock: 2, deadline: Story.start, laterDeadline: Story.start + .days(1),
        laterEndsWithDay: true, isFurther: true,
        tied: [3, 4], attachments: [file])),
    .clockStopped(ClockStopped(clock: 2)),
    .assessmentMade(
      AssessmentMade(
        cluster: .accidental, type: .technicalAccident, history: .unknown, reputation: .neutral)),
    .claimAdded(ClaimAdded(claim: 2, verdict: .isTrue, takesOver: true)),
    .claimSettled(ClaimSettled(claim: 2, verdict: .partly, formerly: .open)),
    .strategiesSet(StrategiesSet(statement: 5, strategies: [.attackAccuser, .information])),
    .statedClaimsSet(StatedClaimsSet(statement: 5, claims: [2, 3])),
    .postTriaged(
      PostTriaged(
        post: 4, channel: Channel("x"),
        answers: TriageAnswers(
          isThreat: false, truth: .isFalse, isPositive: false, kind: .misguided),
        outcome: .correctFacts)),
    .postSettled(PostSettled(post: 4, settlement: .answered, isAgainstAdvice: true)),
    .lessonAdded(LessonAdded(lesson: 1, category: .luck)),
    .actionAdded(ActionAdded(action: 1, owner: "hr", due: day)),
    .actionSettled(ActionSettled(action: 1, outcome: .dropped)),
    .entryCorrected(
      EntryCorrected(target: 9, key: "text", occurredAt: minute, formerly: day)),
    .entryRedacted(
      EntryRedacted(
        targets: [9, 34], request: 40, isAlone: true, sameLogin: true,
        altered: [String(repeating: "ab", count: 32)],
        doubts: [DoubtfulApproval(person: "ebert", doubt: .newPerson)])),
    .redactionRequested(RedactionRequested(target: 9)),
    .holdPlaced(HoldPlaced()),
    .holdLifted(HoldLifted()),
    .reportWorded(ReportWorded(audience: .board)),
    .databaseRestored(
      DatabaseRestored(
        through: 9,
        replaced: Seal(position: 17, hash: String(repeating: "ab", count: 32)).description,
        last: 14,
        earlier: [Seal(position: 9, hash: String(repeating: "cd", count: 32)).description],
        foundNone: true)),
    .visibilityChanged(VisibilityChanged(target: 9, isPublic: true)),
    .actUndone(
      ActUndone(act: Story.incidentID, entries: [3, 4], restorations: RestorationSamples.all)),
  ]

  static let drills: [IncidentEvent] = [
    .drillStarted(
      DrillStarted(
        scenario: DrillScenario(
          id: "chef-ticket", version: 2, playbook: "service-failure",
          starts: CivilStart("2026-03-02T08:40"), duration: .hours(3), languages: ["de", "en"],
          people: 2, objectives: ["speed"],
          injects: [
            DrillInject(
              id: "call", at: .minutes(10), via: Channel("phone"),
              when: Condition(source: "published.holding == 0"), wind: WindLevel(rawValue: 3),
              media: WindLevel(rawValue: 1), channel: Channel("x"),
              expectations: [
                DrillExpectation(
                  id: "say", met: Condition(source: "published.holding > 0"),
                  within: .minutes(30), objective: "speed")
              ])
          ]), digest: "d1", heldAt: Story.start)),
    .injectDelivered(
      InjectDelivered(
        inject: "call", scenario: "chef-ticket", version: 2, digest: "d1", via: Channel("phone"))),
    .drillEnded(
      DrillEnded(scenario: "chef-ticket", version: 2, digest: "d1", heldAt: Story.start)),
    .objectiveRated(
      ObjectiveRated(objective: "speed", rating: .majorChallenges, formerly: .unable)),
  ]

  /// The kinds with lists and marks that are left out where they are empty, without these.
  static let bare: [IncidentEvent] = [
    .incidentClosed(IncidentClosed(reason: .falseAlarm)),
    .decisionMade(DecisionMade(run: 1, step: "genuine", option: "yes")),
    .statementDrafted(
      StatementDrafted(
        statement: 5, channel: Channel("x"), language: "de", template: nil, corrects: nil,
        touchesLiability: false)),
    .statementEdited(StatementEdited(statement: 5, touchesLiability: false)),
    .statementSubmitted(StatementSubmitted(statement: 5, digest: "d1", requirements: [either])),
    .statementApproved(
      StatementApproved(
        statement: 5, digest: "d1", role: nil, roles: [], sameLogin: false, completes: true)),
    .statementPublished(
      StatementPublished(
        statement: 5, digest: "d1", textEntry: 22, mode: .regular, alert: .red, missing: [])),
    .promiseMade(PromiseMade(promise: 1, promiseKind: .update, due: Story.start)),
    .promiseSettled(PromiseSettled(promise: 1, outcome: .broken)),
    .clockMet(ClockMet(clock: 2, deadline: nil)),
    .entryRedacted(EntryRedacted(targets: [9, 34])),
    .databaseRestored(DatabaseRestored(through: 9, replaced: nil, last: nil)),
    .runStarted(
      RunStarted(
        run: 2,
        playbook: Playbook(
          id: "accident", version: 3, languages: ["de"],
          phases: [Phase(id: "assess", steps: [Step(id: "verify")])],
          templates: [StatementTemplate(id: "sorry", channels: [])]))),
  ]

  static let all = incidents + runs + statements + others + drills
}
