/// A playbook together with its prose, as a file gives it and the start of a run stores it.
package struct PlaybookDocument: Hashable, Sendable {
  package let playbook: Playbook
  /// The prose under the keys of ``PlaybookWords``, one key per language.
  package let words: Words
  /// The blanks of templates that people fill in by hand. A file names them so that it can be
  /// checked; the start of a run does not store them.
  package let placeholders: [String]

  package init(playbook: Playbook, words: Words, placeholders: [String] = []) {
    self.playbook = playbook
    self.words = words
    self.placeholders = placeholders
  }
}

/// The prose of a playbook, read out of its words.
package struct PlaybookWords: Hashable, Sendable {
  private let words: Words
  private let languages: [String]

  /// Looks in the given languages, the wanted one first.
  package init(_ words: Words, languages: [String]) {
    self.words = words
    self.languages = languages
  }

  package var title: String? { text("playbook.title") }
  package func phase(_ id: String) -> String? { text("phase.\(id).title") }
  /// What a step asks for: its task, or the question it decides.
  package func step(_ id: String) -> String? { text("step.\(id).do") }
  package func option(_ option: String, of step: String) -> String? {
    text("step.\(step).option.\(option)")
  }
  /// An item of a step's checklist, the first being 1.
  package func item(_ number: Int, of step: String) -> String? {
    text("step.\(step).item.\(number)")
  }
  /// The question that a declared fact answers.
  package func fact(_ name: String) -> String? { text("fact.\(name).ask") }
  package func branch(_ id: String) -> String? { text("standing.\(id).text") }
  /// A template's text; that for a group of channels where it has wordings.
  package func template(_ id: String, wording: String? = nil) -> String? {
    text(Self.templatePath(id, wording: wording))
  }
  /// A template's text in one language and no other.
  ///
  /// A playbook of undetermined language gives its text for every language.
  package func template(_ id: String, wording: String? = nil, language: String) -> String? {
    let path = Self.templatePath(id, wording: wording)
    return words[PlaybookWords.key(path, language: language)]
      ?? words[PlaybookWords.key(path, language: PlaybookWords.undetermined)]
  }

  /// The path of a template's text, or of its wording for a group of channels.
  package static func templatePath(_ id: String, wording: String? = nil) -> String {
    wording.map { "statement.\(id).wording.\($0)" } ?? "statement.\(id).text"
  }

  /// The language code of texts that name none, after ISO 639-2.
  package static let undetermined = "und"

  /// The stored key of a text in a language, such as `step.verify-video.do.de`.
  package static func key(_ path: String, language: String) -> WordKey {
    WordKey("\(path).\(language)")
  }

  private func text(_ path: String) -> String? {
    for language in languages + [Self.undetermined] {
      if let text = words[PlaybookWords.key(path, language: language)] { return text }
    }
    return nil
  }
}
