import IncidentCore
import PlaybookFiles
import StrictText

/// What our own exports carry beside what CACAO knows, so that a playbook comes back as it was.
struct CacaoOwnExtensions {
  /// The id of our extension's definition. It never changes.
  static let definitionID = "extension-definition--7d1c3a52-5f0e-4c8b-9a35-2f6b0d8e4c17"
  /// Properties of a playbook that an export of ours makes up anew.
  static let writtenByUs: Set<String> = [
    "id", "created_by", "created", "modified", "playbook_types", "playbook_activities",
    "playbook_processing_summary", "labels",
  ]

  private let playbook: YAMLNode?

  init(_ root: YAMLNode) {
    playbook = root["playbook_extensions"]?[Self.definitionID]
  }

  /// The id of the step of ours that a CACAO step carries.
  static func id(of step: CacaoStep) -> String? {
    content(of: step)?["step"]?.text
  }

  /// Whether it only frames a step of ours: its condition or its repetition.
  static func isFrame(_ step: CacaoStep) -> Bool {
    content(of: step)?["frame_of"]?.text != nil
  }

  static func role(of definition: YAMLNode) -> String? {
    let role = definition["agent_target_extensions"]?[definitionID]?["role"]?.text
    return role.flatMap { $0.isPlaybookID ? $0 : nil }
  }

  /// The text of a step of ours, where its description has more than that.
  static func text(of step: CacaoStep) -> String? {
    content(of: step)?["text"]?.text
  }

  /// Whether an agent is one that an export of ours made for a role.
  static func hasRole(_ agent: String?, in root: YAMLNode) -> Bool {
    agent.flatMap { root["agent_definitions"]?[$0] }.flatMap { role(of: $0) } != nil
  }

  private static func content(of step: CacaoStep) -> YAMLNode? {
    step.node["step_extensions"]?[definitionID]
  }

  private static func records(_ node: YAMLNode?) -> AnswerRecording? {
    guard let node, let question = node["question"]?.text.flatMap({ Question(rawValue: $0) }) else {
      return nil
    }
    let answers = (node["answers"]?.list ?? []).reduce(into: [String: String]()) { answers, pair in
      guard let option = pair["option"]?.text, let answer = pair["answer"]?.text else { return }
      answers[option] = answer
    }
    return AnswerRecording(question, answers: answers)
  }

  /// Sets what the extension says of a step.
  ///
  /// - Returns: Whether all of it could be read.
  func refine(_ draft: inout DraftStep, of step: CacaoStep) -> Bool {
    guard let node = Self.content(of: step) else { return true }
    draft.role = node["role"]?.text
    draft.after = node["after"]?.list?.compactMap(\.text) ?? []
    draft.when = node["when"]?.text
    draft.clock = node["clock"]?.text
    draft.act = node["by"]?.text
    draft.isMust = node["must"]?.truth ?? false
    draft.team = node["team"]?.text
    draft.records = Self.records(node["records"])
    draft.requiresEvidence = node["evidence"]?.truth ?? false
    draft.items = (node["items"]?.list ?? []).compactMap(\.text).map {
      DraftItem(text: $0, depth: 0)
    }
    draft.options = node["options"]?.list?.compactMap { option in
      option["option"]?.text.map { DraftOption(id: $0, label: option["label"]?.text) }
    }
    if let text = node["text"]?.text { draft.text = text }
    let rules = node["due"]?.list ?? []
    draft.due = rules.compactMap { Self.rule($0) }
    draft.repetition = nil
    var isRead = draft.due.count == rules.count
    if let every = node["every"]?.text {
      draft.repetition = Interval(playbookText: every).map {
        Repetition(every: $0, until: node["until"]?.text)
      }
      isRead = isRead && draft.repetition != nil
    }
    return isRead
  }

  /// The condition of the frame around a step of ours, by the step's id.
  static func frameCondition(of step: String, among steps: [String: CacaoStep]) -> YAMLNode? {
    steps.values.first {
      $0.kind == .ifCondition && content(of: $0)?["frame_of"]?.text == step
    }?.node["condition"]
  }

  private static func rule(_ node: YAMLNode) -> DueRule? {
    guard let offset = node["offset"]?.text.flatMap({ Interval(playbookText: $0) }),
      let anchor = DueRule.Anchor(text: node["from"]?.text ?? "detection")
    else { return nil }
    return DueRule(offset, from: anchor)
  }

