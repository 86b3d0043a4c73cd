/// Why a file is not YAML as it is accepted here, and where.
package struct YAMLProblem: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case tooManyNodes(limit: Int)
    case utf16
    case notUTF8
    case controlCharacter(UInt32)
    case alias
    case anchor
    case tag
    case severalDocuments
    case empty
    case duplicateKey(String, first: TextPosition)
    case keyNotText
    case syntax(Syntax)
  }

  /// What does not fit YAML's grammar.
  package enum Syntax: Hashable, Sendable {
    /// A tab, or a character such as `@` that must stand in quotes.
    case characterOutsideQuotes
    /// A second `: ` in a text without quotes.
    case colonInText
    /// A line that is indented neither like its neighbours nor as part of them.
    case indentation
    /// A key that no colon follows.
    case keyWithoutColon
    /// A text in quotes that does not end.
    case openQuotes
    /// A list in brackets or a map in braces that does not end.
    case openBracket
    /// Anything else, as the parser puts it, in English.
    case other(String)
  }

  package let position: TextPosition
  package let reason: Reason

  package init(_ reason: Reason, at position: TextPosition) {
    self.reason = reason
    self.position = position
  }
}
