/// What is answered about one post, question by question. Nil is what has not been asked yet.
///
/// Source of the questions: United States Air Force, Web Posting Response Assessment V.2 (about
/// 2009). It asks "positive?" before "true?", so that praise which is wrong stands; and not at all
/// after danger. So here threats come first, and truth before tone.
package struct TriageAnswers: Hashable, Codable, Sendable {
  /// It threatens somebody or may be illegal.
  package var isThreat: Bool?
  package var truth: PostTruth?
  /// It is friendly, or criticises fairly and calmly.
  package var isPositive: Bool?
  package var kind: PostKind?

  package init(
    isThreat: Bool? = nil, truth: PostTruth? = nil, isPositive: Bool? = nil,
    kind: PostKind? = nil
  ) {
    self.isThreat = isThreat
    self.truth = truth
    self.isPositive = isPositive
    self.kind = kind
  }

  /// What is to be asked next; nil where the answers give an outcome.
  package var nextQuestion: TriageQuestion? {
    guard let isThreat else { return .threat }
    if isThreat { return nil }
    guard truth != nil else { return .truth }
    guard let isPositive else { return .positive }
    return isPositive || kind != nil ? nil : .kind
  }

  /// What to do; nil where something is still to be asked.
  package var outcome: TriageOutcome? {
    guard nextQuestion == nil else { return nil }
    if isThreat == true { return .secure }
    if isPositive == true { return truth == .isFalse ? .correctFacts : .letStand }
    return switch kind {
    case .troll, .rager: .monitor
    case .misguided: .correctFacts
    case .unhappy: .restore
    case .other, nil: truth == .isFalse ? .correctFacts : .evaluate
    }
  }
}

package enum TriageQuestion: String, Codable, CaseIterable, Sendable {
  case threat, truth, positive, kind
}

/// Whether what a post says is true.
package enum PostTruth: String, Codable, CaseIterable, Sendable {
  case isTrue = "yes"
  case isFalse = "no"
  case unknown
}

/// Who writes, and why, where a post is not friendly.
package enum PostKind: String, Codable, CaseIterable, Sendable {
  /// Lives by insulting others.
  case troll
  /// Rants, jokes or makes satire.
  case rager
  /// Has the facts wrong.
  case misguided
  /// Had a bad experience with us.
  case unhappy
  case other
}

/// What is to be done about a post.
package enum TriageOutcome: String, Codable, CaseIterable, Sendable {
  /// Secure the evidence, report it to platform and police, no argument in public.
  case secure
  /// Let it stand, thank for it, or share it.
  case letStand = "let-stand"
  /// Watch it and do not answer.
  case monitor
  /// Say on the spot what is right, with a source.
  case correctFacts = "correct-facts"
  /// Put right what went wrong for this person.
  case restore
  /// Judge it by itself, and answer to what it says.
  case evaluate

  /// Whether the post waits for an answer in public.
  package var callsForAnswer: Bool {
    switch self {
    case .correctFacts, .restore, .evaluate: true
    case .secure, .letStand, .monitor: false
    }
  }

  /// What to keep in mind; the first is the most important one here.
  ///
  /// Source: the considerations of the Web Posting Response Assessment V.2.
  package var considerations: [TriageConsideration] {
    switch self {
    case .secure, .monitor: []
    case .letStand: [.transparency, .tone]
    case .correctFacts: [.sourcing, .transparency, .timeliness, .tone, .influence]
    case .restore: [.timeliness, .tone, .transparency, .influence]
    case .evaluate: [.influence, .tone, .transparency, .sourcing, .timeliness]
    }
  }
}

package enum TriageConsideration: String, Codable, CaseIterable, Sendable {
  /// Say for whom one speaks.
  case transparency
  /// Name sources.
  case sourcing
  /// Take the time for a good answer, but not a day.
  case timeliness
  /// Speak as the company wants to be seen.
  case tone
  /// Begin with those who are heard most.
  case influence
}