  /// Sets what the extension says of the whole: phases, branches, statements.
  func refine(_ draft: inout PlaybookDraft) {
    guard let playbook else { return }
    if let id = playbook["playbook"]?.text, id.isPlaybookID { draft.id = id }
    draft.version = playbook["version"]?.integer ?? draft.version
    draft.language = playbook["language"]?.text.flatMap { $0.isLanguageCode ? $0 : nil }
    if let title = playbook["title"]?.text { draft.title = title }
    draft.description = playbook["description"]?.text
    draft.standing = playbook["standing"]?.list?.compactMap { Self.branch($0) } ?? []
    draft.statements = playbook["statements"]?.list?.compactMap { Self.statement($0) } ?? []
    draft.facts = playbook["facts"]?.list?.compactMap { Self.fact($0) } ?? []
    draft.placeholders =
      playbook["placeholders"]?.list?.compactMap(\.text).filter(\.isPlaceholderName) ?? []
    draft.suggestion = playbook["suggest"].map { node in
      Playbook.Suggestion(
        clusters: node["clusters"]?.list?.compactMap { $0.text.flatMap(Cluster.init(rawValue:)) }
          ?? [],
        channels: node["channels"]?.list?.compactMap { $0.text.map { Channel($0) } } ?? [])
    }
    sortIntoPhases(&draft)
  }

  /// Puts the steps into the phases they came from. One that was added comes behind the step before
  /// it; where there is none, into a phase of its own.
  private func sortIntoPhases(_ draft: inout PlaybookDraft) {
    guard let phases = playbook?["phases"]?.list else { return }
    let steps = draft.phases.flatMap(\.steps)
    let known = Dictionary(steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ids = IDMaker()
    var placed: Set<String> = []
    var sorted: [DraftPhase] = []
    for phase in phases {
      guard let id = phase["phase"]?.text, let title = phase["title"]?.text else { continue }
      let names = phase["steps"]?.list?.compactMap(\.text) ?? []
      let own = names.compactMap { known[$0] }.filter { placed.insert($0.id).inserted }
      sorted.append(DraftPhase(id: id, title: title, steps: own))
      _ = ids.take(id)
    }
    var rest: [DraftStep] = []
    for step in steps where !placed.contains(step.id) {
      if !Self.insert(step, into: &sorted) { rest.append(step) }
    }
    if !rest.isEmpty {
      sorted.append(
        DraftPhase(
          id: ids.id(for: "steps", fallback: "steps"), title: draft.phases.first?.title ?? "",
          steps: rest))
    }
    draft.phases = sorted
  }

  private static func insert(_ step: DraftStep, into phases: inout [DraftPhase]) -> Bool {
    let index = phases.lastIndex { $0.steps.contains { step.after.contains($0.id) } }
    guard let index, let last = phases[index].steps.lastIndex(where: { step.after.contains($0.id) })
    else { return false }
    phases[index].steps.insert(step, at: last + 1)
    return true
  }

  private static func fact(_ node: YAMLNode) -> DraftFact? {
    guard let name = node["fact"]?.text, ConditionName.isFactName(name),
      let question = node["ask"]?.text
    else { return nil }
    let words = node["values"]?.list?.compactMap(\.text)
    let isNumber = node["values"]?.text == DeclaredFact.Values.numberWord
    return DraftFact(
      name: name, question: question, values: isNumber ? .number : words.map { .words($0) })
  }

  private static func branch(_ node: YAMLNode) -> DraftBranch? {
    guard let id = node["branch"]?.text, let when = node["when"]?.text else { return nil }
    let proposal: Proposal
    if let level = node["escalate"]?.text {
      proposal = .escalate(AlertLevel(rawValue: level))
    } else if let other = node["run"]?.text {
      proposal = .run(other)
    } else if let rule = node["clock"]?.text {
      proposal = .clock(rule)
    } else {
      proposal = .tell
    }
    return DraftBranch(id: id, when: when, proposal: proposal, text: node["text"]?.text)
  }

  private static func statement(_ node: YAMLNode) -> DraftStatement? {
    let wordings = node["wordings"]?.list?.compactMap { wording($0) } ?? []
    guard let id = node["statement"]?.text,
      let text = node["text"]?.text ?? (wordings.isEmpty ? nil : "")
    else { return nil }
    return DraftStatement(
      id: id, channels: node["channels"]?.list?.compactMap(\.text) ?? [],
      touchesLiability: node["liability"]?.truth ?? false,
      strategies: node["strategy"]?.list?.compactMap { node in
        node.text.flatMap(ResponseStrategy.init)
      } ?? [], text: text, wordings: wordings)
  }

  private static func wording(_ node: YAMLNode) -> DraftStatement.Wording? {
    guard let group = node["wording"]?.text, let text = node["text"]?.text else { return nil }
    return DraftStatement.Wording(
      group: group, channels: node["channels"]?.list?.compactMap(\.text) ?? [], text: text)
  }
}
