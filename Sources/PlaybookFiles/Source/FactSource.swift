import IncidentCore
import StrictText

/// A fact as a playbook's file declares it.
struct FactSource {
  let name: Located<String>
  var ask: LocalisedText?
  var values: DeclaredFact.Values?
  /// The keys given as `null`, to remove what an included file has there.
  var removed: Set<String> = []
}

extension SourceReader {
  mutating func facts(_ node: YAMLNode) -> [FactSource]? {
    guard let pairs = node.map else {
      report(.wrongKind(found: node.kind, expected: [.map]), at: node.position)
      return nil
    }
    return pairs.compactMap { pair in
      guard ConditionName.isFactName(pair.key) else {
        report(.badFactName(pair.key), at: pair.position)
        return nil
      }
      return fact(pair.value, name: Located(value: pair.key, place: place(pair.position)))
    }
  }

  /// The question alone, or a map with the question and what can be answered.
  private mutating func fact(_ node: YAMLNode, name: Located<String>) -> FactSource? {
    var fact = FactSource(name: name)
    guard node["ask"] != nil || node["values"] != nil else {
      fact.ask = localisedText(node)
      return fact.ask == nil ? nil : fact
    }
    guard let (fields, removed) = refinableFields(node, known: ["ask", "values"]) else {
      return nil
    }
    fact.ask = fields["ask"].flatMap { localisedText($0) }
    fact.values = fields["values"].flatMap { values($0) }
    fact.removed = removed
    return fact
  }

  /// The word `number`, or a list of at least one value.
  private mutating func values(_ node: YAMLNode) -> DeclaredFact.Values? {
    guard node.list != nil else {
      if node.text == DeclaredFact.Values.numberWord { return .number }
      if let text = node.text {
        report(.unknownWord(text, allowed: [DeclaredFact.Values.numberWord]), at: node.position)
      } else {
        report(.wrongKind(found: node.kind, expected: [.list, .text]), at: node.position)
      }
      return nil
    }
    var words: [String] = []
    for node in list(node) ?? [] {
      guard let word = text(node) else { continue }
      if !SetFact.isToken(word) {
        report(.badFactValue(word), at: node.position)
      } else if words.contains(word) {
        report(.duplicateItem(word), at: node.position)
      } else {
        words.append(word)
      }
    }
    return .words(words)
  }
}

extension FactSource {
  mutating func refine(with other: FactSource) {
    ask = other.removed.contains("ask") ? nil : other.ask ?? ask
    values = other.removed.contains("values") ? nil : other.values ?? values
  }

  var fact: DeclaredFact { DeclaredFact(name.value, values: values) }
}
