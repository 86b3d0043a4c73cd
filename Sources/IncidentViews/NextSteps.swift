package import IncidentCore
import IncidentReport
package import IncidentWording

/// What to do now, by role, the most urgent role first, and what waits for an answer.
package struct NextSteps: View {
  private let look: Look
  private let steps: [StepView]
  private let proposals: ProposalLines
  private let matters: StandingMatters
  private let untold: UntoldLines
  /// What is overdue beside the steps.
  private let overdue: [DueItem]
  /// How many steps of a role are shown; what is asked for by its role is shown whole.
  private let limit: Int
  private let phases: CurrentPhases
  /// What shows this, for what shows the rest.
  private let command: String

  package var isOfDrill: Bool { look.incident.mode == .drill }

  private static let shown = 5

  /// - Parameters:
  ///   - role: The role of which alone the steps are shown, all of them.
  ///   - isFull: All steps of all roles are shown.
  ///   - command: The command that shows them.
  package init(_ look: Look, role: Role? = nil, isFull: Bool = false, by command: String = "next") {
    self.look = look
    self.command = command
    limit = isFull || role != nil ? .max : Self.shown
    let toDo = look.incident.stepViews(at: look.now).filter(\.isToDo)
    phases = CurrentPhases(toDo)
    steps = toDo.filter { role == nil || look.isAffair($0.step, of: role) }.inOrderOfUrgency
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
      untold.text(in: presentation), phases.text(of: look, in: presentation),
      stepText(in: presentation),
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
      let own = steps.filter { Doer($0) == doer }.inOrderOfNeed(at: look.now)
      let title =
        look.who(does: own[0], in: presentation)
        ?? presentation.say(de: "Ohne Rolle", en: "Without a role")
      let overdue = own.count { $0.isOverdue(at: look.now) }
      return presentation.heading(
        presentation.safe(presentation.counted(title, overdue: overdue)))
        + own.prefix(limit).map { step in
          StepLine.text(step, of: look, outOfPhase: phases.isOutside(step), in: presentation)
        }.joined()
        + more(own.count, of: doer, in: presentation)
    }.joined(separator: "\n")
  }

  private func more(_ count: Int, of doer: Doer, in presentation: Presentation) -> String {
    guard count > limit else { return "" }
    let shown: NextStep =
      doer.role.flatMap { role in
        doer.assignee == nil ? "\(command) --role \(presentation.safe(role.rawValue))" : nil
      } ?? "\(command) --full"
    let rest = "\(count - limit)"
    return presentation.say(
      de: "  … und \(rest) weitere → \(presentation.step(shown))\n",
      en: "  … and \(rest) more → \(presentation.step(shown))\n")
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
