package import IncidentCore
package import IncidentWording
import LineReading
import TerminalText

extension Failure {
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
