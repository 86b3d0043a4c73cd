import IncidentCore
import StrictText

/// Makes a draft out of a playbook that Mattermost exported.
///
/// Source: `server/app/export.go` and `condition.go` of mattermost-plugin-playbooks, export
/// version 1, condition version 1.
struct MattermostImport {
  private static let version = 1

  private let root: YAMLNode
  private let phrases: DraftPhrases
  private var findings: [ImportFinding] = []
  private var conditions: MattermostConditions
  private var ids = IDMaker()
  private var phases: [DraftPhase] = []
  private var isTimed = false
  /// The decisions that stand in the draft already.
  private var asked: Set<String> = []

  static func recognises(_ root: YAMLNode) -> Bool { root["checklists"] != nil }

  static func read(_ root: YAMLNode, phrases: DraftPhrases) -> ForeignDraft {
    var reader = MattermostImport(root, phrases: phrases)
    return reader.draft()
  }

  private init(_ root: YAMLNode, phrases: DraftPhrases) {
    self.root = root
    self.phrases = phrases
    conditions = MattermostConditions(root, phrases: phrases)
    for id in conditions.takenIDs { _ = ids.take(id) }
  }

  private mutating func fault(_ fault: ImportFinding.Fault, at position: TextPosition) {
    findings.append(ImportFinding(.broken(fault), at: position))
  }

  private mutating func lose(_ loss: ImportFinding.MattermostLoss, at position: TextPosition) {
    findings.append(ImportFinding(.mattermost(loss), at: position))
  }

  private mutating func draft() -> ForeignDraft {
    requireVersion()
    let title = root["title"]?.text?.tidied.onOneLine
    if title.isBlank {
      fault(.missingProperty("title"), at: root["title"]?.position ?? root.position)
    }
    readChecklists()
    addUpdates()
    addLearning()
    reportLosses()
    findings += conditions.closingFindings
    if !findings.contains(where: \.isError), phases.allSatisfy(\.steps.isEmpty) {
      fault(.noSteps, at: root["checklists"]?.position ?? root.position)
    }
    guard let title, !findings.contains(where: \.isError) else {
      return ForeignDraft(findings: findings)
    }
    var draft = PlaybookDraft(
      id: IDMaker.slug(of: title).isEmpty ? "imported-playbook" : IDMaker.slug(of: title),
      title: title)
    draft.description = root["description"]?.text?.tidied
    draft.facts = conditions.facts
    draft.phases = phases
    return ForeignDraft(draft: draft, findings: findings)
  }

  private mutating func requireVersion() {
    guard let node = root["version"] else {
      return fault(.missingProperty("version"), at: root.position)
    }
    guard node.integer != Self.version else { return }
    fault(
      .unsupportedVersion(node.scalarText?.excerpt ?? "?", supported: String(Self.version)),
      at: node.position)
  }

  private mutating func readChecklists() {
    guard let node = root["checklists"] else { return }
    guard let checklists = node.list else {
      return fault(
        .wrongKind("checklists", found: node.kind, expected: [.list]), at: node.position)
    }
    var phaseIDs = IDMaker()
    for checklist in checklists {
      guard checklist.map != nil else {
        fault(
          .wrongKind("checklists[]", found: checklist.kind, expected: [.map]),
          at: checklist.position)
        continue
      }
      let title = checklist["title"]?.text?.tidied.onOneLine ?? ""
      let items = checklist["items"] ?? checklist["Items"]
      guard items == nil || items?.kind == .nothing || items?.list != nil else {
        fault(
          .wrongKind("items", found: items?.kind ?? .nothing, expected: [.list]),
          at: items?.position ?? checklist.position)
        continue
      }
      let steps = (items?.list ?? []).flatMap { node in
        step(node).map { decisions(before: node) + [$0] } ?? []
      }
      guard !steps.isEmpty else {
        lose(.emptyChecklist(title.excerpt), at: checklist.position)
        continue
      }
      let name = title.isEmpty ? phrases.steps : title
      phases.append(DraftPhase(id: phaseIDs.phaseID(for: name), title: name, steps: steps))
      reportUnread(checklist, known: ["title", "items", "Items", "id"])
    }
  }

  /// The decisions that an item's condition asks for, where none was asked for before.
  private mutating func decisions(before node: YAMLNode) -> [DraftStep] {
    guard let id = node["condition_id"]?.text else { return [] }
    return conditions.decisions(of: id).filter { asked.insert($0.id).inserted }
  }

  private mutating func reportUnread(_ node: YAMLNode, known: Set<String>) {
    for pair in node.map ?? [] where !known.contains(pair.key) && !pair.value.saysNothing {
      lose(.property(pair.key.excerpt), at: pair.position)
    }
  }

