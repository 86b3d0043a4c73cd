import IncidentCore
import IncidentWording
import TerminalText

/// What the lists show in several lines, each in one.
extension Look {
  /// A step: its number and id, when it is due, who does it, and as much of its text as fits.
  func boardLine(of step: StepView, in presentation: Presentation) -> String {
    let isOverdue = step.isOverdue(at: now)
    var parts: [String] = []
    if let due = step.due { parts.append(presentation.dueTime(due, from: now)) }
    if let who = shortly(does: step, in: presentation) { parts.append(who) }
    if step.step.itemCount > 0 {
      parts.append("\(step.tickedItems.count)/\(step.step.itemCount)")
    }
    if step.state == .started { parts.append(presentation.say(de: "begonnen", en: "started")) }
    parts.append(names.step(step.step.id, ofRun: step.run))
    return presentation.boardLine(
      isOverdue ? "!" : step.sign, isUrgent: isOverdue, name: step.numberedID,
      parts.joined(separator: " · "))
  }

  /// Who does a step, without the role where there is a name.
  private func shortly(does step: StepView, in presentation: Presentation) -> String? {
    let longest = 24
    if let assignee = step.assignee { return names.person(assignee).truncated(to: longest) }
    guard let role = step.step.role else { return nil }
    let people = people(for: role)
    guard !people.isEmpty else { return seat(of: role, in: presentation).truncated(to: longest) }
    return presentation.language.list(people.map(names.person)).truncated(to: longest)
  }

  /// Whether something overdue stands above what only helps: all but steps that need not be done, and
  /// actions, which can wait for a storm to end.
  func weighs(_ item: DueItem, namesMustSteps: Bool) -> Bool {
    switch item.cause {
    case .action: false
    case .step(let run, let id, _):
      !namesMustSteps
        || incident.runs.first { $0.number == run }?.playbook.step(id)?.isMust ?? false
    case .acknowledgement, .clock, .clockReminder, .firstReply, .freeze, .promise, .update: true
    }
  }
}

extension StepView {
  /// One sign for what is to be done: filled where it must be, with corners where it is a decision.
  var sign: String {
    step.isDecision ? step.isMust ? "◆" : "◇" : step.isMust ? "●" : "○"
  }

  func isFar(from now: Instant) -> Bool { due?.isFar(from: now) ?? false }
}

extension [StepView] {
  /// What must be done first, then the rest, then what is due on a later day.
  func inOrderOfNeed(at now: Instant) -> [StepView] {
    func place(_ view: StepView) -> Int {
      view.isFar(from: now) ? 2 : view.step.isMust ? 0 : 1
    }
    return inOrderOfUrgency.enumerated().sorted {
      (place($0.element), $0.offset) < (place($1.element), $1.offset)
    }.map(\.element)
  }
}

extension DueLines {
  /// One line for each group, those first that weigh.
  func boardLines(
    in presentation: Presentation, weighing weighs: (DueItem) -> Bool = { _ in true }
  ) -> [String] {
    let sorted = groups.filter { weighs($0.item) } + groups.filter { !weighs($0.item) }
    return sorted.map { group in
      if case .step(let run, let id, _) = group.item.cause,
        let view = steps.first(where: { $0.run == run && $0.step.id == id })
      {
        return look.boardLine(of: view, in: presentation)
      }
      let item = group.item
      let who = who(are: group.items, in: presentation)
      let what = cause(of: group.items, in: presentation)
      return presentation.boardLine(
        item.isOverdue ? "!" : item.isSoon ? "›" : " ", isUrgent: item.isOverdue,
        name: look.shortly(when: item, in: presentation),
        who.isEmpty ? what : "\(what) – \(who)")
    }
  }
}

extension Look {
  /// When an item is due; of a clock whose strict deadline has passed, until when it can be met.
  fileprivate func shortly(when item: DueItem, in presentation: Presentation) -> String {
    guard let later = laterReading(of: item) else { return presentation.when(item, from: now) }
    let until = presentation.time.until(later.instant, zoned: false)
    return presentation.say(
      de: "strenge Frist vorbei, noch \(until)", en: "strict deadline passed, still \(until)")
  }
}

extension ProposalLines {
  func boardLines(in presentation: Presentation) -> [String] {
    proposals.map { proposal in
      let age = presentation.time.relative(proposal.at, to: look.now)
      let gone =
        proposal.holds ? "" : presentation.say(de: ", gilt nicht mehr", en: ", holds no longer")
      let prose = look.names.branch(proposal.branch, ofRun: proposal.run)
      return presentation.boardLine(
        "?", name: proposal.branch,
        "\(presentation.proposal(proposal.proposal)), \(age)\(gone) · \(prose)")
    }
  }
}

extension UntoldLines {
  /// Something is public, and there are those who should have heard of it before.
  var isLate: Bool { isPublic && !audiences.isEmpty }

  /// All of them on one line; nil where nobody is left.
  func boardLine(in presentation: Presentation) -> String? {
    guard let first = audiences.first else { return nil }
    let names = presentation.language.list(of: audiences)
    let text =
      isPublic
      ? presentation.say(de: "Noch nicht verständigt: \(names)", en: "Not told yet: \(names)")
      : presentation.say(
        de: "Vor der Öffentlichkeit zu verständigen: \(names)",
        en: "To be told before the public: \(names)")
    return presentation.boardLine(
      isPublic ? "!" : "○", isUrgent: isPublic, text,
      then: presentation.step("inform \(presentation.safe(first.rawValue)) --via …"))
  }
}
