import TerminalText

/// What a word can become.
struct Candidate: Hashable {
  let text: String
  /// What it is, in a few words; empty where nothing is said.
  let label: String

  /// - Parameters:
  ///   - text: The word. Shells take it as it is, so it must be a plain one.
  ///   - label: A person's text may be in it.
  init(_ text: String, label: String = "") {
    self.text = text
    self.label = terminalSafe(label.filter { !"\t\r\n".contains($0) }.truncated(to: 60))
  }
}
