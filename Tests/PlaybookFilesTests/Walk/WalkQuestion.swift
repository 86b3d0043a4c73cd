import IncidentCore

/// Something on which the course of a playbook can depend.
enum WalkQuestion: Hashable {
  case decision(String)
  case fact(String)
  case wind, social, media
  case alert, cluster
  case channel(String)
  case brokenPromises
  /// How often something was published from a template.
  case published(String)
  /// How often an audience was told.
  case informed(String)
  /// Whether the team does everything at once, or leaves what conditions wait for until late.
  case pace

  /// An answer to each question, as a word of the playbook language.
  typealias Answers = [WalkQuestion: String]

  /// Of a fact, that nobody has recorded it; of a channel, that the storm is not seen there.
  static let unset = "unset"
  static let prompt = "prompt"
  static let dawdling = "dawdling"

  var text: String {
    switch self {
    case .decision(let id): "decision.\(id)"
    case .fact(let name): "fact.\(name)"
    case .wind: "wind"
    case .social: "social"
    case .media: "media"
    case .alert: "alert"
    case .cluster: "cluster"
    case .channel(let name): "channel.\(name)"
    case .brokenPromises: "promise.broken"
    case .informed(let audience): "informed.\(audience)"
    case .published(let template): "published.\(template)"
    case .pace: "pace"
    }
  }
}

extension ConditionName {
  /// The question that decides what the name stands for; nil where the walk itself goes through
  /// all that it can be.
  var question: WalkQuestion? {
    switch self {
    case .wind: .wind
    case .social: .social
    case .media: .media
    case .alert: .alert
    case .cluster: .cluster
    case .brokenPromises: .brokenPromises
    case .informed(let audience): .informed(audience)
    case .published(let template): .published(template)
    case .decision(let id): .decision(id)
    case .fact(let name): .fact(name)
    case .hoursSinceDetection, .step: .pace
    case .status, .channels, .publications: nil
    }
  }
}

extension ConditionComparison {
  /// The question that the comparison asks, and the answers on both sides of where it turns.
  var turningPoint: (question: WalkQuestion, answers: [String])? {
    if case .name(.channels) = right.value, case .text(let channel) = left.value {
      return (.channel(channel), [WalkQuestion.unset, channel])
    }
    let literals: [ConditionOperand]
    let name: ConditionName
    switch (left.value, right.value) {
    case (.name(let found), _): (name, literals) = (found, Self.items(right))
    case (_, .name(let found)): (name, literals) = (found, Self.items(left))
    default: return nil
    }
    guard let question = name.question else { return nil }
    return (question, literals.flatMap { answers(to: question, around: $0) }.uniqued())
  }

  private static func items(_ operand: ConditionOperand) -> [ConditionOperand] {
    if case .list(let items) = operand.value { items } else { [operand] }
  }

  private func answers(to question: WalkQuestion, around literal: ConditionOperand) -> [String] {
    switch (question, literal.value) {
    case (.pace, _): [WalkQuestion.prompt, WalkQuestion.dawdling]
    case (.alert, .text(let word)):
      AlertLevel.allCases.filter { $0.rawValue == word || $0.next.rawValue == word }
        .map(\.rawValue)
    case (.cluster, .text): Cluster.allCases.map(\.rawValue)
    case (.wind, .number(let number)), (.social, .number(let number)),
      (.media, .number(let number)):
      around(number).filter { 0...6 ~= $0 }.map(String.init)
    case (.brokenPromises, .number(let number)), (.published, .number(let number)),
      (.informed, .number(let number)):
      around(number).filter { $0 >= 0 }.map(String.init)
    case (.fact, .number(let number)): around(number).map(String.init)
    case (_, .text(let word)): [word]
    default: []
    }
  }

  /// The whole numbers on both sides of where the comparison with a threshold turns.
  private func around(_ number: Double) -> [Int] {
    let whole = Int(number.rounded(.down))
    switch sign {
    case .less, .atLeast: return [whole - 1, whole]
    case .atMost, .greater: return [whole, whole + 1]
    case .equal, .unequal, .isIn: return [whole - 1, whole, whole + 1]
    }
  }
}
