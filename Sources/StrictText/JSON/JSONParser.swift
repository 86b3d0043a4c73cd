/// Builds a tree out of JSON with a stack of its own, so that depth costs no call stack.
struct JSONParser {
  private let bytes: [UInt8]
  private let limits: YAMLLimits
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var mark = (offset: 0, column: 1)
  private var nodeCount = 0
  private var open: [Collection] = []
  private var root: YAMLNode?
  private var problems: [JSONProblem] = []

  /// A list or map whose end is still to come.
  private struct Collection {
    let start: TextPosition
    let isMapping: Bool
    var items: [YAMLNode] = []
    var pairs: [YAMLNode.Pair] = []
    var firstPlaces: [String: TextPosition] = [:]
    /// The key whose value comes next; its text is nil where the key was there before.
    var key: (text: String?, position: TextPosition)?
    var count: Int { isMapping ? pairs.count : items.count }
  }

  private enum Awaited {
    case value
    /// Right behind an opening bracket or brace.
    case first
    case key
    /// A comma or the closing bracket.
    case separator
    case end
  }

  init(_ bytes: [UInt8], limits: YAMLLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func parse() -> Result<YAMLNode, JSONProblems> {
    do throws(JSONProblem) {
      try requireReadable()
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        index = 3
        lineStart = 3
      }
      try readDocument()
    } catch {
      problems.append(error)
    }
    if problems.isEmpty, let root { return .success(root) }
    return .failure(JSONProblems(all: problems))
  }

  private func requireReadable() throws(JSONProblem) {
    guard bytes.count <= limits.bytes else {
      throw JSONProblem(reason: .shared(.tooLarge(limit: limits.bytes)), position: .start)
    }
    if let problem = StrictYAML.problemOfEncoding(bytes) {
      throw JSONProblem(reason: .shared(problem.reason), position: problem.position)
    }
  }

  private mutating func readDocument() throws(JSONProblem) {
    var awaited = Awaited.value
    while true {
      skipBlanks()
      guard index < bytes.count else {
        if case .end = awaited { return }
        throw problem(root == nil && open.isEmpty ? nil : .endsTooSoon)
      }
      switch (bytes[index], awaited) {
      case (_, .end): throw problem(.trailing)
      case (UInt8(ascii: "{"), .value),
        (UInt8(ascii: "{"), .first) where canTakeValue:
        awaited = try begin(isMapping: true)
      case (UInt8(ascii: "["), .value),
        (UInt8(ascii: "["), .first) where canTakeValue:
        awaited = try begin(isMapping: false)
      case (UInt8(ascii: "}"), .first), (UInt8(ascii: "}"), .separator):
        awaited = try end(isMapping: true)
      case (UInt8(ascii: "]"), .first), (UInt8(ascii: "]"), .separator):
        awaited = try end(isMapping: false)
      case (UInt8(ascii: ","), .separator):
        index += 1
        awaited = open.last?.isMapping ?? false ? .key : .value
      case (UInt8(ascii: "\""), .key),
        (UInt8(ascii: "\""), .first) where !canTakeValue:
        try readKey()
        awaited = .value
      case (_, .value),
        (_, .first) where canTakeValue:
        try readScalar()
        awaited = open.isEmpty ? .end : .separator
      default: throw problem(.unexpected(here))
      }
    }
  }

  /// Whether a value, not a key, can stand right behind the last opening bracket.
  private var canTakeValue: Bool { !(open.last?.isMapping ?? false) }

  /// Where this stands. Columns are counted on from the last place asked for: a hostile file is one
  /// long line.
  private mutating func position() -> TextPosition {
    if mark.offset < lineStart { mark = (lineStart, 1) }
    mark.column += bytes[mark.offset..<index].count { $0 & 0b1100_0000 != 0b1000_0000 }
    mark.offset = index
    return TextPosition(line: line, column: mark.column)
  }

  /// - Parameter syntax: What is wrong; nil where there is nothing at all.
  private mutating func problem(
    _ syntax: JSONSyntax?, at place: TextPosition? = nil
  ) -> JSONProblem {
    JSONProblem(
      reason: syntax.map { .syntax($0) } ?? .shared(.empty), position: place ?? position())
  }

