/// What situational crisis communication theory advises for an assessment. It is advice out of a
/// theory, not a rule; what people must know for their safety comes before all of it.
///
/// Source: the guidelines of W. T. Coombs, "Protecting Organization Reputations During a Crisis",
/// Corporate Reputation Review 10(3), 2007, 163–176, table 3: information alone where a victim
/// crisis meets neither history nor a bad reputation; diminish for a victim crisis with one of them
/// and for an accident without; rebuild for an accident with one of them and for all that could have
/// been prevented; deny for rumours and unfounded challenges; never deny together with the others.
package struct StrategyAdvice: Hashable, Sendable {
  /// What is assessed, and what the ledger says to it.
  package struct Ground: Hashable, Sendable {
    package let cluster: Cluster?
    package let assessment: Assessment
    /// Whether what is said against the company is unfounded; nil where that is open.
    package let isUnfounded: Bool?
    /// Whether a person or an animal was harmed; nil where that is open.
    package let isHarm: Bool?

    package init(
      cluster: Cluster?, assessment: Assessment, isUnfounded: Bool? = nil, isHarm: Bool? = nil
    ) {
      self.cluster = cluster
      self.assessment = assessment
      self.isUnfounded = isUnfounded
      self.isHarm = assessment.type == .misdeedWithInjuries ? true : isHarm
    }
  }

  /// Something that is not known, and what its answer would change.
  package struct Unknown: Hashable, Sendable {
    package let question: Question
    /// For each answer the postures that would be left, in the order of ``ResponsePosture``.
    package let answers: [Answer]

    package struct Answer: Hashable, Sendable {
      package let value: String
      package let postures: [ResponsePosture]

      package init(value: String, postures: [ResponsePosture]) {
        self.value = value
        self.postures = postures
      }
    }

    /// Whether any answer would change what is advised.
    package var matters: Bool { Set(answers.map(\.postures)).count > 1 }
  }

  package enum Question: String, CaseIterable, Sendable {
    case cluster, type, history, reputation
    /// Whether what is said against the company is true.
    case claims
  }

  /// What makes the public hold a company more responsible than the cluster alone.
  package enum Intensifier: String, CaseIterable, Sendable {
    case history, reputation
  }

  package let ground: Ground
  /// The postures that are advised as far as is known; one where nothing open could change it. As long
  /// as nobody knows how responsible the company is, it informs and takes no course that it may have to
  /// leave.
  package let postures: [ResponsePosture]
  package let intensifiers: [Intensifier]
  /// The cluster by which the crisis is to be answered, an intensifier moving it one up; nil where
  /// that depends on what is not known.
  package let answeredAs: Cluster?
  /// The supplements that fit, beside a posture and never alone.
  package let bolstering: [ResponseStrategy]
  package let unknowns: [Unknown]
  /// It is assessed as a rumour, but the ledger holds some of what is said as true.
  package let isRumourWithTruth: Bool

  package init(_ ground: Ground) {
    self.ground = ground
    let cases = Case.all(of: ground)
    postures = ground.cluster == nil ? [.inform] : Self.postures(of: cases)
    intensifiers = Intensifier.allCases.filter { ground.has($0) }
    let answeredAs = Set(cases.map(\.answeredAs))
    self.answeredAs = answeredAs.count == 1 ? answeredAs.first : nil
    bolstering = Self.bolstering(of: ground)
    unknowns = Question.allCases.compactMap { Self.unknown($0, of: cases, ground: ground) }
    isRumourWithTruth = ground.assessment.type == .rumour && ground.isUnfounded == false
  }

  /// The strategies of a posture that are advised. Nobody is attacked and no scapegoat sought, whatever
  /// the theory allows: it makes two against one. That the damage is small says nobody who has not
  /// made sure that nobody was harmed.
  package func strategies(of posture: ResponsePosture) -> [ResponseStrategy] {
    posture.strategies.filter { strategy in
      switch strategy {
      case .attackAccuser, .scapegoat: false
      case .justification: ground.isHarm == false
      case .reminder, .victimage: bolstering.contains(strategy)
      case .information, .denial, .excuse, .compensation, .apology, .ingratiation: true
      }
    }
  }

  private static func postures(of cases: [Case]) -> [ResponsePosture] {
    let found = Set(cases.map(\.posture))
    return ResponsePosture.allCases.filter(found.contains)
  }

  /// A reminder of good works needs some; a company that is itself to blame is no victim.
  private static func bolstering(of ground: Ground) -> [ResponseStrategy] {
    ResponsePosture.bolster.strategies.filter { strategy in
      switch strategy {
      case .reminder: ground.assessment.reputation != .bad && ground.isHarm != true
      // Who speaks of one's own trouble where others are hurt belittles theirs.
      case .victimage: ground.cluster == .victim && ground.isHarm != true
      case .information, .attackAccuser, .denial, .scapegoat, .excuse, .justification,
        .compensation, .apology, .ingratiation:
        true
      }
    }
  }

  private static func unknown(
    _ question: Question, of cases: [Case], ground: Ground
  ) -> Unknown? {
    let values = cases.compactMap { $0.value(of: question) }.uniqued()
    guard !ground.knows(question), values.count > 1 else { return nil }
    return Unknown(
      question: question,
      answers: values.map { value in
        Unknown.Answer(
          value: value, postures: postures(of: cases.filter { $0.value(of: question) == value }))
      })
  }
}

