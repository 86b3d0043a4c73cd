import IncidentCore
import StrictText

/// The properties of a run in Mattermost as facts, and the conditions on them.
struct MattermostConditions {
  private static let version = 1

  private struct Field {
    let id: String
    let fact: String
    let name: String
    let isMultiple: Bool
    let isText: Bool
    /// The values of the options by their ids.
    let options: [String: String]
    let values: [String]
  }

  private var fields: [String: Field] = [:]
  private var order: [String] = []
  private var texts: [String: String] = [:]
  private var known: [String: TextPosition] = [:]
  private var used: Set<String> = []
  private var findings: [ImportFinding] = []
  /// What is lost of each condition.
  private var losses: [String: [ImportFinding]] = [:]
  private var factIDs = IDMaker()
  private let phrases: DraftPhrases
  /// The decisions that stand for what no fact can say, and those that each condition asks for.
  private var decisions: [DraftStep] = []
  private var asked: [String: [String]] = [:]
  private var decisionIDs = IDMaker()
  /// The condition that is being read.
  private var current: String?

  init(_ root: YAMLNode, phrases: DraftPhrases) {
    self.phrases = phrases
    for node in root["properties"]?.list ?? [] { add(property: node) }
    if let node = root["properties"], node.list == nil, node.kind != .nothing {
      fault(.wrongKind("properties", found: node.kind, expected: [.list]), at: node.position)
    }
    for node in root["conditions"]?.list ?? [] { add(condition: node) }
    if let node = root["conditions"], node.list == nil, node.kind != .nothing {
      fault(.wrongKind("conditions", found: node.kind, expected: [.list]), at: node.position)
    }
  }

  /// The facts that stand for the properties.
  var facts: [DraftFact] {
    order.compactMap { fields[$0] }.map { field in
      DraftFact(
        name: field.fact, question: field.name,
        values: field.isText || field.values.isEmpty ? nil : .words(field.values))
    }
  }

  /// All findings, also about conditions that no item asks for.
  var closingFindings: [ImportFinding] {
    findings + losses.filter { used.contains($0.key) }.flatMap(\.value)
      + known.filter { !used.contains($0.key) }.map {
        ImportFinding(.mattermost(.unusedCondition(id: $0.key.excerpt)), at: $0.value)
      }
  }

  func isKnown(_ id: String) -> Bool { known[id] != nil }

  /// The condition as a playbook writes it; nil where it could not be read.
  mutating func text(of id: String) -> String? {
    used.insert(id)
    return texts[id]
  }

  /// The ids of all decisions, which no step can have.
  var takenIDs: [String] { decisions.map(\.id) }

  /// The decisions that a condition asks for.
  func decisions(of id: String) -> [DraftStep] {
    decisions.filter { asked[id]?.contains($0.id) ?? false }
  }

  private mutating func fault(_ fault: ImportFinding.Fault, at position: TextPosition) {
    findings.append(ImportFinding(.broken(fault), at: position))
  }

  private mutating func lose(_ loss: ImportFinding.MattermostLoss, at position: TextPosition) {
    let finding = ImportFinding(.mattermost(loss), at: position)
    guard let current else { return findings.append(finding) }
    losses[current, default: []].append(finding)
  }

  private mutating func add(property node: YAMLNode) {
    guard let id = node["id"]?.text else { return lose(.field("?"), at: node.position) }
    let name = node["name"]?.text?.tidied.onOneLine ?? id
    let type = node["type"]?.text ?? "?"
    guard ["text", "select", "multiselect"].contains(type) else {
      return lose(.field(name.excerpt), at: node.position)
    }
    var optionIDs = IDMaker()
    var options: [String: String] = [:]
    var values: [String] = []
    for option in node["attrs"]?["options"]?.list ?? [] {
      guard let id = option["id"]?.text else { continue }
      let name = option["name"]?.text ?? id
      let value = optionIDs.id(
        for: Self.isFactWord(IDMaker.slug(of: name)) ? name : "option \(name)", fallback: "option")
      options[id] = value
      values.append(value)
    }
    order.append(id)
    fields[id] = Field(
      id: id, fact: factName(for: name), name: name, isMultiple: type == "multiselect",
      isText: type == "text", options: options, values: values)
  }

