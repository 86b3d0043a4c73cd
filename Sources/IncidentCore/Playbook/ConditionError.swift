/// What is wrong with a condition, and where in it.
package struct ConditionError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    // The condition cannot be parsed.
    /// It has more characters than the limit.
    case tooLong(limit: Int)
    /// Parentheses and `not` stand deeper in each other than the limit.
    case tooDeep(limit: Int)
    case empty
    /// A character that begins nothing in the language.
    case unexpectedCharacter(String)
    /// A text without its closing quotation mark.
    case unterminatedText
    /// A number with too many digits, or with letters at its end.
    case invalidNumber(String)
    /// A word or sign that cannot stand here.
    case unexpected(String)
    /// Something must follow on its end.
    case endsTooSoon
    /// A parenthesis or bracket that is never closed.
    case unclosed(String)
    case unknownName(String)
    /// A name or value that stands alone and is compared with nothing.
    case notACondition(String)

    // It can be parsed, but one of its comparisons makes no sense.
    /// These two cannot be compared.
    case notComparable(String, with: String)
    /// There is no greater and less here, only equal and unequal.
    case notOrdered(String)
    /// Not one of the words that the name can have as its value.
    case unknownWord(String, of: String, known: [String])
    /// No value makes this comparison true.
    case neverTrue(String)
  }

  /// How many characters of the condition stand before the place.
  package let offset: Int
  package let reason: Reason

  package init(_ reason: Reason, at offset: Int) {
    self.offset = offset
    self.reason = reason
  }
}
