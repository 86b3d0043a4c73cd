extension String {
  /// This text as it may stand in HTML or SVG, between tags and inside a quoted attribute.
  package var htmlEscaped: String { visible.escapedAsHTML }

  /// A text that is ``visible`` already, escaped.
  var escapedAsHTML: String {
    // Most texts have none of them, and a report has tens of thousands.
    guard utf8.contains(where: { $0.isEscapedInHTML }) else { return self }
    return replacingScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "`": "&#96;"
      default: nil
      }
    }
  }
}

extension UInt8 {
  /// It is one of `& < > " ' \``.
  fileprivate var isEscapedInHTML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "`"):
      true
    default: false
    }
  }
}
