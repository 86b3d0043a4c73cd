package import IncidentWording

/// Where the shell's completion finds what an option or an argument can be.
package enum CandidateSource: String, CaseIterable, Sendable {
  case files, folders
  case incidents, people, playbooks
  /// Playbooks and scenarios by their ids, and YAML files.
  case playbookFiles = "playbook-files"
  case scenarios
  case followedPlaybooks = "followed-playbooks"
  case openSteps = "open-steps"
  case openDecisions = "open-decisions"
  case proposals
  case clockRules = "clock-rules"
  case clocks
  case frozenChannels = "frozen-channels"
  case templates, facts
  /// What the decision or the fact can be that is named before.
  case options
  case factValues = "fact-values"
  /// People, and roles beside them.
  case rolesAndPeople = "roles-people"
}

extension CandidateSource {
  private static let mark = "@"

  /// What ``CompletionKind/candidates(_:)`` made; nil for anything else.
  package init?(declared words: [String]) {
    guard words.count == 1, let word = words.first, word.hasPrefix(Self.mark) else { return nil }
    self.init(rawValue: String(word.dropFirst()))
  }

  package var declaration: [String] { [Self.mark + rawValue] }

  /// The words that go by another name in German, where what is found can be such.
  package var words: [Bilingual] {
    switch self {
    case .options, .factValues: ValueWord.allCases.map(\.words)
    default: []
    }
  }
}
