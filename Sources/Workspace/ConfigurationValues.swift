package import IncidentCore
import StrictText

/// Reading of single values.
extension ConfigurationReader {
  mutating func report(_ reason: ConfigurationProblem.Reason, at position: TextPosition) {
    problems.append(ConfigurationProblem(position: position, reason: reason))
  }

  /// The pairs of a map; none where nothing is written after the key.
  mutating func entries(of node: YAMLNode) -> [YAMLNode.Pair] {
    if node.kind == .nothing { return [] }
    guard let pairs = node.map else {
      report(.notAMap, at: node.position)
      return []
    }
    return pairs
  }

  /// The values of a map under its known keys. Reports other keys.
  mutating func fields(_ node: YAMLNode, known: [String]) -> [String: YAMLNode] {
    var fields: [String: YAMLNode] = [:]
    for pair in entries(of: node) {
      if known.contains(pair.key) {
        fields[pair.key] = pair.value
      } else {
        let nearest = NearestWord.to(pair.key, among: known)
        report(.unknownKey(pair.key, nearest: nearest), at: pair.position)
      }
    }
    return fields
  }

  /// A text, which is not empty.
  mutating func text(_ node: YAMLNode) -> String? {
    guard let text = node.text else {
      report(.notAText, at: node.position)
      return nil
    }
    guard !text.isBlank else {
      report(.emptyText, at: node.position)
      return nil
    }
    return text
  }

  /// A text that may look like a number, such as a telephone's.
  mutating func scalar(_ node: YAMLNode) -> String? {
    guard case .scalar(let text, _) = node.content, node.kind != .nothing else {
      report(.notAText, at: node.position)
      return nil
    }
    return text.isBlank ? nil : text
  }

  /// One text or a list of them.
  mutating func texts(_ node: YAMLNode) -> [(text: String, position: TextPosition)] {
    (node.list ?? [node]).compactMap { item in
      text(item).map { (text: $0, position: item.position) }
    }
  }

  mutating func id(_ node: YAMLNode) -> String? {
    text(node).flatMap { id($0, at: node.position) }
  }

  /// An id: letters, digits, `-`, `_` and `.`, at most 64.
  mutating func id(_ text: String, at position: TextPosition) -> String? {
    guard Self.isID(text) else {
      report(.badID(text), at: position)
      return nil
    }
    return text
  }

  package static func isID(_ text: String) -> Bool {
    (1...64).contains(text.count)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || ["-", "_", "."].contains(scalar)
      }
  }

  mutating func word<Word: RawRepresentable<String>>(
    _ node: YAMLNode, of words: [Word]
  ) -> Word? {
    guard let text = scalar(node) else { return nil }
    guard let word = words.first(where: { $0.rawValue == text }) else {
      report(.unknownWord(text, allowed: words.map(\.rawValue)), at: node.position)
      return nil
    }
    return word
  }

  mutating func number(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
    guard let number = node.integer, range.contains(number) else {
      report(.badNumber(range), at: node.position)
      return nil
    }
    return number
  }

  /// A length of time such as `90s`, `30m`, `4h` or `7d`.
  mutating func duration(_ node: YAMLNode) -> Interval? {
    guard let text = text(node) else { return nil }
    guard let duration = Self.duration(text) else {
      report(.badDuration(text), at: node.position)
      return nil
    }
    return duration
  }

  package static func duration(_ text: String) -> Interval? {
    let digits = text.dropLast()
    let unit: Int? =
      switch text.last {
      case "s": 1
      case "m": 60
      case "h": 3600
      case "d": 86_400
      default: nil
      }
    guard let unit, (1...6).contains(digits.count), digits.allSatisfy(\.isASCIIDigit),
      let count = Int(digits), count > 0
    else { return nil }
    return .seconds(count * unit)
  }
}