  private mutating func factName(for title: String) -> String {
    let slug = IDMaker.slug(of: title)
    let isName = ConditionName.isFactName(slug)
    return factIDs.id(for: isName ? slug : "fact \(slug)", fallback: "fact")
  }

  private mutating func add(condition node: YAMLNode) {
    guard node.map != nil, let id = node["id"]?.text else {
      return fault(
        .wrongKind("conditions[]", found: node.kind, expected: [.map]), at: node.position)
    }
    known[id] = node.position
    current = id
    defer { current = nil }
    let version = node["version"]
    guard version?.integer == Self.version else {
      return lose(
        .conditionVersion(version?.integer ?? 0, id: id.excerpt),
        at: version?.position ?? node.position)
    }
    guard let expression = node["condition_expr"], let text = text(of: expression) else {
      return lose(.unreadableCondition(id: id.excerpt), at: node.position)
    }
    texts[id] = text
  }

  private mutating func text(of node: YAMLNode) -> String? {
    guard let pairs = node.map, pairs.count == 1, let pair = pairs.first else { return nil }
    switch pair.key {
    case "and", "or":
      guard let parts = pair.value.list, !parts.isEmpty else { return nil }
      var texts: [String] = []
      for part in parts {
        guard let text = text(of: part) else { return nil }
        texts.append(text)
      }
      return texts.count == 1 ? texts[0] : "(\(texts.joined(separator: " \(pair.key) ")))"
    case "is": return comparison(pair.value, isNegated: false)
    case "isNot": return comparison(pair.value, isNegated: true)
    default: return nil
    }
  }

  /// A text property. Its texts are compared without regard to case, and facts have small letters.
  private mutating func comparison(
    of field: Field, with text: String, isNegated: Bool, at position: TextPosition
  ) -> String? {
    let word = text.lowercased()
    guard !Self.isFactWord(word) else {
      lose(.conditionOnFact(fact: field.fact), at: position)
      return "fact.\(field.fact) \(isNegated ? "!=" : "==") \"\(word)\""
    }
    let question = phrases.condition("\(field.name) = \"\(text)\"")
    let step = decisions.first { $0.text == question } ?? decide(question, of: field)
    if let current { asked[current, default: []].append(step.id) }
    lose(.conditionDecided(field: field.name.excerpt, value: text.excerpt), at: position)
    return "decision.\(step.id) == \"\(isNegated ? CacaoDrafting.no : CacaoDrafting.yes)\""
  }

  private mutating func decide(_ question: String, of field: Field) -> DraftStep {
    var step = DraftStep(
      id: decisionIDs.stepID(for: field.name, fallback: "decision"), text: question)
    step.options = [
      DraftOption(id: CacaoDrafting.yes, label: phrases.yes),
      DraftOption(id: CacaoDrafting.no, label: phrases.no),
    ]
    decisions.append(step)
    return step
  }

  /// Whether a fact can have the value as a text: one word, and no number.
  private static func isFactWord(_ text: String) -> Bool {
    SetFact.isToken(text) && Double(text) == nil && text != ConditionValue.unknownFact
  }

  private mutating func comparison(_ node: YAMLNode, isNegated: Bool) -> String? {
    guard let id = node["field_id"]?.text, let value = node["value"] else { return nil }
    guard let field = fields[id] else {
      lose(.unknownField(id.excerpt), at: node["field_id"]?.position ?? node.position)
      return nil
    }
    if field.isText {
      guard let text = value.text?.tidied.onOneLine else { return nil }
      return comparison(of: field, with: text, isNegated: isNegated, at: value.position)
    }
    guard let items = value.list, !items.isEmpty else { return nil }
    var values: [String] = []
    for item in items {
      guard let option = item.text, let value = field.options[option] else {
        lose(.unknownOption(item.scalarText?.excerpt ?? "?", fact: field.fact), at: item.position)
        return nil
      }
      values.append("\"\(value)\"")
    }
    let losses: ImportFinding.MattermostLoss =
      field.isMultiple ? .multiselect(fact: field.fact) : .conditionOnFact(fact: field.fact)
    lose(losses, at: value.position)
    if values.count == 1 {
      return "fact.\(field.fact) \(isNegated ? "!=" : "==") \(values[0])"
    }
    let text = "fact.\(field.fact) in [\(values.joined(separator: ", "))]"
    return isNegated ? "not (\(text))" : text
  }
}
