extension String {
  /// This text on one line of Markdown, with every sign that could mean something to a renderer
  /// escaped: no raw HTML, table bars, links, headings, lists, fences or emphasis come of it.
  package var markdownEscaped: String {
    let line = visibleLine
    return line.mayMeanMarkdown ? line.escapingMarkdown : line.disarmingLineStart
  }

  /// Whether anything in the line has to be looked at sign by sign. Most lines have nothing, and a
  /// report has thousands.
  private var mayMeanMarkdown: Bool {
    var previous: UInt8 = 0x20
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: " ") where previous == 0x20: return true
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
        return true
      case UInt8(ascii: "/") where previous == UInt8(ascii: ":"): return true
      case UInt8(ascii: ".") where previous == UInt8(ascii: "w") || previous == UInt8(ascii: "W"):
        return true
      default: previous = byte
      }
    }
    return false
  }

  private var escapingMarkdown: String {
    let scalars = Array(unicodeScalars.drop { $0 == " " })
    var text = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": text += "\\\(scalar)"
      case ":" where scalars.dropFirst(index + 1).first == "/": text += "\\:"
      case "." where isAutolinkDot(scalars, at: index): text += "\\."
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.disarmingLineStart
  }

  /// This text as the lines of a Markdown block quote.
  package var markdownQuoted: String {
    visible.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \(String($0).markdownEscaped)" }
      .joined(separator: "  \n")
  }

  /// Keeps a heading, a list, a rule or an underline from beginning here.
  private var disarmingLineStart: String {
    guard let first = unicodeScalars.first else { return self }
    if "-+=#".unicodeScalars.contains(first) { return "\\\(self)" }
    let digits = unicodeScalars.prefix { ("0"..."9").contains($0) }
    let after = unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = after.first, mark == "." || mark == ")",
      after.dropFirst().first.map({ $0 == " " }) ?? true
    else { return self }
    return "\(String(digits))\\\(String(after))"
  }
}

/// Whether the dot at `index` ends the `www.` that many dialects take for a link.
private func isAutolinkDot(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
}

/// A fenced code block that its content cannot end.
func markdownFence(_ content: String) -> String {
  let longest = content.unicodeScalars.split { $0 != "`" }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longest + 1))
  return "\(fence)\n\(content.visible)\n\(fence)"
}