  private mutating func step(_ node: YAMLNode) -> DraftStep? {
    guard node.map != nil else {
      fault(.wrongKind("items[]", found: node.kind, expected: [.map]), at: node.position)
      return nil
    }
    let title = node["title"]?.text?.tidied.onOneLine ?? ""
    let description = node["description"]?.text?.tidied ?? ""
    guard !title.isEmpty || !description.isEmpty else {
      lose(.emptyItem, at: node.position)
      return nil
    }
    var parts = [title, description].filter { !$0.isEmpty }
    let name = (parts.first ?? "").excerpt
    if let command = node["command"]?.text?.tidied, !command.isEmpty {
      parts.append(phrases.command("", command))
      lose(
        .slashCommand(command.excerpt, item: name), at: node["command"]?.position ?? node.position)
    }
    var step = DraftStep(
      id: ids.stepID(for: title.isEmpty ? description : title, fallback: "step"),
      text: parts.joined(separator: "\n"))
    step.due = due(of: node, name: name)
    if let id = node["condition_id"]?.text, !id.isEmpty {
      step.when = conditions.text(of: id)
      if step.when == nil, !conditions.isKnown(id) {
        lose(
          .missingCondition(id: id.excerpt, item: name),
          at: node["condition_id"]?.position ?? node.position)
      }
    }
    let known: Set<String> = [
      "title", "description", "command", "due_date", "condition_id", "id",
    ]
    for pair in node.map ?? [] where !known.contains(pair.key) && !pair.value.saysNothing {
      lose(.itemProperty(pair.key.excerpt, item: name), at: pair.position)
    }
    return step
  }

  /// The due time in milliseconds after the start of a run.
  private mutating func due(of node: YAMLNode, name: String) -> [DueRule] {
    guard let value = node["due_date"], let count = value.number, count > 0 else { return [] }
    // A moment since 1970 comes out of a run, not of a playbook.
    guard count < 1e12 else {
      lose(.absoluteDue(item: name), at: value.position)
      return []
    }
    let offset = Interval(milliseconds: Int64(count))
    guard offset <= .days(3650) else {
      lose(.dueTooLong(item: name), at: value.position)
      return []
    }
    if !isTimed { lose(.dueFromStart, at: value.position) }
    isTimed = true
    return [DueRule(offset)]
  }

  /// Status updates at an interval become a step that comes again.
  private mutating func addUpdates() {
    let properties = ["reminder_timer_default_seconds", "reminder_message_template"]
    guard isOn("status_update_enabled", for: properties) else { return }
    guard let seconds = root["reminder_timer_default_seconds"]?.number, seconds >= 60,
      seconds <= 3650 * 86_400, let last = phases.lastIndex(where: { $0.id != Phase.learn })
    else {
      for property in properties { loseProperty(property) }
      return
    }
    let template = root["reminder_message_template"]?.text?.tidied ?? ""
    let every = Interval(milliseconds: Int64(seconds) * 1000)
    phases[last].steps.append(
      DraftStep(
        id: ids.id(for: "status-update", fallback: "status-update"),
        text: template.isEmpty ? phrases.statusUpdate : "\(phrases.statusUpdate)\n\(template)",
        due: [DueRule(every)], repetition: Repetition(every: every, until: nil)))
  }

  /// The retrospective becomes the phase in which lessons are drawn.
  private mutating func addLearning() {
    guard isOn("retrospective_enabled", for: ["retrospective_template"]), !phases.isEmpty
    else { return }
    let template = root["retrospective_template"]?.text?.tidied ?? ""
    let text = template.isEmpty ? phrases.retrospective : "\(phrases.retrospective)\n\(template)"
    let step = DraftStep(id: ids.id(for: "retrospective", fallback: "retrospective"), text: text)
    if let learning = phases.firstIndex(where: { $0.id == Phase.learn }) {
      phases[learning].steps.append(step)
    } else {
      phases.append(DraftPhase(id: Phase.learn, title: phrases.learn, steps: [step]))
    }
  }

  /// Whether something is switched on. Mattermost leaves out what is off; what is set for it all the
  /// same is told.
  private mutating func isOn(_ key: String, for properties: [String]) -> Bool {
    guard root[key]?.truth != true else { return true }
    for property in properties {
      guard let node = root[property], !node.saysNothing else { continue }
      lose(.switchedOff(property: property, switch: key), at: node.position)
    }
    return false
  }

  private mutating func loseProperty(_ property: String) {
    guard let node = root[property], !node.saysNothing else { return }
    lose(.property(property), at: node.position)
  }

  private mutating func reportLosses() {
    for metric in root["metrics"]?.list ?? [] {
      lose(.metric((metric["title"]?.text ?? "?").excerpt), at: metric.position)
    }
    let known: Set<String> = [
      "title", "description", "version", "checklists", "metrics", "properties", "conditions",
      "retrospective_enabled", "retrospective_template", "reminder_timer_default_seconds",
      "status_update_enabled", "reminder_message_template",
    ]
    reportUnread(root, known: known)
  }
}

extension YAMLNode {
  /// Whether it is what a program writes where nobody has said anything.
  var saysNothing: Bool {
    switch content {
    case .scalar(let text, .plain): ["null", "false", "0"].contains(text)
    case .scalar(let text, _): text.isEmpty
    case .sequence(let items): items.isEmpty
    case .mapping(let pairs): pairs.isEmpty
    }
  }
}
