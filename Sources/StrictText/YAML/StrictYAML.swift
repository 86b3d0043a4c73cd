/// Reads YAML without its traps: one document, no aliases, anchors or tags, every key a text and
/// there once, all within limits.
package enum StrictYAML {
  /// The document in `bytes`, or everything that is wrong with it, in the order of the file.
  package static func compose(
    _ bytes: some Collection<UInt8>, limits: YAMLLimits = YAMLLimits()
  ) -> Result<YAMLNode, YAMLProblems> {
    guard bytes.count <= limits.bytes else {
      return .failure(YAMLProblems([YAMLProblem(.tooLarge(limit: limits.bytes), at: .start)]))
    }
    let bytes = Array(bytes)
    if let problem = problemOfEncoding(bytes) { return .failure(YAMLProblems([problem])) }
    let isMarked = bytes.prefix(3) == [0xEF, 0xBB, 0xBF]
    var composer = YAMLComposer(
      events: YAMLEvents(isMarked ? bytes.dropFirst(3) : bytes[...]), limits: limits)
    return composer.compose()
  }

  package static func problemOfEncoding(_ bytes: [UInt8]) -> YAMLProblem? {
    if bytes.prefix(2) == [0xFE, 0xFF] || bytes.prefix(2) == [0xFF, 0xFE] {
      return YAMLProblem(.utf16, at: .start)
    }
    if let index = bytes.firstIndex(of: 0) {
      return YAMLProblem(.controlCharacter(0), at: TextPosition(ofByte: index, in: bytes))
    }
    guard let offset = firstInvalidByte(of: bytes) else { return nil }
    return YAMLProblem(.notUTF8, at: TextPosition(ofByte: offset, in: bytes))
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}

/// All that is wrong with one YAML file; never empty.
package struct YAMLProblems: Error, Hashable, Sendable {
  package let all: [YAMLProblem]

  package init(_ all: [YAMLProblem]) {
    self.all = all
  }
}
