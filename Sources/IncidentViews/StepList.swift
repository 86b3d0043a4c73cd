package import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// All steps of the playbooks that are followed, each with its state and why it is not open.
package struct StepList: View {
  private let look: Look
  private let steps: [StepView]

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look) {
    self.look = look
    steps = look.incident.stepViews(at: look.now)
  }

  package var isEmpty: Bool { steps.isEmpty }

  package func record(in presentation: Presentation) -> RecordList<StepRecordView> {
    RecordList(steps.map { StepRecordView($0, of: look) })
  }

  package func text(in presentation: Presentation) -> String {
    guard !steps.isEmpty else {
      return presentation.say(
        de: "Es wird kein Playbook befolgt. → \(presentation.step("playbook list"))\n",
        en: "No playbook is followed. → \(presentation.step("playbook list"))\n")
    }
    var text = ""
    var phase: (Int, String)?
    for step in steps {
      if phase?.0 != step.run || phase?.1 != step.phase {
        let playbook = look.names.playbook(ofRun: step.run) ?? ""
        let title = look.names.phase(step.phase, ofRun: step.run)
        text +=
          (text.isEmpty ? "" : "\n")
          + presentation.heading(
            presentation.safe("\(title) · \(playbook)"))
        phase = (step.run, step.phase)
      }
      text += StepLine.text(step, of: look, namingAssignee: true, in: presentation)
    }
    return text
  }
}

/// What to do now, by role, the most urgent role first, and what waits for an answer.
package struct NextSteps: View {
  private let look: Look
  private let steps: [StepView]
  private let proposals: ProposalLines
  private let matters: StandingMatters
  private let untold: UntoldLines
  /// What is overdue beside the steps.
  private let overdue: [DueItem]

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look, role: Role? = nil) {
    self.look = look
    steps =
      look.incident.stepViews(at: look.now).filter { step in
        step.isToDo && (role == nil || look.isAffair(step.step, of: role))
      }.inOrderOfUrgency
    proposals = ProposalLines(look)
    matters = StandingMatters(look)
    untold = UntoldLines(look)
    overdue = look.incident.dueItems(at: look.now).filter { $0.isOverdue && !$0.isStep }
  }

  package var isEmpty: Bool { steps.isEmpty }

  /// There is nothing beside the steps either.
  var saysNothing: Bool {
    steps.isEmpty && overdue.isEmpty && proposals.proposals.isEmpty && untold.audiences.isEmpty
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let items: [StepRecordView]
    let proposals: [ProposalRecord]
    /// What is overdue beside the steps, of all roles.
    let overdue: [DueList.Item]
    let statementsToCorrect: [StatementToCorrect]
    let statementsAtOdds: [StatementsAtOdds]
    /// The channels that are frozen though the storm is over.
    let stillFrozen: [Channel]
    /// Those who still have to be told before the public.
    let untold: [Audience]

    private enum CodingKeys: String, CodingKey {
      case schema, items, proposals, overdue, statementsToCorrect, statementsAtOdds, stillFrozen
      case untold
    }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      items: steps.map { StepRecordView($0, of: look) }, proposals: proposals.records,
      overdue: overdue.map { DueList.Item($0, of: look) },
      statementsToCorrect: matters.toCorrect, statementsAtOdds: matters.atOdds,
      stillFrozen: matters.stillFrozen, untold: untold.audiences)
  }

  package func text(in presentation: Presentation) -> String {
    let answers = proposals.text(in: presentation)
    let parts = [
      matters.warnings(in: presentation), overdueText(in: presentation), answers,
      untold.text(in: presentation), stepText(in: presentation),
    ].filter { !$0.isEmpty }
    return parts.joined(separator: "\n")
  }

  /// That something else than a step is overdue, and where it is told.
  private func overdueText(in presentation: Presentation) -> String {
    guard !overdue.isEmpty else { return "" }
    return presentation.say(
      de: "  ! \(overdue.count) überfällig neben den Schritten → \(presentation.step("due"))\n",
      en: "  ! \(overdue.count) overdue beside the steps → \(presentation.step("due"))\n")
  }

  private func stepText(in presentation: Presentation) -> String {
    guard !steps.isEmpty else {
      return look.incident.runs.isEmpty
        ? presentation.say(
          de: "Es wird kein Playbook befolgt. → \(presentation.step("playbook list"))\n",
          en: "No playbook is followed. → \(presentation.step("playbook list"))\n")
        : presentation.say(de: "Kein Schritt ist offen.\n", en: "No step is open.\n")
    }
    return steps.map(Doer.init).uniqued().map { doer in
      let own = steps.filter { Doer($0) == doer }
      let title =
        look.who(does: own[0], in: presentation)
        ?? presentation.say(de: "Ohne Rolle", en: "Without a role")
      let overdue = own.count { $0.isOverdue(at: look.now) }
      return presentation.heading(
        presentation.safe(presentation.counted(title, overdue: overdue)))
        + own.map { StepLine.text($0, of: look, in: presentation) }.joined()
    }.joined(separator: "\n")
  }

  /// Who is to do a step: a role, and the person to whom it was given.
  private struct Doer: Hashable {
    let role: Role?
    let assignee: PersonID?

    init(_ view: StepView) {
      role = view.step.role
      assignee = view.assignee
    }
  }
}

