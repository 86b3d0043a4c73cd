/// Reads conditions.
///
///     condition  = conjunction { "or" conjunction }
///     conjunction = negation { "and" negation }
///     negation   = "not" negation | "(" condition ")" | "true" | "false" | comparison
///     comparison = operand sign operand
///     sign       = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in"
///     operand    = name | text | number | "true" | "false" | "[" [ literal { "," literal } ] "]"
///
/// Length and nesting are limited: a condition comes from a file that anybody may have written.
struct ConditionParser {
  static let lengthLimit = 2000
  static let depthLimit = 32

  private var tokens: [ConditionToken] = []
  private var position = 0
  private var endOffset = 0
  private var depth = 0

  mutating func parse(_ source: String) throws(ConditionError) -> ConditionExpression {
    // A character has at least one byte: most conditions need no counting of characters.
    guard source.utf8.count <= Self.lengthLimit || source.count <= Self.lengthLimit else {
      throw ConditionError(.tooLong(limit: Self.lengthLimit), at: Self.lengthLimit)
    }
    var lexer = ConditionTokens(source)
    while let token = try lexer.next() { tokens.append(token) }
    endOffset = lexer.endOffset
    guard !tokens.isEmpty else { throw ConditionError(.empty, at: 0) }
    let root = try condition()
    if let token = peek() { throw ConditionError(.unexpected(token.source), at: token.offset) }
    return ConditionExpression(root)
  }

  private mutating func condition() throws(ConditionError) -> ConditionNode {
    var nodes = [try conjunction()]
    while skip(word: "or") { nodes.append(try conjunction()) }
    return nodes.count == 1 ? nodes[0] : .any(nodes)
  }

  private mutating func conjunction() throws(ConditionError) -> ConditionNode {
    var nodes = [try negation()]
    while skip(word: "and") { nodes.append(try negation()) }
    return nodes.count == 1 ? nodes[0] : .all(nodes)
  }

  private mutating func negation() throws(ConditionError) -> ConditionNode {
    guard let token = peek() else { throw ConditionError(.endsTooSoon, at: endOffset) }
    switch token.kind {
    case .word("not"):
      position += 1
      try descend(at: token)
      defer { depth -= 1 }
      return .not(try negation())
    case .open:
      position += 1
      try descend(at: token)
      defer { depth -= 1 }
      let node = try condition()
      try close(.close, opened: token)
      return node
    default:
      return try comparison()
    }
  }

  private mutating func comparison() throws(ConditionError) -> ConditionNode {
    let start = position
    let left = try operand()
    guard let sign = skipSign() else {
      switch tokens[start].kind {
      case .word("true"): return .constant(true)
      case .word("false"): return .constant(false)
      default: throw ConditionError(.notACondition(left.text), at: left.offset)
      }
    }
    return .comparison(ConditionComparison(left: left, sign: sign, right: try operand()))
  }

  private mutating func operand() throws(ConditionError) -> ConditionOperand {
    guard let token = peek() else { throw ConditionError(.endsTooSoon, at: endOffset) }
    if token.kind == .openList {
      position += 1
      return ConditionOperand(value: .list(try items(opened: token)), offset: token.offset)
    }
    if let literal = literal(token) {
      position += 1
      return literal
    }
    guard case .word(let word) = token.kind, !Self.reserved.contains(word) else {
      throw ConditionError(.unexpected(token.source), at: token.offset)
    }
    guard let name = ConditionName(text: word) else {
      throw ConditionError(.unknownName(word), at: token.offset)
    }
    position += 1
    return ConditionOperand(value: .name(name), offset: token.offset)
  }

  /// The items of a list whose bracket has been read, up to its closing bracket.
  private mutating func items(
    opened: ConditionToken
  ) throws(ConditionError) -> [ConditionOperand] {
    var items: [ConditionOperand] = []
    if peek()?.kind == .closeList {
      position += 1
      return items
    }
    while true {
      guard let token = peek() else { throw unclosed(opened) }
      guard let item = literal(token) else {
        throw ConditionError(.unexpected(token.source), at: token.offset)
      }
      items.append(item)
      position += 1
      guard peek()?.kind == .comma else {
        try close(.closeList, opened: opened)
        return items
      }
      position += 1
    }
  }

  private func literal(_ token: ConditionToken) -> ConditionOperand? {
    switch token.kind {
    case .text(let text): ConditionOperand(value: .text(text), offset: token.offset)
    case .word(let word) where word == "true" || word == "false":
      ConditionOperand(value: .text(word), offset: token.offset)
    case .number(let number): ConditionOperand(value: .number(number), offset: token.offset)
    default: nil
    }
  }

  private static let reserved: Set<String> = ["and", "or", "not", "in"]

  private func peek() -> ConditionToken? {
    position < tokens.count ? tokens[position] : nil
  }

  private mutating func skip(word: String) -> Bool {
    guard peek()?.kind == .word(word) else { return false }
    position += 1
    return true
  }

  private mutating func skipSign() -> ConditionComparison.Sign? {
    switch peek()?.kind {
    case .sign(let sign):
      position += 1
      return sign
    case .word("in"):
      position += 1
      return .isIn
    default: return nil
    }
  }

  private mutating func close(
    _ kind: ConditionToken.Kind, opened: ConditionToken
  ) throws(ConditionError) {
    guard let token = peek() else { throw unclosed(opened) }
    guard token.kind == kind else {
      throw ConditionError(.unexpected(token.source), at: token.offset)
    }
    position += 1
  }

  private func unclosed(_ token: ConditionToken) -> ConditionError {
    ConditionError(.unclosed(token.source), at: token.offset)
  }

  private mutating func descend(at token: ConditionToken) throws(ConditionError) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw ConditionError(.tooDeep(limit: Self.depthLimit), at: token.offset)
    }
  }
}