extension StrategyAdvice.Ground {
  /// Whether an intensifier is known to be there.
  func has(_ intensifier: StrategyAdvice.Intensifier) -> Bool {
    switch intensifier {
    case .history: assessment.history == .yes
    case .reputation: assessment.reputation == .bad
    }
  }

  func knows(_ question: StrategyAdvice.Question) -> Bool {
    switch question {
    case .cluster: cluster != nil
    case .type: assessment.type != nil
    case .history: assessment.history == .yes || assessment.history == .no
    case .reputation: !(assessment.reputation == nil || assessment.reputation == .unknown)
    case .claims: isUnfounded != nil
    }
  }
}

/// One way in which all could be once everything were known.
private struct Case: Hashable {
  let cluster: Cluster
  let type: CrisisType
  let hasHistory: Bool
  let hasBadReputation: Bool
  let isUnfounded: Bool

  /// Every way that agrees with what is known.
  static func all(of ground: StrategyAdvice.Ground) -> [Case] {
    let assessment = ground.assessment
    let clusters = ground.cluster.map { [$0] } ?? Cluster.allCases
    let histories = ground.knows(.history) ? [assessment.history == .yes] : [true, false]
    let reputations = ground.knows(.reputation) ? [assessment.reputation == .bad] : [true, false]
    return clusters.flatMap { cluster in
      (assessment.type.map { [$0] } ?? CrisisType.types(of: cluster)).flatMap { type in
        histories.flatMap { history in
          reputations.flatMap { reputation in
            foundations(of: type, ground).map { isUnfounded in
              Case(
                cluster: cluster, type: type, hasHistory: history, hasBadReputation: reputation,
                isUnfounded: isUnfounded)
            }
          }
        }
      }
    }
  }

  /// Whether what is said can be unfounded. A rumour is until the ledger says otherwise; a
  /// challenge may be either.
  private static func foundations(
    of type: CrisisType, _ ground: StrategyAdvice.Ground
  ) -> [Bool] {
    switch type {
    case .rumour: [ground.isUnfounded ?? true]
    case .challenge: ground.isUnfounded.map { [$0] } ?? [true, false]
    case .naturalDisaster, .workplaceViolence, .tampering, .technicalAccident,
      .technicalProductHarm, .humanAccident, .humanProductHarm, .misdeed, .managementMisconduct,
      .misdeedWithInjuries:
      [false]
    }
  }

  private var isIntensified: Bool { hasHistory || hasBadReputation }

  /// One intensifier is enough, and two move no further than one.
  var answeredAs: Cluster {
    switch cluster {
    case .victim: isIntensified ? .accidental : .victim
    case .accidental: isIntensified ? .preventable : .accidental
    case .preventable: .preventable
    }
  }

  var posture: ResponsePosture {
    if isUnfounded { return .deny }
    return switch answeredAs {
    case .victim: .inform
    case .accidental: .diminish
    case .preventable: .rebuild
    }
  }

  /// What the case answers to a question, as a code; nil where the question has no sense for it.
  func value(of question: StrategyAdvice.Question) -> String? {
    switch question {
    case .cluster: cluster.rawValue
    case .type: type.rawValue
    case .history: (hasHistory ? CrisisHistory.yes : .no).rawValue
    case .reputation: hasBadReputation ? PriorReputation.bad.rawValue : "good-or-neutral"
    case .claims: type == .challenge ? (isUnfounded ? "false" : "true") : nil
    }
  }
}

extension Incident {
  /// What the theory advises, as things stand.
  package var strategyAdvice: StrategyAdvice {
    StrategyAdvice(
      StrategyAdvice.Ground(
        cluster: cluster, assessment: assessment, isUnfounded: isAccusationUnfounded,
        isHarm: isHarm))
  }

  /// Whether a person or an animal was harmed, by the facts; nil where nobody has said.
  private var isHarm: Bool? {
    let answers = ["injury", "victim"].map { standingAnswers.fact($0) }
    if answers.contains("yes") { return true }
    return answers.contains("no") ? false : nil
  }

  /// Whether all that is said against the company has been found false. Nil where something is
  /// open.
  private var isAccusationUnfounded: Bool? {
    let verdicts = claims.map(\.verdict)
    if verdicts.contains(.isTrue) || verdicts.contains(.partly) { return false }
    if verdicts.isEmpty {
      return answer(to: .claim).map { $0 == Claim.Verdict.isFalse.rawValue }
    }
    return verdicts.contains(.open) ? nil : true
  }
}
