/// A template of one of an incident's runs.
package struct RunTemplate: Hashable, Sendable {
  package let run: Int
  /// The entries that hold the run's prose, the latest first: the first that has the template has
  /// its text.
  package let sequences: [Int]
  package let template: StatementTemplate

  package init(run: Int, sequences: [Int], template: StatementTemplate) {
    self.run = run
    self.sequences = sequences
    self.template = template
  }

  /// The words among which its texts are: those of the latest entry that has any of it.
  ///
  /// - Parameter words: The words of an entry, by its sequence.
  package func prose(from words: (Int) -> Words?) -> Words {
    let prefix = "statement.\(template.id)."
    return sequences.lazy.compactMap(words).first { words in
      words.texts.keys.contains { $0.hasPrefix(prefix) }
    } ?? Words()
  }

  /// The template's text for a channel in one language, out of its prose.
  ///
  /// - Throws: ``Refusal/templateWithoutLanguage(_:language:known:)`` where it has none.
  package func text(
    for channel: Channel, in language: String, from words: Words
  ) throws(Refusal) -> String {
    let prose = PlaybookWords(words, languages: [])
    let wording = template.wording(for: channel)?.id
    if let text = prose.template(template.id, wording: wording, language: language) {
      return text
    }
    throw .templateWithoutLanguage(template.id, language: language, known: languages(in: words))
  }

  /// The languages in which all its texts are, in alphabetical order.
  package func languages(in words: Words) -> [String] {
    let known = template.textPaths.map { text in
      Set(
        words.texts.keys.filter { $0.hasPrefix("\(text.path).") }
          .map { String($0.dropFirst(text.path.count + 1)) })
    }
    return (known.first ?? []).filter { language in known.allSatisfy { $0.contains(language) } }
      .sorted()
  }
}

extension Incident {
  /// The templates of all runs, each id once; of two runs with the same id the later one counts.
  package var statementTemplates: [RunTemplate] {
    var seen: Set<String> = []
    return runs.reversed().flatMap { run in
      run.playbook.templates.map { template in
        RunTemplate(
          run: run.number, sequences: run.proseSequences.reversed(), template: template)
      }
    }.filter { seen.insert($0.template.id).inserted }
  }

  /// The template of this id.
  ///
  /// - Throws: ``Refusal/unknownTemplate(_:known:)`` where no run has it.
  package func statementTemplate(_ id: String) throws(Refusal) -> RunTemplate {
    let templates = statementTemplates
    guard let found = templates.first(where: { $0.template.id == id }) else {
      throw .unknownTemplate(id, known: templates.map(\.template.id).sorted())
    }
    return found
  }
}
