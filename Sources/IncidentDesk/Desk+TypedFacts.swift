import IncidentCore
import IncidentWording

/// Facts and options of decisions, whose common words go by their names in either language.
extension Desk {
  /// Facts as they are typed: a name with its value behind it, or `name=value`, several at once.
  ///
  /// - Throws: ``Failure`` where one is not known, or has no value.
  package func facts(
    _ words: [String], isNew: Bool
  ) throws -> [(name: String, value: String)] {
    var rest = words[...]
    var facts: [(name: String, value: String)] = []
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      var value = parts.count > 1 ? String(parts[1]) : nil
      if value == nil, let next = rest.first, !next.contains("=") { value = rest.popFirst() }
      guard let value, !value.isBlank else {
        let lacking = try fact(String(parts[0]), ValueWord.unknown.rawValue, isNew: isNew).name
        throw failures.factLacksValue(lacking, values: try values(ofFact: lacking))
      }
      facts.append(try fact(String(parts[0]), value, isNew: isNew))
    }
    return facts
  }

  private func values(ofFact name: String) throws -> [String] {
    (try look().incident.knownFacts.values(of: name) + Question.values(ofFact: name)).uniqued()
  }

  /// A fact's name and value; `ja` and `nein` stand for the words that conditions know. A fact also
  /// goes by the question that a playbook asks for it.
  package func fact(
    _ text: String, _ value: String, isNew: Bool
  ) throws -> (name: String, value: String) {
    let look = try look()
    let known = look.incident.knownFacts
    // The name of a fact may also be a word of what another one asks.
    let isName = FactName(typed: text, own: known.names.map { FactName($0) }) != nil
    let asked =
      isName
      ? nil
      : try meant(
        by: text,
        among: known.names.map { name in
          Labelled(name, Language.allCases.compactMap { look.names(in: $0).fact(name) })
        },
        called: { look.names.fact($0) ?? $0 })
    let name =
      try asked.flatMap { known.names.contains($0) ? $0 : nil }
      ?? self.name(text, of: FactName.self, isNew: isNew).rawValue
    let values = try values(ofFact: name)
    // Rules that ask for `yes` must find it, also those of a playbook that is followed only later.
    let code = ValueWord.code(typed: value, among: values + ValueWord.answers.map(\.rawValue))
    return (name, code ?? value)
  }

  /// An option of a decision as it was typed: its id, or its label, a part of that, or its word in any
  /// language.
  ///
  /// - Throws: ``Failure`` where the text is part of several labels.
  package func option(_ text: String, of name: String, run number: Int?) throws -> String {
    let look = try look()
    let (step, run) = look.incident.step(typed: name, run: number)
    for view in look.incident.stepViews(at: look.now)
    where view.step.id == step && (run == nil || view.run == run) {
      let options = view.step.options ?? []
      if options.contains(text) { return text }
      let option = try meant(
        by: text,
        among: options.map { option in
          let labels = look.inEachLanguage { $0.option(option, of: step, inRun: view.run) }
          return Labelled(option, labels + (ValueWord(rawValue: option)?.typed ?? []))
        },
        called: { look.names.option($0, of: step, inRun: view.run) })
      if options.contains(option) { return option }
    }
    return text
  }
}
