/// Records a fact that conditions can ask for. The value `unknown` makes it unknown again.
package struct SetFact: Act {
  package let name: String
  /// A number or a short word; capitals count as small letters.
  package let value: String
  package let text: String?
  /// Where it can be read: a URL or a citation.
  package let source: String?
  /// Why it is another one than before; the text says it too.
  package let because: String?

  package init(
    _ name: String, _ value: String, text: String? = nil, source: String? = nil,
    because: String? = nil
  ) {
    self.name = name
    self.value = value
    self.text = text
    self.source = source
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.setFact)
    guard ConditionName.isFactName(name) else { throw .invalidFactName(name) }
    let token = value.lowercased()
    guard Self.isToken(token) else { throw .invalidFactValue(value) }
    try requireDeclared(token, on: incident)
    let event = FactSet(name: name, value: token, answer: try answer(token, on: incident))
    return [
      Draft(
        .factSet(event),
        words: Words([
          .text: text, .source: source, .because: because.isBlank ? nil : because,
        ]), at: context.occurredAt)
    ]
  }

  /// What it answers; nil for a fact of its own, and where a playbook means something else by the name.
  private func answer(_ token: String, on incident: Incident) throws(Refusal) -> RecordedAnswer? {
    guard let question = Question(fact: name) else { return nil }
    let standing = incident.answer(to: question)
    guard let answer = question.answer(ofFact: name, token, standing: standing) else {
      guard incident.declarations(ofFact: name).isEmpty,
        !incident.knownFacts.values(of: name).contains(token)
      else { return nil }
      throw .factValueNotDeclared(name, value: value, known: Question.values(ofFact: name))
    }
    return try incident.answering(
      question, answer, isExplained: !because.isBlank || !text.isBlank, isWhole: true)
  }

  /// A fact that a playbook declares has one of its values; one that none declares has any.
  private func requireDeclared(_ token: String, on incident: Incident) throws(Refusal) {
    let declared = incident.declarations(ofFact: name)
    let values = declared.compactMap(\.values)
    guard values.count == declared.count, !values.contains(where: { $0.allow(token) }),
      let first = values.first
    else { return }
    switch first {
    case .number: throw .factNotANumber(name, value: value)
    case .words: throw .factValueNotDeclared(name, value: value, known: values.words)
    }
  }

  /// Whether a text can be a fact's value: `[a-z0-9._-]{1,64}`, which covers numbers too.
  package static func isToken(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

extension [DeclaredFact.Values] {
  fileprivate var words: [String] {
    flatMap { values -> [String] in
      if case .words(let words) = values { words } else { [] }
    }.uniqued()
  }
}

package struct FactSet: EventPayload {
  package static let kind = EventKind.factSet
  package static let version = 2
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let name: String
  package let value: FactValue
  /// What the incident has one answer to and this answers; nil for a fact of its own.
  package let answer: RecordedAnswer?

  package init(name: String, value: FactValue, answer: RecordedAnswer? = nil) {
    self.name = name
    self.value = value
    self.answer = answer
  }

  package var correctableTexts: [WordKey] { [.text, .because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] {
    [.fact(name)] + (answer?.subjects ?? [])
  }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    guard let answer else { return incident.facts[name] = value }
    incident.give(answer, as: header)
    // That nobody is hurt says nothing new of who was harmed.
    if name != "injury" || value != "no" { incident.noteHarm(answer, as: header) }
  }
}
