package import IncidentCore
package import IncidentWording
import LineReading
import TerminalText

extension Failure {
  /// For people, safe for a terminal and ended by a line break.
  ///
  /// - Parameters:
  ///   - language: Of the names of the commands in it.
  ///   - width: The columns of the terminal, where there is one.
  package func text(in language: Language, width: Int? = nil) -> String {
    let message = terminalSafe(message, multiline: true)
    let hint = hint.map { hint in
      let text = terminalSafe(hint.text(.shell(language)), multiline: true)
      return "\n  → "
        + text.hintLines(to: width.map { max(20, $0 - 4) } ?? .max)
        .joined(separator: "\n    ")
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
