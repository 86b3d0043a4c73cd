package import IncidentCore
package import IncidentWording
import LineReading
import TerminalText

extension Failure {
  /// The failure with the command line that was typed, made whole, as its hint. A line that is too
  /// long to be read again keeps the hint that names the options alone.
  package func completing(_ arguments: [String]) -> Failure {
    guard let lacking else { return self }
    // A word left empty, and the option before it, are what is lacking.
    // So is a text that standard input was to bring.
    let isEmpty = { (word: String) in
      word.isBlank || (word == "-" && lacking.hasPrefix("-m"))
    }
    let words = arguments.indices.filter { index in
      let isEmptied = arguments.dropFirst(index + 1).first.map(isEmpty) ?? false
      return !isEmpty(arguments[index]) && !(isEmptied && arguments[index].hasPrefix("-"))
    }.map { arguments[$0].shellQuoted }
    let end = words.firstIndex(of: "--") ?? words.endIndex
    let line = (["stormlog"] + words[..<end] + [lacking] + words[end...]).joined(separator: " ")
    guard line.count <= Self.longestLine else { return self }
    return Failure(code, message, hint: Hint(line), exit: exit)
  }

  private static let longestLine = 240

  /// For people, safe for a terminal and ended by a line break.
  ///
  /// - Parameter language: Of the names of the commands in it.
  package func text(in language: Language) -> String {
    let message = terminalSafe(message, multiline: true)
    let hint = hint.map { hint in
      "\n  → " + terminalSafe(hint.text(.shell(language)), multiline: true).indentedFurtherLines
    }
    return "stormlog: \(message)\(hint ?? "")\n"
  }

  /// One JSON object on one line, always with the same four keys.
  ///
  /// - Parameter language: Of the names of the commands in it.
  package func json(in language: Language) -> String {
    let hint = hint.map { jsonString($0.text(.shell(language))) } ?? "null"
    return #"{"code":\#(jsonString(code.rawValue)),"message":\#(jsonString(message)),"#
      + #""hint":\#(hint),"exit":\#(exit.rawValue)}"# + "\n"
  }
}

extension String {
  fileprivate var indentedFurtherLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
  }
}
