package import IncidentCore
import StrictText

extension ClockRules {
  /// The rules that come with the program, from `clock-rules.yaml`. The file is read when a rule is
  /// first asked for.
  package static let shipped = ClockRules(ShippedClockRules.reading.documents)
}

/// Reading of the embedded `clock-rules.yaml`, which says what its keys mean.
package enum ShippedClockRules {
  /// The rules in the order of the file, and what is wrong in it: nothing, as the tests see to.
  package static let reading: (documents: [ClockRuleDocument], problems: [ConfigurationProblem]) = {
    var reader = ConfigurationReader()
    switch StrictYAML.compose(PackageResources.clock_rules_yaml) {
    case .success(let document):
      let clocks = reader.fields(document, known: ["clocks"])["clocks"]
      let documents = clocks.map { reader.shippedRules($0) } ?? []
      return (documents, reader.problems)
    case .failure(let failure):
      return (
        [],
        failure.all.map { ConfigurationProblem(position: $0.position, reason: .yaml($0.reason)) }
      )
    }
  }()
}

extension ConfigurationReader {
  /// What a law's rule says beside what a company's own can.
  private static let shippedKeys =
    ruleKeys + [
      "anchor", "urgency", "checked", "may-follow", "late", "repeatable", "regulation-1182-71",
    ]

  fileprivate mutating func shippedRules(_ node: YAMLNode) -> [ClockRuleDocument] {
    entries(of: node).map { pair in
      shippedRule(pair.key, fields(pair.value, known: Self.shippedKeys))
    }
  }

  private mutating func shippedRule(
    _ id: String, _ fields: [String: YAMLNode]
  ) -> ClockRuleDocument {
    let follows = fields["after"].flatMap { text($0) }
    let anchor =
      follows == nil
      ? fields["from"].flatMap { word($0, of: ClockAnchor.allCases) } ?? .awareness
      : .notification
    var words = words(of: fields)
    for name in ["anchor", "urgency"] { addTexts(name, from: fields[name], to: &words) }
    return ClockRuleDocument(
      rule: ClockRule(
        id: id, version: fields["version"].flatMap { number($0, in: 1...9999) } ?? 1,
        anchor: anchor, limits: fields["within"].map { limits($0, after: anchor) } ?? [],
        follows: follows, mayFollow: fields["may-follow"].flatMap { text($0) },
        whenLate: fields["late"].flatMap { word($0, of: LateDemand.allCases) },
        isRepeatable: truth(fields["repeatable"]),
        owner: fields["owner"].flatMap { ownerRole($0) },
        standing: truth(fields["checked"]) ? .seen : .unchecked,
        countsByRegulation: truth(fields["regulation-1182-71"])),
      words: words)
  }

  /// Whether a key is there and says so.
  mutating func truth(_ node: YAMLNode?) -> Bool {
    guard let node else { return false }
    guard let truth = node.truth else {
      report(.unknownWord(node.text ?? "", allowed: ["true", "false"]), at: node.position)
      return false
    }
    return truth
  }

  /// One limit after the rule's anchor, or several that name theirs.
  private mutating func limits(_ node: YAMLNode, after anchor: ClockAnchor) -> [ClockLimit] {
    guard let list = node.list else {
      return clockLength(node).flatMap { $0 }.map { [ClockLimit($0, after: anchor)] } ?? []
    }
    return list.compactMap { item in
      let fields = fields(item, known: ["in", "from"])
      guard let length = fields["in"].flatMap({ clockLength($0) }).flatMap({ $0 }),
        let anchor = fields["from"].flatMap({ word($0, of: ClockAnchor.allCases) })
      else { return nil }
      return ClockLimit(length, after: anchor)
    }
  }
}
