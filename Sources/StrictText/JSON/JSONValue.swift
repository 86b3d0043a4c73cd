/// A JSON value to be written, its keys in the order given.
package indirect enum JSONValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case truth(Bool)
  case list([JSONValue])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// An object of those members that have a value.
  package static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  package static func texts(_ texts: some Sequence<String>) -> JSONValue {
    .list(texts.map { .text($0) })
  }

  /// The value over several lines, indented by two blanks, ended by a line break.
  package var document: String {
    var text = ""
    write(to: &text, margin: "\n")
    return text + "\n"
  }

  private func write(to text: inout String, margin: String) {
    let inner = margin + "  "
    switch self {
    case .text(let content): text += Self.quoted(content)
    case .integer(let number): text += String(number)
    case .truth(let truth): text += truth ? "true" : "false"
    case .list(let items):
      guard !items.isEmpty else { return text += "[]" }
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "[" : ",") + inner
        item.write(to: &text, margin: inner)
      }
      text += margin + "]"
    case .object(let members):
      guard !members.isEmpty else { return text += "{}" }
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "{" : ",") + inner + Self.quoted(member.key) + ": "
        member.value.write(to: &text, margin: inner)
      }
      text += margin + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    QuotedText.text(text, isPlain: \.isPlainInJSON)
  }
}

extension Unicode.Scalar {
  /// Whether it stands as it is; what steers a terminal is escaped, since people look at JSON there.
  fileprivate var isPlainInJSON: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
