extension ConditionExpression {
  /// The comparisons in it that cannot be made or can never be true.
  package var faults: [ConditionError] {
    comparisons.flatMap(\.faults)
  }
}

/// What can stand in a comparison, by what it can be compared with.
private enum ConditionKind: Equatable {
  /// A number from `least` on, up to `most` where there is one.
  case number(least: Double, most: Double?, isWhole: Bool)
  case literalNumber(Double)
  case literalText(String)
  case level
  /// A name whose values are words; only these where they are known.
  case word([String]?)
  /// A fact: a word or a number.
  case fact
  case list
}

extension ConditionComparison {
  fileprivate var faults: [ConditionError] {
    guard sign == .isIn else { return pairFaults(left, sign, right) }
    guard right.kind == .list, left.kind != .list else { return [notComparable(left, right)] }
    // What a list given by name holds cannot be told beforehand; only its kind can.
    guard case .list(let items) = right.value else {
      switch left.kind {
      case .number, .literalNumber, .level: return [notComparable(left, right)]
      default: return []
      }
    }
    if items.isEmpty { return [ConditionError(.neverTrue(text), at: left.offset)] }
    return items.flatMap { pairFaults(left, .equal, $0) }
  }

  private func pairFaults(
    _ left: ConditionOperand, _ sign: Sign, _ right: ConditionOperand
  ) -> [ConditionError] {
    switch (left.kind, right.kind) {
    case (.list, _), (_, .list):
      return [notComparable(left, right)]
    case (.number, .number), (.number, .fact), (.fact, .number), (.fact, .fact), (.level, .level),
      (.level, .fact), (.fact, .level), (.fact, .literalNumber), (.literalNumber, .fact):
      return []
    case (.number(let least, let most, let isWhole), .literalNumber(let number)):
      return Self.isPossible(sign, number, least: least, most: most, isWhole: isWhole)
        ? [] : [never(left, sign, right)]
    case (.literalNumber, .number), (.literalText, .level), (.literalText, .word):
      return pairFaults(right, sign.mirrored, left)
    case (.level, .literalText(let word)):
      guard let level = AlertLevel(rawValue: word) else {
        return [unknownWord(word, right, of: left, known: AlertLevel.allCases.map(\.rawValue))]
      }
      let isPossible = AlertLevel.allCases.contains {
        Self.compare(.level($0), sign, .level(level)) == .true
      }
      return isPossible ? [] : [never(left, sign, right)]
    case (.word(let known), .literalText(let word)):
      if sign.isOrdering { return [ConditionError(.notOrdered(left.text), at: left.offset)] }
      guard let known, !known.contains(word) else { return [] }
      return [unknownWord(word, right, of: left, known: known)]
    case (.fact, .literalText(let word)), (.literalText(let word), .fact):
      return sign.isOrdering && Double(conditionNumber: word) == nil
        ? [ConditionError(.notOrdered("\"\(word)\""), at: left.offset)] : []
    case (.word, .word), (.word, .fact), (.fact, .word):
      return sign.isOrdering ? [ConditionError(.notOrdered(left.text), at: left.offset)] : []
    case (.literalNumber(let one), .literalNumber(let other)):
      return Self.compare(.number(one), sign, .number(other)) == .true
        ? [] : [never(left, sign, right)]
    case (.literalText(let one), .literalText(let other)):
      return Self.compare(.text(one), sign, .text(other)) == .true
        ? [] : [never(left, sign, right)]
    default:
      return [notComparable(left, right)]
    }
  }

  /// Whether some value from `least` to `most` stands so to `number`.
  private static func isPossible(
    _ sign: Sign, _ number: Double, least: Double, most: Double?, isWhole: Bool
  ) -> Bool {
    switch sign {
    // A length of time is never exactly anything.
    case .equal, .isIn:
      isWhole && number == number.rounded() && number >= least && most.map { number <= $0 } ?? true
    case .unequal: true
    case .less: least < number
    case .atMost: least <= number
    case .greater: most.map { $0 > number } ?? true
    case .atLeast: most.map { $0 >= number } ?? true
    }
  }

  private func notComparable(_ left: ConditionOperand, _ right: ConditionOperand) -> ConditionError
  {
    ConditionError(.notComparable(left.text, with: right.text), at: left.offset)
  }

  private func never(
    _ left: ConditionOperand, _ sign: Sign, _ right: ConditionOperand
  ) -> ConditionError {
    let text = "\(left.text) \(sign.rawValue) \(right.text)"
    return ConditionError(.neverTrue(text), at: min(left.offset, right.offset))
  }

  private func unknownWord(
    _ word: String, _ operand: ConditionOperand, of name: ConditionOperand, known: [String]
  ) -> ConditionError {
    ConditionError(.unknownWord(word, of: name.text, known: known), at: operand.offset)
  }
}

extension ConditionComparison.Sign {
  /// The sign that says the same with both sides exchanged.
  fileprivate var mirrored: Self {
    switch self {
    case .equal, .unequal, .isIn: self
    case .less: .greater
    case .atMost: .atLeast
    case .greater: .less
    case .atLeast: .atMost
    }
  }
}

extension ConditionOperand {
  fileprivate var kind: ConditionKind {
    switch value {
    case .text(let text): .literalText(text)
    case .number(let number): .literalNumber(number)
    case .list, .name(.channels): .list
    case .name(.wind), .name(.social), .name(.media):
      .number(least: 0, most: 6, isWhole: true)
    case .name(.hoursSinceDetection): .number(least: 0, most: nil, isWhole: false)
    case .name(.brokenPromises), .name(.published), .name(.publications), .name(.informed):
      .number(least: 0, most: nil, isWhole: true)
    case .name(.alert): .level
    case .name(.cluster): .word(Cluster.allCases.map(\.rawValue))
    case .name(.status): .word(IncidentStatus.allCases.map(\.rawValue))
    case .name(.step): .word(StepWord.allCases.map(\.rawValue))
    case .name(.decision): .word(nil)
    case .name(.fact): .fact
    }
  }
}
