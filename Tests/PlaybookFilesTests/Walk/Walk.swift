import IncidentCore
import Workspace
import TestSupport

/// One way through a playbook, from the detection to the lessons: every step is done as soon as it
/// is its turn, in the order of the playbook, by the acts that a team would use.
struct Walk {
  private let playbook: Playbook
  private let answers: WalkQuestion.Answers
  private let document: PlaybookDocument
  private let other: (String) -> PlaybookDocument?
  /// The steps whose state a condition asks for.
  private let watched: Set<String>
  private var story: Story
  private var givenUp: Set<String> = []
  /// What turned out to wait for others again after it had been open.
  private var postponed: Set<String> = []
  private(set) var faults: [WalkFault] = []
  private(set) var came: Set<WalkCone.Target> = []

  /// - Parameters:
  ///   - document: The playbook.
  ///   - answers: What is decided and what the world is like.
  ///   - other: A playbook that a branch proposes, by its id.
  /// - Throws: Where an act is refused that has nothing to do with the playbook.
  init(
    through document: PlaybookDocument, answers: WalkQuestion.Answers,
    other: @escaping (String) -> PlaybookDocument?
  ) throws {
    self.document = document
    self.answers = answers
    self.other = other
    playbook = document.playbook
    watched = Set(
      playbook.conditionNames.compactMap { if case .step(let id) = $0 { id } else { nil } })
    story = Story()
    story.clockRules = .shipped
    try open()
    try workThroughTime()
    try finish()
  }

  private var run: Run? { story.incident.runs.first }

  private mutating func open() throws {
    let channels = answers.keys.compactMap { question -> Channel? in
      guard case .channel(let name) = question, answers[question] == name else { return nil }
      return Channel(name)
    }
    try story.tell(
      OpenIncident(
        title: "Storm", detected: Moment(Story.start),
        cluster: answers[.cluster].flatMap(Cluster.init(rawValue:)), channels: channels))
    try story.tell(StartRun(document))
    for case (.fact(let name), let value) in answers
    where value != WalkQuestion.unset && !isAnsweredByDecision(name) {
      try story.tell(SetFact(name, value, because: "This way asks for it."))
    }
    for case (.published(let template), let times) in answers {
      for _ in 0..<(Int(times) ?? 0) { try publish(from: template) }
    }
    for case (.informed(let audience), let times) in answers {
      for _ in 0..<(Int(times) ?? 0) { try story.tell(InformAudience(Audience(audience))) }
    }
    try readWind()
    if let alert = answers[.alert].flatMap(AlertLevel.init(rawValue:)), alert > .green {
      try story.tell(RaiseAlert(to: alert, because: "The walk asks for it."))
    }
    for _ in 0..<(answers[.brokenPromises].flatMap(Int.init) ?? 0) {
      try story.tell(MakePromise("Next information", due: story.now + .days(99)))
      try story.tell(
        SettlePromise(story.incident.promises.count, .broken, text: "Forgotten."))
    }
  }

  /// Whether a decision of this way records what a fact asks: then the two cannot differ.
  private func isAnsweredByDecision(_ fact: String) -> Bool {
    playbook.steps.contains { step in
      guard let records = step.records, records.isWhole else { return false }
      return answers[.decision(step.id)] != nil && records.question.facts.contains(fact)
    }
  }

  private mutating func publish(from template: String) throws {
    let channel = playbook.template(template)?.channels.first ?? Channel("website")
    try story.tell(
      DraftStatement(channel: channel, language: "en", text: "A word.", template: template))
    try story.tell(
      PublishStatement(
        story.incident.statements.count, text: "A word.",
        release: .unapproved(because: "The walk asks for it.")))
  }

  private mutating func readWind() throws {
    let social = answers[.wind] ?? answers[.social] ?? "2"
    try story.tell(
      ReadWind(
        social: Int(social).flatMap(WindLevel.init(rawValue:)),
        media: answers[.media].flatMap(Int.init).flatMap(WindLevel.init(rawValue:))))
  }

  /// Works at the beginning and at each moment at which time alone opens something.
  private mutating func workThroughTime() throws {
    let isDawdling = answers[.pace] == WalkQuestion.dawdling
    try work(leaving: isDawdling ? watched : [])
    for hours in playbook.hourThresholds {
      story.now = Story.start + Interval(milliseconds: Int64(hours * 3_600_000))
      // Without an act nothing is looked at.
      try readWind()
      try work(leaving: isDawdling ? watched : [])
    }
    try work()
  }

