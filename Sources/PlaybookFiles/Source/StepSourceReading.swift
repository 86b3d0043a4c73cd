import IncidentCore
import StrictText

extension SourceReader {
  private static let stepKeys = [
    "id", "do", "decide", "options", "role", "due", "from", "after", "when", "evidence", "every",
    "until", "checklist", "clock", "by", "must", "team",
    "records",
  ]

  mutating func step(_ node: YAMLNode) -> StepSource? {
    guard
      let (fields, removed) = refinableFields(node, known: Self.stepKeys, required: ["id"]),
      let id = fields["id"].flatMap({ stepID($0) })
    else { return nil }
    var step = StepSource(id: id)
    step.removed = removed
    step.given = Set(fields.keys)
    step.task = fields["do"].flatMap { localisedText($0) }
    step.question = fields["decide"].flatMap { localisedText($0) }
    step.options = fields["options"].flatMap { options($0) }
    step.role = fields["role"].flatMap { self.id($0) }.map {
      Located(value: Role($0.value), place: $0.place)
    }
    step.due = fields["due"].flatMap { due($0) }
    step.from = fields["from"].flatMap { anchor($0) }
    step.after = fields["after"].flatMap { ids($0) }
    step.when = fields["when"].flatMap { condition($0) }
    step.evidence = fields["evidence"].flatMap { word($0, allowed: ["required"]) }.map { _ in true }
    step.every = fields["every"].flatMap { every($0) }
    step.until = fields["until"].flatMap { until($0) }
    step.checklist = fields["checklist"].flatMap { checklist($0) }
    step.clock = fields["clock"].flatMap { clockRule($0) }
    step.act = fields["by"].flatMap { act($0) }
    step.must = fields["must"].flatMap { truth($0) }
    step.team = fields["team"].flatMap { word($0, allowed: TeamSize.allCases.map(\.rawValue)) }
      .flatMap(TeamSize.init(rawValue:))
    step.records = fields["records"].flatMap { records($0) }
    return step
  }

  /// A step's id. One of digits alone would be taken for the number of a step.
  private mutating func stepID(_ node: YAMLNode) -> Located<String>? {
    guard let id = id(node) else { return nil }
    guard !id.value.isStepNumber else {
      report(.badID(id.value), at: node.position)
      return nil
    }
    return id
  }

  private mutating func checklist(_ node: YAMLNode) -> Located<[LocalisedText]>? {
    guard let nodes = list(node) else { return nil }
    return Located(value: nodes.compactMap { localisedText($0) }, place: place(node.position))
  }

  private mutating func act(_ node: YAMLNode) -> Located<StepAct>? {
    guard let text = text(node) else { return nil }
    guard let act = StepAct(text: text), act.areNamesIDs else {
      report(.unknownAct(text), at: node.position)
      return nil
    }
    return Located(value: act, place: place(node.position))
  }

  private mutating func every(_ node: YAMLNode) -> Located<Interval>? {
    guard let interval = duration(node) else { return nil }
    if interval < .minutes(1) { report(.everyTooShort, at: node.position) }
    return Located(value: interval, place: place(node.position))
  }

  private mutating func until(_ node: YAMLNode) -> Located<String>? {
    guard let text = text(node) else { return nil }
    guard case .step(let id) = DueRule.Anchor(text: text), id.isPlaybookID else {
      report(.badUntil(text), at: node.position)
      return nil
    }
    return Located(value: id, place: place(node.position))
  }

  /// A list of ids, or a map of ids with labels.
  private mutating func options(_ node: YAMLNode) -> Located<[OptionSource]>? {
    var options: [OptionSource] = []
    if let pairs = node.map {
      for pair in pairs {
        let id = id(pair.key, at: pair.position)
        let label = localisedText(pair.value)
        if let id { options.append(OptionSource(id: id.value, place: id.place, label: label)) }
      }
    } else if node.list != nil {
      options = (ids(node) ?? []).map { OptionSource(id: $0.value, place: $0.place, label: nil) }
    } else {
      report(.wrongKind(found: node.kind, expected: [.list, .map]), at: node.position)
      return nil
    }
    if options.count < 2, node.list?.count ?? node.map?.count ?? 0 < 2 {
      report(.decisionWithoutOptions, at: node.position)
    }
    return Located(value: options, place: place(node.position))
  }

  /// One length of time, or several rules.
  private mutating func due(_ node: YAMLNode) -> Located<[DueSource]>? {
    let place = place(node.position)
    guard let nodes = node.list else {
      guard node.text != nil || node.kind == .integer else {
        report(.wrongKind(found: node.kind, expected: [.text, .list]), at: node.position)
        return nil
      }
      return duration(node).map {
        Located(value: [DueSource(offset: $0, from: nil)], place: place)
      }
    }
    if nodes.isEmpty { report(.emptyList, at: node.position) }
    let rules = nodes.compactMap { node -> DueSource? in
      if let text = node.text {
        report(.dueWithoutIn(text), at: node.position)
        return nil
      }
      guard let fields = fields(node, known: ["in", "from"], required: ["in"]) else { return nil }
      let from =
        fields["from"].flatMap { anchor($0) }
        ?? Located(value: .detection, place: self.place(node.position))
      return fields["in"].flatMap { duration($0) }.map { DueSource(offset: $0, from: from) }
    }
    return Located(value: rules, place: place)
  }
}
