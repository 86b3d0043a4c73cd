/// What conditions can ask about an incident as of one moment, the same for all of its runs.
final class IncidentFacts {
  let wind: Wind
  let alert: AlertLevel
  let cluster: Cluster?
  let status: IncidentStatus
  let channels: [Channel]
  let answers: StandingAnswers
  /// Hours since the storm was noticed, with their fraction.
  let hoursSinceDetection: Double?
  let brokenPromises: Int
  private let runs: [Run]
  private let statements: [PublicStatement]
  private let informings: [Informing]
  private let settlement: ActSettlement
  /// How often a statement of each template was published; few conditions ask for it.
  private lazy var publications = statements.reduce(into: [String: Int]()) { counts, statement in
    if let template = statement.template, statement.publication != nil {
      counts[template, default: 0] += 1
    }
  }

  init(of incident: Incident, at instant: Instant) {
    wind = incident.wind.current
    alert = incident.alert
    cluster = incident.cluster
    status = incident.status
    channels = incident.channels
    answers = incident.standingAnswers
    runs = incident.runs
    statements = incident.statements
    informings = incident.informings
    settlement = ActSettlement(incident)
    hoursSinceDetection = incident.detected.map { detected in
      (instant - detected.instant).conditionHours
    }
    brokenPromises =
      incident.promises.count { $0.isBroken(at: instant) }
  }

  func tellings(of audience: String) -> Int {
    informings.count { $0.outcome == .told && $0.audience.rawValue == audience }
  }

  /// What the team did about a step of a run, with the acts that settle it.
  func record(of step: String, in run: Run) -> StepRecord? { settlement.record(of: step, in: run) }

  /// Whether nothing but acts settled a step.
  func isSettledByAct(_ step: String, in run: Run) -> Bool {
    settlement.isSettledByAct(step, in: run)
  }

  /// How many statements were published.
  var publicationCount: Int { statements.count { $0.publication != nil } }

  func publications(of template: String) -> Int { publications[template] ?? 0 }

  /// The run that follows a step for another one; nil where it is that one's own.
  func owner(ofStep id: String, in run: Run) -> Run? {
    run.owner(ofStep: id).flatMap { number in runs.first { $0.number == number } }
  }
}

/// What the conditions of one run can ask about.
struct RunFacts: ConditionFacts {
  private let run: Run
  private let common: IncidentFacts

  init(_ run: Run, in common: IncidentFacts) {
    self.run = run
    self.common = common
  }

  func value(of name: ConditionName) -> ConditionValue? {
    switch name {
    case .wind: number(common.wind.effective)
    case .social: number(common.wind.social)
    case .media: number(common.wind.media)
    case .alert: .level(common.alert)
    case .cluster: common.cluster.map { .text($0.rawValue) }
    case .status: .text(common.status.rawValue)
    case .channels: .list(common.channels.map(\.rawValue))
    case .hoursSinceDetection: common.hoursSinceDetection.map(ConditionValue.number)
    case .brokenPromises: .number(Double(common.brokenPromises))
    case .decision(let id):
      common.record(of: id, in: owner(of: id))?.option.map(ConditionValue.text)
    case .fact(let fact): common.answers.fact(fact).flatMap(ConditionValue.init(fact:))
    case .step(let id): step(id)
    case .publications: .number(Double(common.publicationCount))
    case .informed(let audience): .number(Double(common.tellings(of: audience)))
    case .published(let template): .number(Double(common.publications(of: template)))
    }
  }

  private func number(_ level: WindLevel?) -> ConditionValue? {
    level.map { .number(Double($0.rawValue)) }
  }

  private func step(_ id: String) -> ConditionValue? {
    let owner = owner(of: id)
    if let record = common.record(of: id, in: owner) { return .text(record.word.rawValue) }
    return owner.plan.ids.contains(id) ? .text(StepWord.open.rawValue) : nil
  }

  private func owner(of step: String) -> Run {
    common.owner(ofStep: step, in: run) ?? run
  }
}

extension Interval {
  /// The length in hours as conditions see it: a threshold that is just reached counts as passed,
  /// so that `> 12` and `>= 12` turn true at the same millisecond. Never negative.
  fileprivate var conditionHours: Double { max(0, (Double(milliseconds) + 0.5) / 3_600_000) }

  /// The time after which ``conditionHours`` exceeds `hours`.
  init(conditionHours hours: Double) {
    self.init(milliseconds: Int64((hours * 3_600_000).rounded()))
  }
}