  private mutating func finish() throws {
    acceptProposals()
    try story.tell(ContainIncident())
    try work()
    try story.tell(ResolveIncident())
    try work()
    try story.tell(CloseIncident(reason: .resolved))
    try work()
    look()
  }

  private mutating func work(leaving left: Set<String> = []) throws {
    postponed = []
    while let step = nextStep(leaving: left) {
      do throws(Refusal) {
        if let options = step.options {
          let option = answers[.decision(step.id)] ?? options[0]
          try story.tell(
            MakeDecision(
              step.id, option: option, because: "This way asks for it.",
              url: step.requiresEvidence ? Self.proof : nil))
        } else {
          if step.itemCount > 0 {
            try story.tell(TickItems(step.id, items: Array(1...step.itemCount)))
          }
          if let act = step.act, isNeutral(act) {
            try story.perform(act, of: playbook)
          } else {
            try story.tell(
              CompleteStep(
                step.id, url: step.requiresEvidence ? Self.proof : nil,
                withoutActBecause: step.act == nil ? nil : "The walk asks for it."))
          }
        }
        postponed = []
      } catch {
        if case .predecessorsOpen = error {
          postponed.insert(step.id)
          continue
        }
        givenUp.insert(step.id)
        // What was open and is not needed any more may lapse.
        if case .conditionNotTrue = error { continue }
        faults.append(.refused(step: step.id, "\(error)"))
      }
    }
  }

  /// Whether an act changes nothing that the answers of this way settle.
  private func isNeutral(_ act: StepAct) -> Bool {
    switch act {
    case .alert: answers[.alert] == nil
    case .inform(let audience): answers[.informed(audience.rawValue)] == nil
    // A release in an emergency does two at once, and the end of the storm has its own place.
    case .approve, .publish, .contain, .resolve, .release: false
    // What is known of the world is the way itself.
    case .answers: false
    default: true
    }
  }

  private static let proof = "https://example.org/proof"

  /// The first step whose turn it is, once each.
  private func nextStep(leaving left: Set<String>) -> Step? {
    let left = left.union(givenUp).union(postponed)
    let isClosed = story.incident.status == .closed
    for phase in playbook.phases where !isClosed || phase.id == Phase.learn {
      for step in phase.steps where !left.contains(step.id) {
        guard let record = run.flatMap({ story.incident.record(of: step.id, in: $0) }),
          record.opened != nil, record.word == .open
        else { continue }
        return step
      }
    }
    return nil
  }

  /// Whether each proposal could be accepted as things stand.
  private mutating func acceptProposals() {
    for proposal in story.incident.openProposals(at: story.now) {
      var started: PlaybookDocument?
      if case .run(let id) = proposal.proposal { started = other(id) }
      do throws(Refusal) {
        _ = try story.decide(
          AnswerProposal(
            proposal.branch, .accepted, because: "as proposed", playbook: started,
            clockRunsFromMoment: true))
      } catch {
        faults.append(.unacceptable(branch: proposal.branch, "\(error)"))
      }
    }
  }

  /// What came up on the way, and what is left at its end.
  private mutating func look() {
    var isTaught = false
    for view in story.incident.stepViews(at: story.now) {
      let step = view.step.id
      if view.record.opened != nil { came.insert(.step(step)) }
      if case .blocked(let others) = view.state { faults.append(.stuck(step: step, by: others)) }
      if view.isToDo, !givenUp.contains(step) { faults.append(.leftOpen(step: step)) }
      if view.phase == Phase.learn, view.state == .done { isTaught = true }
    }
    if !isTaught { faults.append(.noLessons) }
    for (branch, record) in run?.branches ?? [:] where !record.occurrences.isEmpty {
      came.insert(.branch(branch))
    }
  }
}

extension Playbook {
  /// All that its conditions ask for.
  var conditionNames: [ConditionName] {
    conditions.flatMap { ((try? $0.parsed())?.names ?? []).map(\.name) }.uniqued()
  }

  var conditions: [Condition] { steps.compactMap(\.when) + standing.map(\.when) }

  /// The hours since detection that its conditions ask for, the earliest first.
  fileprivate var hourThresholds: [Double] {
    let comparisons = conditions.flatMap { (try? $0.parsed())?.comparisons ?? [] }
    return Set(
      comparisons.compactMap { comparison -> Double? in
        switch (comparison.left.value, comparison.right.value) {
        case (.name(.hoursSinceDetection), .number(let hours)),
          (.number(let hours), .name(.hoursSinceDetection)):
          hours
        default: nil
        }
      }
    ).sorted()
  }
}
