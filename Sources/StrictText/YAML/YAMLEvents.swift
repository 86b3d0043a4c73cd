// Yams builds whole trees, following aliases and nesting by recursion, before it hands anything
// out. Limits that hold while reading need the events of the parser below it.
private import CYaml

/// The events of a YAML text, one after another.
final class YAMLEvents {
  enum Event {
    case scalar(String, style: YAMLNode.ScalarStyle, marks: Marks, properties: Properties)
    case sequenceStart(Marks, Properties)
    case mappingStart(Marks, Properties)
    case sequenceEnd, mappingEnd
    case alias(Marks)
    case documentStart(Marks)
    case documentEnd
    case streamStart, streamEnd
  }

  struct Marks {
    let start: TextPosition
    let end: TextPosition
  }

  struct Properties {
    let hasAnchor: Bool
    let hasTag: Bool
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// - Parameter bytes: Valid UTF-8.
  init(_ bytes: some Collection<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  func next() throws(YAMLProblem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    let marks = Marks(start: position(event.start_mark), end: position(event.end_mark))
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        String(decoding: bytes, as: UTF8.self), style: style(scalar.style), marks: marks,
        properties: Properties(hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return .sequenceStart(
        marks, Properties(hasAnchor: start.anchor != nil, hasTag: start.tag != nil))
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return .mappingStart(
        marks, Properties(hasAnchor: start.anchor != nil, hasTag: start.tag != nil))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_ALIAS_EVENT: return .alias(marks)
    case YAML_DOCUMENT_START_EVENT: return .documentStart(marks)
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return .streamStart
    default: return .streamEnd
    }
  }

  private func position(_ mark: yaml_mark_t) -> TextPosition {
    TextPosition(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func style(_ style: yaml_scalar_style_t) -> YAMLNode.ScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private func problem() -> YAMLProblem {
    let text = parser.pointee.problem.map { String(cString: $0) } ?? "no memory"
    if parser.pointee.error == YAML_READER_ERROR {
      let place = TextPosition(ofByte: parser.pointee.problem_offset, in: input)
      return YAMLProblem(
        .controlCharacter(UInt32(clamping: parser.pointee.problem_value)), at: place)
    }
    let syntax = YAMLProblem.Syntax(
      problem: text, context: parser.pointee.context.map { String(cString: $0) } ?? "")
    switch syntax {
    case .openQuotes, .openBracket:
      return YAMLProblem(.syntax(syntax), at: position(parser.pointee.context_mark))
    default:
      return YAMLProblem(.syntax(syntax), at: position(parser.pointee.problem_mark))
    }
  }
}

extension YAMLProblem.Syntax {
  /// - Parameters:
  ///   - problem: What libyaml found.
  ///   - context: What it was reading.
  fileprivate init(problem: String, context: String) {
    switch (problem, context) {
    case ("found character that cannot start any token", _): self = .characterOutsideQuotes
    case ("mapping values are not allowed in this context", _): self = .colonInText
    case ("found unexpected end of stream", "while scanning a quoted scalar"): self = .openQuotes
    case ("did not find expected ',' or ']'", _), ("did not find expected ',' or '}'", _):
      self = .openBracket
    case ("could not find expected ':'", _): self = .keyWithoutColon
    case ("did not find expected key", _), ("did not find expected '-' indicator", _),
      ("block sequence entries are not allowed in this context", _):
      self = .indentation
    default: self = .other(problem)
    }
  }
}

extension TextPosition {
  /// The place of a byte in a UTF-8 text.
  init(ofByte offset: Int, in bytes: some Collection<UInt8>) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}
