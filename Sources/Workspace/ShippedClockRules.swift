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
  fileprivate mutating func shippedRules(_ node: YAMLNode) -> [ClockRuleDocument] {
    entries(of: node).map { pair in
      shippedRule(pair.key, fields(pair.value, known: Self.ruleKeys))
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
    return ClockRuleDocument(
      rule: rule(
        id, fields, anchor: anchor, standing: truth(fields["checked"]) ? .seen : .unchecked,
        owner: fields["owner"].flatMap { ownerRole($0) }),
      words: words(of: fields))
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
}
