import IncidentCore
import StrictText

/// Steps of ours that come back: what another tool has changed since wins over our extension.
extension CacaoDrafting {
  mutating func refine(_ draft: inout DraftStep, of step: CacaoStep, at place: Int) {
    let workflow = draft
    guard extensions.refine(&draft, of: step) else {
      return reader.lose(.ownExtension(step: step.name), at: step.position)
    }
    takeText(of: step, into: &draft)
    takeTimes(of: step, at: place, from: workflow, into: &draft)
    takeRole(of: step, from: workflow, into: &draft)
    takeOrder(of: step, from: workflow, into: &draft)
    takeCondition(of: step, from: workflow, into: &draft)
  }

  /// Tells that a property was changed and that the change was carried.
  private mutating func differs(_ property: String, of step: CacaoStep) {
    reader.lose(
      .changedElsewhere(property: property, step: step.name),
      at: step.node[property]?.position ?? step.position)
  }

  private mutating func takeText(of step: CacaoStep, into draft: inout DraftStep) {
    guard CacaoOwnExtensions.text(of: step) != nil,
      let description = step.node["description"]?.text?.tidied, !description.isEmpty,
      description != draft.text.tidied
    else { return }
    draft.text = description
    differs("description", of: step)
  }

  private mutating func takeTimes(
    of step: CacaoStep, at place: Int, from workflow: DraftStep, into draft: inout DraftStep
  ) {
    let timeout = draft.due.map(\.offset.milliseconds).min().map(Double.init)
    if step.node["timeout"]?.number != timeout {
      differs("timeout", of: step)
      // The delay is that of a repetition, which is ours.
      var other = workflow
      other.repetition = draft.repetition ?? Repetition(every: .minutes(15), until: nil)
      time(step, at: place, draft: &other)
      draft.due = other.due
    }
    let delay = draft.repetition.map { Double($0.every.milliseconds) }
    guard step.node["delay"]?.number != delay else { return }
    differs("delay", of: step)
    guard let interval = reader.duration("delay", of: step) else { return }
    if let until = draft.repetition {
      draft.repetition = Repetition(every: max(interval, .minutes(1)), until: until.until)
    } else {
      draft.text += "\n\(phrases.waitFirst(interval))"
    }
  }

  private mutating func takeRole(
    of step: CacaoStep, from workflow: DraftStep, into draft: inout DraftStep
  ) {
    // Steps without a role are the team's, which is a group among the agents all the same.
    guard let role = workflow.role, role != draft.role,
      draft.role != nil || CacaoOwnExtensions.hasRole(step.node["agent"]?.text, in: root)
        || step.node["owner"] != nil
    else { return }
    draft.role = role
    differs(step.node["owner"] == nil ? "agent" : "owner", of: step)
  }

  /// Waits for steps that were added, and no more for those that are gone.
  private mutating func takeOrder(
    of step: CacaoStep, from workflow: DraftStep, into draft: inout DraftStep
  ) {
    let own = Set(ownIDs.filter { graph.reached.contains($0.key) }.values)
    let added = workflow.after.filter { !own.contains($0) }
    let kept = draft.after.filter(own.contains)
    let hasGone = kept != draft.after
    draft.after = kept + added.filter { !kept.contains($0) }
    let rules = draft.due.filter { rule in
      switch rule.anchor {
      case .step(let id), .decision(let id): own.contains(id)
      case .detection, .publication: true
      }
    }
    let isUntilGone = draft.repetition?.until.map { !own.contains($0) } ?? false
    if isUntilGone {
      draft.repetition = draft.repetition.map { Repetition(every: $0.every, until: nil) }
    }
    guard hasGone || rules.count < draft.due.count || isUntilGone else { return }
    draft.due = rules
    reader.lose(.goneElsewhere(step: step.name), at: step.position)
  }

  /// The condition stands in the frame around a step; without a frame it is the workflow's.
  private mutating func takeCondition(
    of step: CacaoStep, from workflow: DraftStep, into draft: inout DraftStep
  ) {
    guard let when = draft.when, let own = ownIDs[step.id] else { return }
    guard let frame = CacaoOwnExtensions.frameCondition(of: own, among: steps) else {
      draft.when = workflow.when
      return reader.lose(
        .changedElsewhere(property: "condition", step: step.name), at: step.position)
    }
    let condition = Condition(source: when)
    guard frame.scalarText != CacaoVariables().text(of: condition) else { return }
    // What was written there cannot be read as a condition of ours.
    reader.lose(
      .conditionElsewhere(frame.scalarText?.excerpt ?? "?", step: step.name), at: frame.position)
  }
}
