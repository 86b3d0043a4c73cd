import IncidentReport

extension Speaking {
  /// What a person typed, on one line and within quotation marks.
  func quoted(_ text: String) -> String {
    let safe = terminalSafe(text.truncated(to: 80))
    return say(de: "„\(safe)“", en: "“\(safe)”")
  }
}
