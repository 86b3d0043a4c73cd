import IncidentCore
import IncidentWording

/// Facts and options of decisions, whose common words go by their names in either language.
extension Desk {
  /// A fact's name and value; `ja` and `nein` stand for the words that conditions know. A fact also
  /// goes by the question that a playbook asks for it.
  package func fact(
    _ text: String, _ value: String, isNew: Bool
  ) throws -> (name: String, value: String) {
    let look = try look()
    let known = look.incident.knownFacts
    let folded = text.foldedWord
    let asked = known.names.filter { name in
      Language.allCases.contains { look.names(in: $0).fact(name)?.foldedWord == folded }
    }
    let name = try asked.first ?? self.name(text, of: FactName.self, isNew: isNew).rawValue
    let values = (known.values(of: name) + Question.values(ofFact: name)).uniqued()
    // Rules that ask for `yes` must find it, also those of a playbook that is followed only later.
    let code = ValueWord.code(typed: value, among: values + ValueWord.answers.map(\.rawValue))
    return (name, code ?? value)
  }

  /// An option of a decision as it was typed: its id, or its label or its word in any language.
  package func option(_ text: String, of name: String, run number: Int?) throws -> String {
    let look = try look()
    let (step, run) = look.incident.step(typed: name, run: number)
    let folded = text.foldedWord
    for view in look.incident.stepViews(at: look.now)
    where view.step.id == step && (run == nil || view.run == run) {
      let options = view.step.options ?? []
      if options.contains(text) { return text }
      for language in Language.allCases {
        let names = look.names(in: language)
        let meant = options.filter { option in
          names.option(option, of: step, inRun: view.run).foldedWord == folded
        }
        if meant.count == 1 { return meant[0] }
      }
      if let code = ValueWord.code(typed: text, among: options) { return code }
    }
    return text
  }
}
