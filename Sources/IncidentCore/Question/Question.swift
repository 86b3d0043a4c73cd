/// What an incident has one answer to, whichever way it is entered: as a fact, in an assessment, in
/// the ledger of claims, or by a decision of a playbook that records it.
///
/// In the order in which it is asked: people come first.
package enum Question: String, Codable, CaseIterable, Sendable {
  /// Whether somebody was harmed or hurt: ``Harm``.
  case harm
  /// Whether somebody is threatened.
  case threat
  /// The verdict on the main claim, which is the first in the ledger.
  case claim
  /// How much responsibility people see in the company: ``Cluster``.
  case cluster
  /// Whether there were such crises before: ``CrisisHistory``.
  case history
  /// How the public thought of the company before: ``PriorReputation``.
  case reputation
  /// What kind of crisis it is: ``CrisisType``.
  case type

  /// The word for an answer that is not known, or not any more.
  static let unknown = ConditionValue.unknownFact

  /// The answers that say all that is asked.
  package var values: [String] {
    switch self {
    case .harm: Harm.whole.map(\.rawValue)
    case .threat: ["yes", "no"]
    case .claim: Claim.Verdict.allCases.filter { $0 != .open }.map(\.rawValue)
    case .cluster: Cluster.allCases.map(\.rawValue)
    case .history: CrisisHistory.allCases.filter { $0 != .unknown }.map(\.rawValue)
    case .reputation: PriorReputation.allCases.filter { $0 != .unknown }.map(\.rawValue)
    case .type: CrisisType.allCases.map(\.rawValue)
    }
  }

  /// All that can be recorded as an answer; of harm also what says a part of it.
  package var recordable: [String] {
    self == .harm ? Harm.allCases.map(\.rawValue) : values
  }

  /// The facts whose value is, or follows from, the answer.
  package var facts: [String] {
    switch self {
    case .harm: ["victim", "injury"]
    case .threat, .claim, .history: [rawValue]
    case .cluster, .reputation, .type: []
    }
  }

  /// The question that a fact answers; nil for a fact of its own.
  package init?(fact: String) {
    guard let found = Self.allCases.first(where: { $0.facts.contains(fact) }) else { return nil }
    self = found
  }

  /// What a fact can be that answers a question; none for a fact of its own.
  package static func values(ofFact name: String) -> [String] {
    switch Question(fact: name) {
    case .claim: Question.claim.values
    case nil: []
    default: ["yes", "no"]
    }
  }

  /// The answer that follows where a fact gets a value.
  ///
  /// - Parameter standing: The answer so far; a fact may say a part of it only.
  /// - Returns: Nil where the fact is not about this question, or the value is none of its own.
  func answer(ofFact name: String, _ value: String, standing: String?) -> String? {
    guard facts.contains(name) else { return nil }
    guard value == Self.unknown || Self.values(ofFact: name).contains(value) else { return nil }
    guard self == .harm else { return value }
    let known = Harm(answer: standing)
    let says = value == Self.unknown ? nil : value == "yes"
    let harm: Harm? =
      switch (name, says) {
      case ("victim", false?): .nobody
      case ("victim", true?): Harm(victim: true, injury: known?.isInjury)
      case ("victim", nil): Harm(victim: nil, injury: known == .injured ? nil : known?.isInjury)
      case (_, true?): .injured
      default: Harm(victim: known?.isVictim, injury: says)
      }
    return harm?.rawValue ?? Self.unknown
  }

  /// What a fact is by an answer; nil where the answer does not say.
  func value(ofFact name: String, answer: String) -> FactValue? {
    guard facts.contains(name), answer != Self.unknown else { return nil }
    guard self == .harm else { return answer }
    let harm = Harm(rawValue: answer)
    return (name == "victim" ? harm?.isVictim : harm?.isInjury).map { $0 ? "yes" : "no" }
  }

  /// Two answers as one: of harm a part that is recorded leaves the other part as it stands.
  func merged(_ answer: String, standing: String?) -> String {
    guard self == .harm else { return answer }
    return switch Harm(rawValue: answer) {
    case .unhurt: self.answer(ofFact: "injury", "no", standing: standing) ?? answer
    case .affected: self.answer(ofFact: "victim", "yes", standing: standing) ?? answer
    default: answer
    }
  }

  /// What is left of an answer where what was recorded once is taken back.
  ///
  /// - Returns: Nil where the answer that stands is another one.
  func without(_ recorded: String, standing: String) -> String? {
    guard self == .harm, let former = Harm(rawValue: recorded), let now = Harm(rawValue: standing)
    else { return recorded == standing ? Self.unknown : nil }
    guard former.agrees(with: now) else { return nil }
    let rest = Harm(
      victim: former.isVictim == nil ? now.isVictim : nil,
      injury: former.isInjury == nil ? now.isInjury : nil)
    return rest?.rawValue ?? Self.unknown
  }

  /// Whether an answer says another thing than the one that stands, rather than more or the same.
  func differs(_ answer: String, from standing: String) -> Bool {
    guard self == .harm, let former = Harm(rawValue: standing) else { return answer != standing }
    guard let harm = Harm(rawValue: answer) else { return true }
    return !former.agrees(with: harm)
  }
}
