import IncidentCore

extension ConditionError {
  var rule: CheckRule {
    switch reason {
    case .tooLong, .tooDeep: .limit
    case .empty, .unexpectedCharacter, .unterminatedText, .invalidNumber, .unexpected,
      .endsTooSoon, .unclosed, .unknownName, .notACondition:
      .conditionForm
    case .notComparable, .notOrdered, .unknownWord, .neverTrue: .impossibleComparison
    }
  }
}
