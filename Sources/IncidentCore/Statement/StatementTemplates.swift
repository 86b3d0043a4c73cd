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

  /// The template's text in one language, out of the run's prose.
  ///
  /// - Throws: ``Refusal/templateWithoutLanguage(_:language:known:)`` where it has none.
  package func text(in language: String, from words: Words) throws(Refusal) -> String {
    let prose = PlaybookWords(words, languages: [])
    if let text = prose.template(template.id, language: language) { return text }
    let prefix = "statement.\(template.id).text."
    let known = words.texts.keys.filter { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count)) }
    throw .templateWithoutLanguage(template.id, language: language, known: known.sorted())
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
