extension Speaking {
  /// What a person typed, on one line and within quotation marks.
  package func quoted(_ text: String) -> String {
    let safe = text.inline(atMost: 80)
    return say(de: "„\(safe)“", en: "“\(safe)”")
  }
}