extension Look {
  /// Whether a step is asked of a role: it names it, or a vacant one that this one gathers.
  fileprivate func isAffair(_ step: Step, of role: Role?) -> Bool {
    guard let own = step.role else { return false }
    return own == role || incident.bearer(of: own, in: roster) == role
  }
}

extension Instant {
  /// Later than anything that is due.
  static let distant = Instant(milliseconds: .max)
}

/// One step as JSON.
package struct StepRecordView: Encodable, Sendable {
  let run: Int
  let playbook: String
  let phase: String
  /// What can be typed for its id.
  let number: Int
  let step: String
  let text: String
  let state: String
  /// The steps that must be settled first, or the condition that is not true.
  let blockedBy: [String]?
  let condition: String?
  let role: Role?
  /// Who is to do it, where it was given to a person.
  let assignee: PersonID?
  let due: Instant?
  let overdue: Bool
  let options: [String]?
  let option: String?
  let evidenceRequired: Bool
  /// It belongs to what nobody may leave out of the first hour.
  let must: Bool
  /// The items of its checklist; nil where it has none.
  let checklist: [Item]?
  /// The rule of the legal clock that it is about.
  let clock: String?
  let outOfOrder: Bool
  let doneLate: Bool
  let lapsed: Bool
  /// The version to which the run was moved does not have it.
  let vanished: Bool

  /// An item of a checklist.
  struct Item: Encodable, Sendable {
    let item: Int
    let text: String?
    let ticked: Bool
  }

  init(_ view: StepView, of look: Look) {
    run = view.run
    playbook = look.incident.runs.first { $0.number == view.run }?.playbook.id ?? ""
    phase = view.phase
    number = view.number
    step = view.step.id
    text = look.names.step(view.step.id, ofRun: view.run)
    switch view.state {
    case .open: (state, blockedBy, condition) = ("open", nil, nil)
    case .started: (state, blockedBy, condition) = ("started", nil, nil)
    case .done: (state, blockedBy, condition) = ("done", nil, nil)
    case .skipped: (state, blockedBy, condition) = ("skipped", nil, nil)
    case .blocked(let by): (state, blockedBy, condition) = ("blocked", by, nil)
    case .waiting(let when): (state, blockedBy, condition) = ("waiting", nil, when.source)
    case .vanished: (state, blockedBy, condition) = ("vanished", nil, nil)
    case .notNeeded(let when): (state, blockedBy, condition) = ("not-needed", nil, when.source)
    }
    role = view.step.role
    assignee = view.assignee
    due = view.due
    overdue = view.isOverdue(at: look.now)
    options = view.step.options
    option = view.option
    evidenceRequired = view.step.requiresEvidence
    must = view.step.isMust
    let ticked = Set(view.tickedItems)
    checklist =
      view.step.itemCount == 0
      ? nil
      : (1...view.step.itemCount).map { number in
        Item(
          item: number, text: look.names.item(number, of: view.step.id, ofRun: view.run),
          ticked: ticked.contains(number))
      }
    clock = view.step.clock
    outOfOrder = view.isOutOfOrder
    doneLate = view.isDoneLate
    lapsed = view.hasLapsed
    vanished = view.isVanished
  }
}

/// One step as a person reads it: what to do, then how it stands.
enum StepLine {
  static func text(
    _ view: StepView, of look: Look, namingAssignee: Bool = false, in presentation: Presentation
  ) -> String {
    let id = presentation.style(presentation.safe(view.numberedID), .bold)
    let isOverdue = view.isOverdue(at: look.now)
    let sign = presentation.emphasised(
      isOverdue ? "!" : sign(of: view), isOverdue: isOverdue)
    var marks = marks(of: view, look: look, in: presentation)
    if namingAssignee, let assignee = view.assignee {
      let person = look.names.person(assignee)
      marks.append(presentation.say(de: "bei \(person)", en: "with \(person)"))
    }
    let suffix = marks.joined(separator: " · ")
    let prose = look.names.step(view.step.id, ofRun: view.run)
    let isLong = view.numberedID.displayWidth + suffix.displayWidth + 6 > presentation.width
    let shown =
      isLong ? "\n      " + presentation.wrapped(suffix, indent: 6) : presentation.safe(suffix)
    return "  \(sign) \(id)\(suffix.isEmpty || isLong ? "" : "  ")\(shown)\n"
      + "      \(presentation.wrapped(prose, indent: 6))\n"
      + (look.clockToStart(for: view, in: presentation).map { "      → \($0)\n" } ?? "")
      + (view.isToDo ? items(of: view, look: look, in: presentation) : "")
  }

