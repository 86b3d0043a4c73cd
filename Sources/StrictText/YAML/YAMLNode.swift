/// A value of a YAML file with the place where it stands.
package struct YAMLNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case scalar(String, style: ScalarStyle)
    case sequence([YAMLNode])
    case mapping([Pair])
  }

  /// How a scalar was written; only a plain one can be a number or a truth value.
  package enum ScalarStyle: Hashable, Sendable {
    case plain, singleQuoted, doubleQuoted, block
  }

  /// One key of a mapping with its value. Keys are texts and differ within a mapping.
  package struct Pair: Hashable, Sendable {
    package let key: String
    package let position: TextPosition
    package let value: YAMLNode
  }

  package enum Kind: Hashable, CaseIterable, Sendable {
    case text, integer, number, truth, nothing, list, map
  }

  package let content: Content
  package let position: TextPosition
  /// Whether it ends on the line where it begins.
  package let isOnOneLine: Bool
}

extension YAMLNode {
  /// What the value is under YAML 1.2's core schema, in which `yes` and `no` are texts.
  package var kind: Kind {
    switch content {
    case .sequence: .list
    case .mapping: .map
    case .scalar(let text, style: .plain): Self.kind(ofPlain: text)
    case .scalar: .text
    }
  }

  /// The text; nil where the value is another kind of thing, such as a number without quotes.
  package var text: String? {
    guard case .scalar(let text, _) = content, kind == .text else { return nil }
    return text
  }

  /// The whole number; nil where there is none or it is too large.
  package var integer: Int? {
    guard case .scalar(let text, _) = content, kind == .integer else { return nil }
    return Int(text)
  }

  /// The number, whole or not.
  package var number: Double? {
    guard case .scalar(let text, _) = content, kind == .integer || kind == .number else {
      return nil
    }
    return Double(text)
  }

  /// Whether `null` or `~` stands there, and not just nothing.
  package var isNull: Bool {
    guard case .scalar(let text, _) = content else { return false }
    return kind == .nothing && !text.isEmpty
  }

  package var truth: Bool? {
    guard case .scalar(let text, _) = content, kind == .truth else { return nil }
    return text.lowercased() == "true"
  }

  package var list: [YAMLNode]? {
    guard case .sequence(let nodes) = content else { return nil }
    return nodes
  }

  package var map: [Pair]? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs
  }

  /// The value of a map's key; nil where this is no map or has no such key.
  package subscript(key: String) -> YAMLNode? {
    map?.first { $0.key == key }?.value
  }

  /// The place of the scalar's character that `offset` others precede.
  ///
  /// Exact for what stands on one line without escapes other than those of quotes and
  /// backslashes; else the place where the scalar begins.
  package func position(at offset: Int) -> TextPosition {
    guard isOnOneLine, case .scalar(let text, let style) = content else { return position }
    let before = text.unicodeScalars.prefix(offset)
    switch style {
    case .plain: return position.moved(columns: offset)
    case .singleQuoted:
      return position.moved(columns: 1 + offset + before.count { $0 == "'" })
    case .doubleQuoted:
      return position.moved(columns: 1 + offset + before.count { $0 == "\"" || $0 == "\\" })
    case .block: return position
    }
  }

  private static func kind(ofPlain text: String) -> Kind {
    switch text {
    case "", "~", "null", "Null", "NULL": .nothing
    case "true", "True", "TRUE", "false", "False", "FALSE": .truth
    default: PlainNumber.kind(of: text) ?? .text
    }
  }
}