  /// The character or word that stands here, cut short.
  private var here: String {
    let isWord = { (byte: UInt8) in byte > 0x20 && !",:[]{}\"".utf8.contains(byte) }
    let word = bytes[index...].prefix(24).prefix(while: isWord)
    let shown = word.isEmpty ? bytes[index...].prefix(1) : word
    return String(decoding: shown, as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0D: index += 1
      case 0x0A:
        index += 1
        line += 1
        lineStart = index
      default: return
      }
    }
  }

  private mutating func count(at position: TextPosition) throws(JSONProblem) {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      throw JSONProblem(reason: .shared(.tooManyNodes(limit: limits.nodes)), position: position)
    }
  }

  private mutating func begin(isMapping: Bool) throws(JSONProblem) -> Awaited {
    let start = position()
    try count(at: start)
    guard open.count < limits.depth else {
      throw JSONProblem(reason: .shared(.tooDeep(limit: limits.depth)), position: start)
    }
    open.append(Collection(start: start, isMapping: isMapping))
    index += 1
    return .first
  }

  private mutating func end(isMapping: Bool) throws(JSONProblem) -> Awaited {
    guard let collection = open.last, collection.isMapping == isMapping else {
      throw problem(.unexpected(here))
    }
    open.removeLast()
    index += 1
    add(
      YAMLNode(
        content: isMapping ? .mapping(collection.pairs) : .sequence(collection.items),
        position: collection.start, isOnOneLine: false))
    return open.isEmpty ? .end : .separator
  }

  private mutating func add(_ node: YAMLNode) {
    guard let last = open.indices.last else {
      root = node
      return
    }
    if !open[last].isMapping {
      open[last].items.append(node)
    } else if let key = open[last].key {
      open[last].key = nil
      if let text = key.text {
        open[last].pairs.append(YAMLNode.Pair(key: text, position: key.position, value: node))
      }
    }
  }

  private mutating func readKey() throws(JSONProblem) {
    let place = position()
    try count(at: place)
    let text = try readText(from: place)
    skipBlanks()
    guard index < bytes.count else { throw problem(.endsTooSoon) }
    guard bytes[index] == UInt8(ascii: ":") else { throw problem(.unexpected(here)) }
    index += 1
    guard let last = open.indices.last else { return }
    if let first = open[last].firstPlaces[text] {
      problems.append(
        JSONProblem(reason: .shared(.duplicateKey(text, first: first)), position: place))
      open[last].key = (nil, place)
    } else {
      open[last].firstPlaces[text] = place
      open[last].key = (text, place)
    }
  }

  private mutating func readScalar() throws(JSONProblem) {
    let place = position()
    try count(at: place)
    let isText = bytes[index] == UInt8(ascii: "\"")
    let text = isText ? try readText(from: place) : try readWord()
    add(
      YAMLNode(
        content: .scalar(text, style: isText ? .doubleQuoted : .plain), position: place,
        isOnOneLine: true))
  }

  /// A number, `true`, `false` or `null`.
  private mutating func readWord() throws(JSONProblem) -> String {
    let isWordByte = { (byte: UInt8) in
      byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
    }
    let word = bytes[index...].prefix(while: isWordByte)
    let text = String(decoding: word, as: UTF8.self)
    if ["true", "false", "null"].contains(text) || JSONNumber.isNumber(word) {
      index += word.count
      return text
    }
    let startsAsNumber = word.first.map { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    throw problem(startsAsNumber ?? false ? .badNumber(String(text.prefix(24))) : .unexpected(here))
  }

  /// A text in quotation marks, at whose first mark this stands.
  private mutating func readText(from start: TextPosition) throws(JSONProblem) -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try readEscape()
      case ..<0x20:
        guard byte != 0x0A, byte != 0x0D else { throw problem(.openText, at: start) }
        throw JSONProblem(
          reason: .shared(.controlCharacter(UInt32(byte))), position: position())
      default:
        text.append(byte)
        index += 1
      }
    }
    throw problem(.openText, at: start)
  }

  private mutating func readEscape() throws(JSONProblem) -> [UInt8] {
    let start = position()
    guard index + 1 < bytes.count else { throw problem(.endsTooSoon, at: start) }
    let sign = bytes[index + 1]
    index += 2
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [sign]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): break
    default: throw problem(.badEscape, at: start)
    }
    guard let unit = readUnit() else { throw problem(.badEscape, at: start) }
    if let scalar = Unicode.Scalar(UInt32(unit)) { return Array(String(scalar).utf8) }
    guard (0xD800..<0xDC00).contains(unit), bytes[index...].starts(with: [0x5C, 0x75]) else {
      throw problem(.loneSurrogate, at: start)
    }
    index += 2
    guard let low = readUnit(), (0xDC00..<0xE000).contains(low) else {
      throw problem(.loneSurrogate, at: start)
    }
    return Array(String(decoding: [unit, low], as: UTF16.self).utf8)
  }

  /// Four hexadecimal digits.
  private mutating func readUnit() -> UInt16? {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    index += 4
    return unit
  }
}

/// The grammar of JSON's numbers.
enum JSONNumber {
  static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = Array(bytes)[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      let exponent = rest.prefix(while: isDigit)
      guard !exponent.isEmpty else { return false }
      rest = rest.dropFirst(exponent.count)
    }
    return rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
