import IncidentCore
import StrictText

/// A blank of a template that Stormlog does not fill and the playbook does not name under
/// `placeholders` as one to be filled by hand.
enum UnknownPlaceholderRule: LintRule {
  static let name = CheckRule.unknownPlaceholder
  static let example = RuleExample(
    .top,
    bad: """
      statements:
        holding: {channels: [x], text: "We look into it. More: {{next_updat}}. {{name}}"}
      """,
    good: """
      placeholders: [name]
      statements:
        holding: {channels: [x], text: "We look into it. More: {{next_update}}. {{name}}"}
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    let filled = StandardBlank.allCases.map(\.rawValue)
    let known = (filled + playbook.source.placeholders.map(\.value)).uniqued()
    let all = Set(known)
    return playbook.source.statements.flatMap(playbook.source.texts).flatMap {
      template, text, _ -> [Finding] in
      var seen: Set<String> = []
      return text.variants.flatMap { language, written in
        written.placeholders.filter { !all.contains($0) && seen.insert($0).inserted }
          .map { name in
            Finding(
              .unknownPlaceholder(
                name, template: template, nearest: NearestWord.to(name, among: known)),
              at: text.place(in: language))
          }
      }
    }
  }
}

extension LocalisedText {
  /// The text in each of its languages; one of none where it names none.
  var variants: [(language: String?, text: String)] {
    switch content {
    case .plain(let text): [(nil, text)]
    case .perLanguage(let texts): texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  /// Where the text of a language stands.
  func place(in language: String?) -> Place {
    language.flatMap { places[$0] } ?? place
  }
}
