import IncidentCore
import StrictText

/// A channel that looks like a slip for a known one. A company may have others, so that only what is
/// near a known name is said.
enum UnknownChannelRule: LintRule {
  static let name = CheckRule.unknownChannel
  static let example = RuleExample(
    .steps,
    bad: """
      - {id: call, do: Call them., role: legal, due: 1h, when: '"webiste" in channels'}
      """,
    good: """
      - {id: call, do: Call them., role: legal, due: 1h, when: '"website" in channels'}
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    let templates = playbook.source.statements.flatMap { template in
      (template.channels ?? []).map {
        ($0.rawValue, template.channelPlaces[$0] ?? template.id.place)
      }
    }
    let grouped = playbook.source.groups.flatMap(\.channels).map { ($0.value, $0.place) }
    let asked = playbook.conditions.flatMap { source, expression in
      expression.texts(comparedWith: .channels).map { ($0, source.place(at: $1)) }
    }
    let known = Channel.known.map(\.rawValue)
    return (templates + grouped + asked).compactMap { channel, place in
      guard !known.contains(channel), let nearest = NearestWord.to(channel, among: known)
      else { return nil }
      return Finding(.unknownChannel(channel, nearest: nearest), at: place)
    }
  }
}
