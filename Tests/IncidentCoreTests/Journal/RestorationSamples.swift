import Foundation
import IncidentCore
import TestSupport

/// What an undoing stores of every subject, with all fields of its former value filled.
enum RestorationSamples {
  /// One for every subject that acts can change.
  static let all: [Restoration] = subjects.map {
    Restoration(of: $0, undoing: [3, 4], before: incident, formerMoment: day)
  }

  /// Of every subject that has a former value, one that did not exist before.
  static let withoutFormer: [Restoration] = subjects.map {
    Restoration(of: $0, undoing: [3, 4], before: Incident(id: Story.incidentID))
  }

  private static let subjects: [Subject] = [
    .opening, .dates, .status, .alert, .channel(Channel("x")), .assignment(.legal, "ebert"),
    .wind(3), .escalation(1), .run(1), .plan(1), .step(run: 1, "verify"),
    .branch(run: 1, "storm"), .fact("injury"), .statement(1), .informing(3), .promise(1),
    .freeze(1), .clock(1), .assessment, .claim(1), .post(1), .lesson(1), .action(1), .entry(3),
    .visibility(3), .answer(.history),
  ]

  private static let minute = Moment(Story.start, precision: .minute, offset: 3600)
  private static let day = Moment(Story.start - .hours(3), precision: .day, offset: -18_000)

  private static let incident: Incident = {
    var incident = Incident(id: Story.incidentID)
    incident.started = day
    incident.detected = minute
    incident.correctedMoments = [3: minute]
    incident.facts = ["injury": "yes"]
    incident.answers[.cluster] = Answers.Given("accidental")
    incident.answers[.type] = Answers.Given("technical-accident")
    incident.answers[.history] = Answers.Given("yes", isUnseenByFacts: true)
    incident.answers[.reputation] = Answers.Given("neutral")
    incident.runs = [run]
    incident.statements = [statement]
    incident.promises = [promise]
    incident.freezes = [freeze]
    incident.clocks = [clock]
    incident.claims = [
      Claim(number: 1, sequence: 2, addedAt: minute, verdict: .partly, isAnswer: true)
    ]
    incident.posts = [post]
    incident.actions = [action]
    return incident
  }()

  /// A run whose step was given to somebody, begun, ticked off, done and left out again.
  private static let run: Run = {
    let playbook = Playbook(
      id: "small", version: 1, languages: ["en"],
      phases: [Phase(id: "assess", steps: [Step(id: "verify", itemCount: 3)])])
    var story = Incident(id: Story.incidentID)
    let events: [IncidentEvent] = [
      .runStarted(RunStarted(run: 1, playbook: playbook)),
      .itemsTicked(ItemsTicked(run: 1, step: "verify", items: [1, 3], outOfOrder: true)),
      .stepDone(StepDone(run: 1, step: "verify", outOfOrder: true, isWithoutAct: true)),
    ]
    for (index, event) in events.enumerated() {
      let header = EntryHeader(
        incident: story.id, sequence: index + 1, act: story.id, kind: event.kind,
        version: event.version, occurredAt: minute, recordedAt: Story.start, actor: "adler",
        login: "adler", origin: .manual)
      story.apply(event, as: header, digest: "")
    }
    var run = story.runs[0]
    var record = run.records["verify"] ?? StepRecord()
    record.opened = Story.start
    record.skipped = record.started
    record.option = "yes"
    record.assignee = "gross"
    run.records = ["verify": record]
    return run
  }()

  private static let statement: PublicStatement = {
    var statement = PublicStatement(
      number: 1, channel: Channel("x"), language: "en", template: "holding", corrects: 4,
      touchesLiability: true, textEntry: 2, digest: "d1", textAt: minute, author: "fuchs",
      login: "tim", message: 3)
    statement.status = .published
    statement.submittedAt = minute
    statement.submittedIn = 2
    statement.approvals = [
      PublicStatement.Approval(
        sequence: 3, at: minute, person: "ebert", role: .legal, roles: [.legal], digest: "d1",
        sameLogin: true, seen: .shown, isSigned: true, doubts: [.unknown],
        given: [7])
    ]
    statement.requirements = [ApprovalPolicy.Requirement(anyOf: [.legal])]
    statement.publication = PublicStatement.Publication(
      sequence: 4, at: minute, mode: .unapproved, digest: "d1", textEntry: 2,
      shortfalls: [
        ApprovalShortfall(
          alert: .red, missing: [ApprovalPolicy.Requirement(anyOf: [.legal])])
      ], informedFirst: [.staff], unknownThen: [.victim])
    statement.strategies = [.denial, .apology]
    statement.claims = [1]
    statement.acceptedContradictions = [
      .withStatement(2, own: .deny, other: .rebuild), .withLedger(1, .open),
    ]
    return statement
  }()

  private static let promise: Promise = {
    var promise = Promise(
      number: 1, sequence: 2, kind: .update, madeAt: minute, due: Story.start + .hours(1),
      owner: "legal", remind: .minutes(10))
    promise.moves = [Promise.Move(sequence: 3, at: minute, due: Story.start + .hours(2))]
    promise.outcome = .kept
    promise.proof = .source
    promise.settledAt = minute
    promise.settledIn = 4
    promise.keptBy = 1
    return promise
  }()

  private static let freeze: Freeze = {
    var freeze = Freeze(
      number: 1, channel: Channel("x"), owner: "fuchs",
      ordered: Freeze.Mark(sequence: 2, at: minute, by: "adler"))
    freeze.confirmed = Freeze.Mark(sequence: 3, at: minute, by: "fuchs")
    freeze.released = Freeze.Mark(sequence: 4, at: minute, by: "adler")
    return freeze
  }()

  private static let clock: LegalClock = {
    let rule = ClockRule(
      id: "dora-final", version: 3, anchor: .notification,
      limits: [ClockLimit(.months(1), after: .notification, unless: .remedy)],
      follows: "dora-intermediate",
      mayFollow: "dora-initial", whenLate: .reasons, isRepeatable: true, owner: .it,
      standing: .seen, countsByRegulation: true, germanLaw: .workingDays, isWaitingPeriod: true,
      hasWeekendRelief: true,
      checkedOn: CivilDay(text: "2026-11-30"))
    var clock = LegalClock(
      number: 1, rule: rule, anchor: mark(2), follows: 2, zoneName: "Europe/Berlin", owner: .legal,
      person: "ebert", holidays: EventSamples.holidays)
    clock.anchors[.remedy] = mark(3)
    clock.notifications = [mark(3), mark(4)]
    clock.stopped = mark(5)
    return clock
  }()

  private static func mark(_ sequence: Int) -> LegalClock.Mark {
    LegalClock.Mark(sequence: sequence, at: minute, by: "ebert")
  }

  private static let post: TriagedPost = {
    var post = TriagedPost(
      number: 1, sequence: 2, seenAt: minute, channel: Channel("x"), outcome: .correctFacts)
    post.settlement = .answered
    post.settledAt = minute
    post.settledIn = 3
    return post
  }()

  private static let action: ActionItem = {
    var action = ActionItem(number: 1, sequence: 2, owner: "hr", due: day)
    action.outcome = .done
    action.settledAt = minute
    action.settledIn = 3
    return action
  }()
}
