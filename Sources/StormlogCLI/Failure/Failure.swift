import IncidentCore

/// Why a command could not do what was asked: what a person reads, what a program reads, and the
/// next command.
package struct Failure: Error, Hashable, Sendable {
  package let code: FailureCode
  package let message: String
  /// The exact next command, or what to change.
  package let hint: String?
  package let exit: ExitStatus
  /// The options that the typed command line lacks; with them it is the next command.
  package let lacking: String?

  package init(
    _ code: FailureCode, _ message: String, hint: String? = nil, lacking: String? = nil,
    exit: ExitStatus
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.exit = exit
    self.lacking = lacking
  }

  /// The failure with the command line that was typed, made whole, as its hint. A line that is too
  /// long to be read again keeps the hint that names the options alone.
  package func completing(_ arguments: [String]) -> Failure {
    guard let lacking else { return self }
    // A word left empty, and the option before it, are what is lacking.
    let words = arguments.indices.filter { index in
      let isEmptied = arguments.dropFirst(index + 1).first?.isBlank ?? false
      return !arguments[index].isBlank && !(isEmptied && arguments[index].hasPrefix("-"))
    }.map { arguments[$0].shellQuoted }
    let end = words.firstIndex(of: "--") ?? words.endIndex
    let line = (["stormlog"] + words[..<end] + [lacking] + words[end...]).joined(separator: " ")
    guard line.count <= Self.longestLine else { return self }
    return Failure(code, message, hint: line, exit: exit)
  }

  private static let longestLine = 240

  /// For people, safe for a terminal and ended by a line break.
  package var text: String {
    let message = terminalSafe(message, multiline: true)
    let hint = hint.map { "\n  → " + terminalSafe($0, multiline: true).indentedFurtherLines }
    return "stormlog: \(message)\(hint ?? "")\n"
  }

  /// One JSON object on one line, always with the same four keys.
  package var json: String {
    let hint = hint.map(jsonString) ?? "null"
    return #"{"code":\#(jsonString(code.rawValue)),"message":\#(jsonString(message)),"#
      + #""hint":\#(hint),"exit":\#(exit.rawValue)}"# + "\n"
  }
}

/// A stable name of a failure in kebab case, for programs. It is never translated or changed.
package struct FailureCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(stringLiteral value: String) {
    rawValue = value
  }
}

/// `text` as a JSON string. Characters that steer a terminal or cannot be seen are escaped too,
/// since people look at JSON on terminals.
package func jsonString(_ text: String) -> String {
  var json = "\""
  var previous: Unicode.Scalar?
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    case "\t": json += "\\t"
    case "\r": json += "\\r"
    default:
      if isVisible(scalar, after: previous, before: rest.first) {
        json.unicodeScalars.append(scalar)
      } else {
        json += scalar.utf16.map { "\\u" + $0.fourHexDigits }.joined()
      }
    }
    previous = scalar
  }
  return json + "\""
}

extension UInt16 {
  fileprivate var fourHexDigits: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension String {
  fileprivate var indentedFurtherLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
  }
}
