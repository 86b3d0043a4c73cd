import IncidentCore
import StrictText

/// Where something stands: in which file, and where in it.
struct Place: Hashable {
  let file: String
  let position: TextPosition
}

struct Located<Value> {
  let value: Value
  let place: Place
}

/// A text as written: one for all languages, or one per language.
struct LocalisedText {
  enum Content {
    case plain(String)
    case perLanguage([String: String])
  }

  let content: Content
  let place: Place
  /// Where each language's text stands.
  var places: [String: Place] = [:]

  var languages: [String] {
    switch content {
    case .plain: []
    case .perLanguage(let texts): texts.keys.sorted()
    }
  }

  func text(in language: String) -> String? {
    switch content {
    case .plain(let text): text
    case .perLanguage(let texts): texts[language]
    }
  }
}

/// A playbook's file as written, before includes are resolved. What could not be read is missing.
struct PlaybookSource {
  var id: Located<String>
  var version: Int?
  var title: LocalisedText?
  var suggestion: Playbook.Suggestion?
  var includes: [Located<String>] = []
  /// The blanks of templates that people fill in by hand.
  var placeholders: [Located<String>] = []
  var phases: [PhaseSource] = []
  var standing: [BranchSource] = []
  var facts: [FactSource] = []
  /// The groups of channels for which templates have a wording each.
  var groups: [GroupSource] = []
  var statements: [TemplateSource] = []
}

struct PhaseSource {
  let id: Located<String>
  var title: LocalisedText?
  var steps: [StepSource]
}

struct StepSource {
  var id: Located<String>
  var task: LocalisedText?
  var question: LocalisedText?
  var options: Located<[OptionSource]>?
  var role: Located<Role>?
  var due: Located<[DueSource]>?
  var from: Located<DueRule.Anchor>?
  var after: [Located<String>]?
  var when: ConditionSource?
  var evidence: Bool?
  var every: Located<Interval>?
  var until: Located<String>?
  /// The rule of the legal clock that it is about.
  var clock: Located<String>?
  /// The act that does it.
  var act: Located<StepAct>?
  var must: Bool?
  /// The size of the team that it is for.
  var team: TeamSize?
  /// What a decision records as an answer.
  var records: Located<RecordsSource>?
  var checklist: Located<[LocalisedText]>?
  /// The keys given as `null`, to remove what an included file has there.
  var removed: Set<String> = []
  /// The keys that have a value, which may be one that could not be read.
  var given: Set<String> = []
}

struct OptionSource {
  let id: String
  let place: Place
  let label: LocalisedText?
}

struct DueSource {
  let offset: Interval
  let from: Located<DueRule.Anchor>?
}

/// A condition, and the value it was written as.
struct ConditionSource {
  let condition: Condition
  let node: YAMLNode
  let file: String
}

struct BranchSource {
  var id: Located<String>
  var when: ConditionSource?
  var proposal: Located<Proposal>?
  var text: LocalisedText?
  var removed: Set<String> = []
  var given: Set<String> = []
}

struct GroupSource {
  let id: Located<String>
  var channels: [Located<String>]
}

struct TemplateSource {
  var id: Located<String>
  var channels: [Channel]?
  /// Where each channel stands.
  var channelPlaces: [Channel: Place] = [:]
  var liability: Bool?
  var strategies: [ResponseStrategy]?
  var text: LocalisedText?
  var wordings: [WordingSource] = []
  var removed: Set<String> = []
  var given: Set<String> = []
}

/// A template's text for one group of channels; nil where it is to be removed.
struct WordingSource {
  var group: Located<String>
  var text: LocalisedText?
}

extension PlaybookSource {
  /// The channels of a group; none where there is no such group.
  func channels(ofGroup id: String) -> [Channel] {
    groups.first { $0.id.value == id }?.channels.map { Channel($0.value) } ?? []
  }

  /// Each text of a template, what it is called, and for which channels it is.
  func texts(
    of template: TemplateSource
  ) -> [(name: String, text: LocalisedText, channels: [Channel])] {
    let id = template.id.value
    let plain = template.text.map { [(id, $0, template.channels ?? [])] } ?? []
    return plain
      + template.wordings.compactMap { wording in
        wording.text.map {
          ("\(id)/\(wording.group.value)", $0, channels(ofGroup: wording.group.value))
        }
      }
  }
}
