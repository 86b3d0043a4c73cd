import IncidentCore

/// A playbook as it is about to be written down as YAML.
struct PlaybookDraft {
  var id: String
  var version = 1
  /// The language of its texts; nil where it is not known.
  var language: String?
  var title: String
  /// What the playbook is for; it becomes a comment.
  var description: String?
  var facts: [DraftFact] = []
  var phases: [DraftPhase] = []
  /// Branches, statements and the suggestion as YAML, where a playbook of ours was exported.
  var standing: [DraftBranch] = []
  var statements: [DraftStatement] = []
  var suggestion: Playbook.Suggestion?
  /// The blanks of statements that people fill in by hand.
  var placeholders: [String] = []
}

/// A fact that conditions ask for.
struct DraftFact {
  let name: String
  let question: String
  /// The values it can have; nil where any value will do.
  let values: DeclaredFact.Values?
}

struct DraftPhase {
  let id: String
  let title: String
  var steps: [DraftStep] = []
}

struct DraftStep {
  let id: String
  var text: String
  /// The options where it is a decision.
  var options: [DraftOption]?
  var role: String?
  var due: [DueRule] = []
  var after: [String] = []
  var when: String?
  var requiresEvidence = false
  var repetition: Repetition?
  /// The rule of the legal clock that it is about.
  var clock: String?
  var act: String?
  var isMust = false
  var team: String?
  var records: AnswerRecording?
  /// What its checklist asks for.
  var items: [DraftItem] = []
}

struct DraftItem {
  let text: String
  /// How many other items it lies in.
  let depth: Int
}

struct DraftOption: Hashable {
  let id: String
  var label: String?
}

struct DraftBranch {
  let id: String
  let when: String
  let proposal: Proposal
  var text: String?
}

struct DraftStatement {
  let id: String
  let channels: [String]
  let touchesLiability: Bool
  let strategies: [ResponseStrategy]
  /// The text for all channels, where it has no wordings.
  let text: String
  let wordings: [Wording]

  /// The text for one group of channels.
  struct Wording {
    let group: String
    let channels: [String]
    let text: String
  }
}
