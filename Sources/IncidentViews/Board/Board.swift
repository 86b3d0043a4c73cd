package import IncidentCore
import IncidentReport
package import IncidentWording
import TerminalText

/// The board: what a crisis lead must see in five seconds.
package struct Board: View {
  let look: Look
  let due: [DueItem]
  let steps: [StepView]
  let proposals: ProposalLines
  let untold: UntoldLines
  let waiting: [WaitingStatement]
  let matters: StandingMatters
  let others: [IncidentSummary]
  let elsewhere: ClocksElsewhere
  let overdueElsewhere: OverdueElsewhere
  private let isFull: Bool

  package var isOfDrill: Bool { look.incident.mode == .drill }

  /// - Parameters:
  ///   - look: The incident.
  ///   - others: The other open incidents.
  ///   - otherLooks: Those of them in which something can be due.
  ///   - elsewhere: The clocks that run on in closed incidents.
  ///   - isFull: Everything is shown, however long, and not what fits on a screen.
  package init(
    _ look: Look, others: [IncidentSummary] = [], otherLooks: [Look] = [],
    elsewhere: ClocksElsewhere = ClocksElsewhere([]), isFull: Bool = false
  ) {
    self.isFull = isFull
    overdueElsewhere = OverdueElsewhere(otherLooks)
    self.look = look
    self.others = others
    self.elsewhere = elsewhere
    due = look.incident.dueItems(at: look.now)
    steps = look.incident.stepViews(at: look.now).filter(\.isToDo).inOrderOfUrgency
    proposals = ProposalLines(look)
    untold = UntoldLines(look)
    waiting = look.incident.statementsWaiting(roster: look.roster, policy: look.approvals)
    matters = StandingMatters(look)
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let incident: IncidentRecord
    let detected: Moment?
    let alertSince: Moment?
    let suggestedAlert: AlertLevel?
    let due: [DueList.Item]
    let next: [StepRecordView]
    let proposals: [ProposalRecord]
    /// Those who still have to be told before the public.
    let untold: [Audience]
    let waitingStatements: [WaitingRecord]
    let statementsToCorrect: [StatementToCorrect]
    let statementsAtOdds: [StatementsAtOdds]
    /// The channels that are frozen though the storm is over.
    let stillFrozen: [Channel]
    let openClaims: Int
    let waitingPosts: Int
    let recent: [TimelineRecord]
    /// The numbers of the other open incidents.
    let alsoOpen: [Int]
    /// The numbers of the closed incidents with running legal clocks.
    let clocksElsewhere: [Int]
    /// How much is overdue in the other open incidents.
    let overdueElsewhere: [OverdueElsewhere.Item]
    /// That legal clocks are no legal advice; nil where none runs.
    let notice: String?

    private enum CodingKeys: String, CodingKey {
      case schema, incident, detected, alertSince, suggestedAlert, due, next, proposals, untold
      case waitingStatements, statementsToCorrect, statementsAtOdds, stillFrozen, openClaims
      case waitingPosts, recent, alsoOpen, clocksElsewhere, overdueElsewhere, notice
    }
  }

  package struct WaitingRecord: Encodable, Sendable {
    let statement: Int
    let channel: Channel
    let language: String
    let version: String
    let missing: [[Role]]
    let approvers: [PersonID]
    let contradictions: [Contradiction]
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      incident: IncidentRecord(look), detected: look.incident.detected,
      alertSince: look.incident.alerts.last?.at, suggestedAlert: suggestedAlert,
      due: DueList(look).record(in: presentation).items,
      next: steps.map { StepRecordView($0, of: look) }, proposals: proposals.records,
      untold: untold.audiences,
      waitingStatements: waiting.map { item in
        WaitingRecord(
          statement: item.statement.number, channel: item.statement.channel,
          language: item.statement.language, version: item.statement.version,
          missing: item.missing.map(\.anyOf),
          approvers: item.approvers,
          contradictions: look.incident.contradictions(of: item.statement))
      },
      statementsToCorrect: matters.toCorrect, statementsAtOdds: matters.atOdds,
      stillFrozen: matters.stillFrozen, openClaims: matters.openClaims,
      waitingPosts: matters.waitingPosts,
      recent: look.recent.map { look.wording.record(of: TimelineItem($0)) },
      alsoOpen: others.map(\.number), clocksElsewhere: elsewhere.incidents,
      overdueElsewhere: overdueElsewhere.items,
      notice: due.contains(where: \.isClock) || !elsewhere.isEmpty
        ? presentation.language.noLegalAdvice : nil)
  }

  var suggestedAlert: AlertLevel? { look.incident.suggestedAlert(by: look.matrix) }

  package func text(in presentation: Presentation) -> String {
    isFull ? fullText(in: presentation) : ShortBoard(self).text(in: presentation)
  }

  /// The alert that the wind calls for; what a proposal says already is not said twice.
  var alertToSuggest: AlertLevel? {
    suggestedAlert.flatMap { proposals.proposals.reach($0) ? nil : $0 }
  }
}

extension Presentation {
  /// A heading with the number of what is overdue.
  func counted(_ title: String, overdue: Int) -> String {
    guard overdue > 0 else { return title }
    return title + say(de: " (\(overdue) überfällig)", en: " (\(overdue) overdue)")
  }
}

extension [StepView] {
  /// By their due times; of those due at the same time decisions first, since others wait for
  /// them, then in the playbook's order.
  var inOrderOfUrgency: [StepView] {
    enumerated().sorted { left, right in
      let (due, other) = (left.element.due ?? .distant, right.element.due ?? .distant)
      if due != other { return due < other }
      if left.element.step.isDecision != right.element.step.isDecision {
        return left.element.step.isDecision
      }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension StepView {
  /// How it is named where it can be typed: `7 first-wind`.
  var numberedID: String { "\(number) \(step.id)" }
}

extension Look {
  /// A step as it is named where it can be typed.
  func numbered(_ id: String, in run: Int) -> String {
    incident.number(ofStep: id, in: run).map { "\($0) \(id)" } ?? id
  }

  /// Who does a step: its role and who stands for it, or the person to whom it was given. Nil where
  /// nobody is named.
  func who(does step: StepView, in presentation: Presentation) -> String? {
    guard let assignee = step.assignee else {
      return step.step.role.map { seat(of: $0, in: presentation) }
    }
    let person = names.person(assignee)
    let role = step.step.role.map { presentation.language.title(of: $0).capitalisedFirst }
    return role.map { "\($0): \(person)" } ?? person
  }

  /// A role and who does its part, be it whoever gathers it: `Legal: Dr. Eva Weiß`, `Scribe (vacant)`.
  func seat(of role: Role, in presentation: Presentation) -> String {
    let title = presentation.language.title(of: role).capitalisedFirst
    let people = people(bearing: role)
    guard !people.isEmpty else {
      return title + presentation.say(de: " (unbesetzt)", en: " (vacant)")
    }
    return "\(title): \(presentation.language.list(people.map(names.person)))"
  }
}