  /// The checklist of a step to do, with what is ticked.
  private static func items(
    of view: StepView, look: Look, in presentation: Presentation
  ) -> String {
    let ticked = Set(view.tickedItems)
    return (0..<view.step.itemCount).map { index in
      let number = index + 1
      let text = look.names.item(number, of: view.step.id, ofRun: view.run) ?? ""
      let sign = ticked.contains(number) ? "✓" : "·"
      return "      \(sign) \(presentation.wrapped("\(number) \(text)", indent: 8))\n"
    }.joined()
  }

  /// One sign a state, so that a list can be read without colour.
  private static func sign(of view: StepView) -> String {
    switch view.state {
    case .open: "○"
    case .started: "◐"
    case .done: "✓"
    case .skipped: "–"
    case .blocked, .waiting: "·"
    case .notNeeded, .vanished: "∅"
    }
  }

  private static func marks(
    of view: StepView, look: Look, in presentation: Presentation
  ) -> [String] {
    var marks: [String] = []
    switch view.state {
    case .open, .done, .vanished: break
    case .started: marks.append(presentation.say(de: "begonnen", en: "started"))
    case .skipped: marks.append(presentation.say(de: "übersprungen", en: "skipped"))
    case .blocked(let by):
      marks.append(
        presentation.say(de: "wartet auf ", en: "waits for ")
          + by.map { look.numbered($0, in: view.run) }.joined(separator: ", "))
    case .waiting(let condition):
      marks.append(
        presentation.say(de: "noch unbekannt, ob: ", en: "not known yet whether: ")
          + condition.source)
    case .notNeeded(let condition):
      marks.append(
        presentation.say(de: "nicht nötig, gilt nur wenn: ", en: "not needed, holds only if: ")
          + condition.source)
    }
    if view.isToDo, let due = view.due {
      marks.append(presentation.time.due(due, from: look.now))
    }
    if view.isToDo, let options = view.step.options {
      marks.append(
        presentation.say(de: "entscheiden: ", en: "decide: ")
          + options.map { option in
            let label = look.names.option(option, of: view.step.id, inRun: view.run)
            return label.lowercased() == option ? option : "\(option) (\(label))"
          }.joined(separator: " | "))
    }
    if let option = view.option {
      let label = look.names.option(option, of: view.step.id, inRun: view.run)
      marks.append("= \(label)")
    }
    if view.step.itemCount > 0 {
      marks.append("\(view.tickedItems.count)/\(view.step.itemCount)")
    }
    if view.isToDo, view.step.requiresEvidence {
      marks.append(presentation.say(de: "mit Beleg", en: "with evidence"))
    }
    if view.isToDo, let clock = view.step.clock {
      marks.append(presentation.say(de: "Fristuhr ", en: "legal clock ") + clock)
    }
    if view.isToDo, let act = view.step.act { marks.append("→ \(presentation.step(act.step))") }
    if view.isSettledByAct, view.state == .done, let settled = view.record.settlement {
      marks.append(
        presentation.say(
          de: "durch Eintrag \(settled.sequence)", en: "by entry \(settled.sequence)"))
    }
    if view.isWithoutAct {
      marks.append(
        presentation.say(
          de: "ohne den Eintrag, der ihn erledigt", en: "without the entry that does it"))
    }
    if view.occurrence > 1 {
      marks.append(
        presentation.say(
          de: "zum \(view.occurrence). Mal", en: "no. \(view.occurrence)"))
    }
    if view.isDoneLate { marks.append(presentation.language.late) }
    if view.isOutOfOrder {
      marks.append(presentation.language.outOfOrder)
    }
    if view.hasLapsed {
      marks.append(presentation.say(de: "Bedingung entfallen", en: "condition no longer true"))
    }
    if view.isVanished {
      marks.append(
        presentation.say(de: "in der neuen Fassung entfallen", en: "gone in the newer version"))
    }
    return marks
  }
}
