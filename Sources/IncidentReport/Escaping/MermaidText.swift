/// Text within a quoted label of a Mermaid diagram.
package enum MermaidText {
  /// `text` so that it is only read: every sign that means something to Mermaid, to its Markdown or
  /// to the HTML that it makes stands as its code point. Lines are parted by `<br/>`.
  package static func label(_ lines: [String]) -> String {
    "\"" + lines.map { escaped($0.visibleLine) }.joined(separator: "<br/>") + "\""
  }

  private static func escaped(_ line: String) -> String {
    line.replacingScalars { scalar in
      isHarmless(scalar) ? nil : "#\(scalar.value);"
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "?", "!", "-", "/", ":", "=", "+": true
    default: scalar.value > 0x9F
    }
  }
}
