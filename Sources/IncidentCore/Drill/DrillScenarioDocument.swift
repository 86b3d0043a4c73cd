/// A scenario together with its prose, as a file gives it and the start of a drill stores it.
package struct DrillScenarioDocument: Hashable, Sendable {
  package let scenario: DrillScenario
  /// The prose under the keys of ``DrillScenarioWords``.
  package let words: Words
  /// The digest of the file from which it was read.
  package let digest: String

  package init(scenario: DrillScenario, words: Words, digest: String) {
    self.scenario = scenario
    self.words = words
    self.digest = digest
  }
}

/// The prose of a scenario, read out of words.
package struct DrillScenarioWords: Hashable, Sendable {
  private let words: Words
  private let languages: [String]

  /// Looks in the given languages, the wanted one first.
  package init(_ words: Words, languages: [String]) {
    self.words = words
    self.languages = languages
  }

  package var title: String? { text("scenario.title") }
  package var summary: String? { text("scenario.summary") }
  /// The documented case on which it is based.
  package var source: String? { text("scenario.based-on") }
  /// A person of the scenario, the first being 1.
  package func person(_ number: Int) -> String? { text("person.\(number)") }
  package func objective(_ id: String) -> String? { text("objective.\(id).text") }
  /// From whom an inject comes.
  package func sender(of inject: String) -> String? { text("inject.\(inject).from") }
  package func inject(_ id: String) -> String? { text("inject.\(id).text") }
  package func expectation(_ id: String) -> String? { text("expect.\(id).do") }

  /// The words of one inject alone, for the entry that records its coming.
  package static func words(ofInject id: String, in words: Words) -> Words {
    let prefix = "inject.\(id)."
    return Words(texts: words.texts.filter { $0.key.hasPrefix(prefix) })
  }

  private func text(_ path: String) -> String? {
    for language in languages + [PlaybookWords.undetermined] {
      if let text = words[PlaybookWords.key(path, language: language)] { return text }
    }
    return nil
  }
}
