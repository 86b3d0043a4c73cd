extension ConditionSpace {
  /// Values of a name that stand for all it can have, as far as these comparisons can tell them
  /// apart; nil among them stands for "not known". Nil where they cannot be enumerated.
  func values(
    of name: ConditionName, in comparisons: [ConditionComparison]
  ) -> [ConditionValue?]? {
    switch name {
    case .decision(let id):
      guard literals(comparedWith: name, in: comparisons) != nil else { return nil }
      return decisions[id]?.map { $0.map(ConditionValue.text) }
    case .step(let id):
      guard literals(comparedWith: name, in: comparisons) != nil else { return nil }
      return (steps[id] ?? StepWord.allCases).map { .text($0.rawValue) }
    case .wind, .social, .media: return Self.winds
    case .alert: return AlertLevel.allCases.map { .level($0) }
    case .cluster: return [nil] + Cluster.allCases.map { .text($0.rawValue) }
    case .status: return IncidentStatus.allCases.map { .text($0.rawValue) }
    case .channels:
      return literals(comparedWith: name, in: comparisons).flatMap(Self.lists)
    case .hoursSinceDetection:
      return literals(comparedWith: name, in: comparisons).map { literals in
        [nil] + Self.hours(around: literals.compactMap(\.literalNumber))
      }
    case .brokenPromises, .published, .publications, .informed:
      return literals(comparedWith: name, in: comparisons).map { literals in
        let numbers = literals.compactMap(\.literalNumber)
        let whole = numbers.flatMap { [$0.rounded(.down) - 1, $0.rounded(), $0.rounded(.up) + 1] }
        return Set([0, 1] + whole.filter { $0 >= 0 }).sorted().map { .number($0) }
      }
    case .fact:
      return literals(comparedWith: name, in: comparisons).map {
        [nil] + Self.factValues(around: $0)
      }
    }
  }

  /// Whether a comparison can be true and false, seen without trying values: the common case.
  func isPlainlyOpen(_ comparison: ConditionComparison) -> Bool {
    guard case .name(let name) = comparison.left.value else { return false }
    let sign = comparison.sign
    switch (name, comparison.right.value) {
    case (.fact, .text(let text)):
      return (sign == .equal || sign == .unequal) && text != "unknown" && SetFact.isToken(text)
    case (.fact, .number): return sign != .isIn
    case (.hoursSinceDetection, .number(let hours)): return sign.isOrdering && hours > 0
    case (.decision(let id), .text(let text)):
      guard sign == .equal || sign == .unequal, let answers = decisions[id] else { return false }
      return answers.contains(text) && answers.contains { $0 != nil && $0 != text }
    case (.alert, .text(let text)):
      return Self.isOpen(AlertLevel.allCases.lazy.map { .level($0) }, sign, .text(text))
    case (.wind, .number(let level)), (.social, .number(let level)), (.media, .number(let level)):
      return Self.isOpen((0...6).lazy.map { .number(Double($0)) }, sign, .number(level))
    default: return false
    }
  }

  private static func isOpen(
    _ values: some Sequence<ConditionValue>, _ sign: ConditionComparison.Sign,
    _ literal: ConditionValue
  ) -> Bool {
    var (canHold, canFail) = (false, false)
    for value in values {
      switch ConditionComparison.compare(value, sign, literal) {
      case .true: canHold = true
      case .false: canFail = true
      case .unknown: break
      }
    }
    return canHold && canFail
  }

  private static let winds: [ConditionValue?] = [nil] + (0...6).map { .number(Double($0)) }

  /// What stands on the other side of a name; nil where that is another name whose values cannot
  /// be told one by one.
  private func literals(
    comparedWith name: ConditionName, in comparisons: [ConditionComparison]
  ) -> [ConditionOperand]? {
    var literals: [ConditionOperand] = []
    for comparison in comparisons where comparison.names.contains(name) {
      for other in [comparison.left, comparison.right] where other.value != .name(name) {
        if case .name(let otherName) = other.value {
          guard name.isClosed, otherName.isClosed else { return nil }
        }
        literals += other.elements
      }
    }
    return literals
  }

  /// A length of time is never exactly anything, and always more than nothing.
  private static func hours(around numbers: [Double]) -> [ConditionValue] {
    let moment = 1e-7
    let hours = numbers.flatMap { [$0 - moment, $0 + moment] }.filter { $0 > 0 }
    return Set([moment] + hours).sorted().map { .number($0) }
  }

  /// The texts and numbers that are named, something else, and numbers between and around them.
  private static func factValues(around literals: [ConditionOperand]) -> [ConditionValue] {
    let texts = Set(literals.compactMap(\.literalText)).filter(SetFact.isToken)
    let values = texts.compactMap(ConditionValue.init(fact:))
    var other = "other"
    while texts.contains(other) { other += "-" }
    let numbers = Set(
      literals.compactMap(\.literalNumber)
        + values.compactMap { if case .number(let number) = $0 { number } else { nil } }
    ).sorted()
    let between = zip(numbers, numbers.dropFirst()).map { ($0 + $1) / 2 }
    let ends = [numbers.first.map { $0 - 0.5 }, numbers.last.map { $0 + 0.5 }].compactMap { $0 }
    let words = values.filter { if case .number = $0 { false } else { true } }
      .sorted { "\($0)" < "\($1)" }
    return words + [.text(other)]
      + (Set(numbers + between + ends).sorted().map { .number($0) })
  }

  /// All lists of the channels that are named; nil where there are too many.
  private static func lists(of literals: [ConditionOperand]) -> [ConditionValue?]? {
    let texts = Set(literals.compactMap(\.literalText)).sorted()
    guard texts.count <= 6 else { return nil }
    return (0..<(1 << texts.count)).map { bits in
      .list(texts.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element))
    }
  }
}

extension ConditionName {
  /// Whether all its values are known beforehand.
  fileprivate var isClosed: Bool {
    switch self {
    case .wind, .social, .media, .alert, .cluster, .status, .decision, .step: true
    case .channels, .hoursSinceDetection, .brokenPromises, .published, .publications, .informed,
      .fact:
      false
    }
  }
}

extension ConditionOperand {
  fileprivate var literalNumber: Double? {
    if case .number(let number) = value { number } else { nil }
  }

  fileprivate var literalText: String? {
    if case .text(let text) = value { text } else { nil }
  }
}
