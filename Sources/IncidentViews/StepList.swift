import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// All steps of the playbooks that are followed, each with its state and why it is not open.
package struct StepList: View {
  private let look: Look
  private let steps: [StepView]
  /// One step is shown, with all that is known of it.
  private let isOfOne: Bool

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look) {
    self.look = look
    steps = look.incident.stepViews(at: look.now)
    isOfOne = false
  }

  /// One step alone.
  ///
  /// - Parameters:
  ///   - step: Its number or id.
  ///   - run: The run that has it, where several do.
  /// - Throws: ``Failure`` where there is no such step, or several runs have it.
  package init(_ look: Look, step: String, run: Int?) throws(Failure) {
    do {
      let (id, run) = try look.incident.identify(step: step, run: run)
      steps = look.incident.stepViews(at: look.now).filter { $0.step.id == id && $0.run == run }
    } catch {
      throw RefusalWording(look.wording.time, steps: look.incident.stepNumbers).failure(error)
    }
    self.look = look
    isOfOne = true
  }

  package var isEmpty: Bool { steps.isEmpty }

  package func record(in presentation: Presentation) -> RecordList<StepRecordView> {
    RecordList(steps.map { StepRecordView($0, of: look) })
  }

  package func text(in presentation: Presentation) -> String {
    if isOfOne {
      return steps.map { StepDetail($0, of: look).text(in: presentation) }.joined()
    }
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
  /// The act that settles it, as a playbook writes it; nil where none does.
  let act: String?
  /// What is typed to settle it, while it is to do.
  let next: String?
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
    act = view.step.act?.text
    next = view.isToDo ? look.command(for: view).line : nil
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
    _ view: StepView, of look: Look, namingAssignee: Bool = false, outOfPhase: Bool = false,
    in presentation: Presentation
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
    if outOfPhase { marks.append(look.names.phase(view.phase, ofRun: view.run)) }
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
  static func items(
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
    case .open: view.step.isMust ? "●" : "○"
    case .started: "◐"
    case .done: "✓"
    case .skipped: "–"
    case .blocked, .waiting: "·"
    case .notNeeded, .vanished: "∅"
    }
  }

  /// How it stands.
  ///
  /// - Parameter withAct: With what is typed to settle it.
  static func marks(
    of view: StepView, look: Look, withAct: Bool = true, in presentation: Presentation
  ) -> [String] {
    var marks: [String] = []
    let wording = ConditionWording(
      language: presentation.language, names: look.names, run: view.run)
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
          + (wording.text(of: condition) ?? condition.source))
    case .notNeeded(let condition):
      marks.append(
        presentation.say(de: "nicht nötig, gilt nur wenn: ", en: "not needed, holds only if: ")
          + (wording.text(of: condition) ?? condition.source))
    }
    if view.isToDo, view.step.isMust { marks.append(presentation.say(de: "Muss", en: "must")) }
    if view.isToDo, let due = view.due { marks.append(presentation.dueTime(due, from: look.now)) }
    if view.isToDo, let options = view.step.options {
      marks.append(
        presentation.say(de: "entscheiden: ", en: "decide: ")
          + options.map { option in
            let label = look.names.option(option, of: view.step.id, inRun: view.run)
            let word = presentation.language.word(ofValue: option)
            return label.lowercased() == word ? word : "\(word) (\(label))"
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
      marks.append(presentation.say(de: "Meldefrist ", en: "legal clock ") + clock)
    }
    if withAct, view.isToDo, let act = view.step.act {
      marks.append("→ \(presentation.step(act.step))")
    }
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
