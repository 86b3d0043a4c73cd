package import IncidentCore
import IncidentReport
package import IncidentWording
import TerminalText

/// The board: what a crisis lead must see in five seconds.
package struct Board: View {
  let look: Look
  private let due: [DueItem]
  private let steps: [StepView]
  private let proposals: ProposalLines
  private let untold: UntoldLines
  private let waiting: [WaitingStatement]
  private let matters: StandingMatters
  private let others: [IncidentSummary]
  private let elsewhere: ClocksElsewhere
  private let overdueElsewhere: OverdueElsewhere

  package var isOfDrill: Bool { look.incident.mode == .drill }

  /// How many due items, and how many next steps, are shown.
  private static let shown = 6
  private static let shownProposals = 3

  /// - Parameters:
  ///   - look: The incident.
  ///   - others: The other open incidents.
  ///   - otherLooks: Those of them in which something can be due.
  ///   - elsewhere: The clocks that run on in closed incidents.
  package init(
    _ look: Look, others: [IncidentSummary] = [], otherLooks: [Look] = [],
    elsewhere: ClocksElsewhere = ClocksElsewhere([])
  ) {
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

  private var suggestedAlert: AlertLevel? { look.incident.suggestedAlert(by: look.matrix) }

  package func text(in presentation: Presentation) -> String {
    // What a proposal says already is not said twice.
    let suggested = suggestedAlert.flatMap { proposals.proposals.reach($0) ? nil : $0 }
    return [
      BoardHead(look, suggestedAlert: suggested).text(in: presentation),
      matters.warnings(in: presentation), elsewhere.text(in: presentation),
      clockText(in: presentation), dueText(in: presentation),
      // From outside a drill these commands would be refused.
      look.isDrillFromOutside ? "" : proposals.text(limit: Self.shownProposals, in: presentation),
      look.isDrillFromOutside ? "" : untold.text(in: presentation),
      stepText(in: presentation),
      waitingText(in: presentation), matters.counts(in: presentation),
      recentText(in: presentation), otherText(in: presentation),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The legal clocks that run; all of them, since none may be overlooked.
  private func clockText(in presentation: Presentation) -> String {
    let items = due.filter(\.isClock)
    guard !items.isEmpty else { return "" }
    return presentation.heading(
      presentation.counted(
        presentation.say(de: "Fristuhren", en: "Legal clocks"),
        overdue: items.count(where: \.isOverdue)))
      + DueLines(items, of: look).text(in: presentation) + presentation.noLegalAdvice
  }

  /// What is due beside the clocks and the steps, which have parts of their own.
  private func dueText(in presentation: Presentation) -> String {
    let items = due.filter { !$0.isStep && !$0.isClock }
    guard !items.isEmpty else { return "" }
    let lines = DueLines(items, of: look)
    return presentation.heading(
      presentation.counted(
        presentation.language.headings.due, overdue: items.count(where: \.isOverdue)))
      + lines.text(limit: Self.shown, in: presentation)
      + more(lines.count, presentation.step("due"), in: presentation)
  }

  private func stepText(in presentation: Presentation) -> String {
    guard !steps.isEmpty else { return "" }
    let overdue = steps.count { $0.isOverdue(at: look.now) }
    return presentation.heading(
      presentation.counted(
        presentation.say(de: "Nächste Schritte", en: "Next steps"), overdue: overdue))
      + steps.prefix(Self.shown).map { line(of: $0, in: presentation) }.joined()
      + more(steps.count, presentation.step("next"), in: presentation)
  }

  private func line(of step: StepView, in presentation: Presentation) -> String {
    let isOverdue = step.isOverdue(at: look.now)
    let id = presentation.style(presentation.safe(step.numberedID), .bold)
    var parts: [String] = []
    if let due = step.due { parts.append(presentation.time.due(due, from: look.now)) }
    if let who = look.who(does: step, in: presentation) { parts.append(who) }
    if step.step.itemCount > 0 {
      parts.append("\(step.tickedItems.count)/\(step.step.itemCount)")
    }
    if step.state == .started { parts.append(presentation.say(de: "begonnen", en: "started")) }
    let prose = presentation.oneLine(look.names.step(step.step.id, ofRun: step.run))
    let sign = isOverdue ? "!" : step.step.isDecision ? "◇" : "○"
    let marks = parts.map(presentation.safe).joined(separator: " · ")
    let room = max(12, presentation.width - step.numberedID.displayWidth - 6)
    return "  \(presentation.emphasised(sign, isOverdue: isOverdue)) \(id)"
      + "  \(marks.truncated(to: room))\n"
      + "      \(prose.truncated(to: max(20, presentation.width - 6)))\n"
      + (look.clockToStart(for: step, in: presentation).map { "      → \($0)\n" } ?? "")
  }

  private func waitingText(in presentation: Presentation) -> String {
    guard !waiting.isEmpty else { return "" }
    return presentation.heading(
      presentation.say(de: "Wer auf wen wartet", en: "Who waits for whom"))
      + waiting.map { item in
        let statement = item.statement
        let authors = presentation.language.list(statement.authors.map(look.names.person))
        let channel = presentation.language.title(of: statement.channel)
        let missing = presentation.language.list(item.missing.map(look.wording.requirement))
        let approvers = item.approvers.map(look.names.person)
        let version = presentation.version(of: statement)
        let who = approvers.isEmpty ? "" : " (\(approvers.joined(separator: ", ")))"
        let text = presentation.say(
          de: "\(authors) mit Stellungnahme \(statement.number) (\(channel), "
            + "\(statement.language), \(version)) auf die Freigabe: \(missing)\(who)",
          en: "\(authors) with statement \(statement.number) (\(channel), "
            + "\(statement.language), \(version)) for the approval of \(missing)\(who)")
        let flags = look.wording.flags(look.incident.contradictions(of: statement))
        return "  \(presentation.wrapped(text, indent: 2))\n"
          + flags.map { "    ! \(presentation.wrapped($0, indent: 6))\n" }.joined()
      }.joined()
  }

  private func recentText(in presentation: Presentation) -> String {
    guard !look.recent.isEmpty else { return "" }
    return presentation.heading(presentation.say(de: "Zuletzt", en: "Latest"))
      + look.recent.reversed().map { entry in
        let line = look.wording.line(of: TimelineItem(entry))
        let time = presentation.time.moment(entry.header.occurredAt, seenFrom: look.now)
        let text = presentation.oneLine("\(time)  \(line.text.line)")
        return "  \(text.truncated(to: max(20, presentation.width - 2)))\n"
      }.joined()
  }

  private func otherText(in presentation: Presentation) -> String {
    guard !others.isEmpty else { return "" }
    return presentation.heading(presentation.say(de: "Auch offen", en: "Also open"))
      + others.map { summary in
        let wind = summary.wind.effective.map {
          " · \(presentation.language.wind) \($0)"
        }
        let alert = presentation.language.title(of: summary.alert)
        let title = presentation.oneLine(summary.title ?? presentation.language.redacted)
        let mark = summary.mode == .drill ? "\(presentation.language.drillMark) " : ""
        let overdue = overdueElsewhere.count(in: summary.number)
        let count = overdue == 0 ? "" : " · \(presentation.overdue(overdue))"
        let text = "\(summary.number)  \(mark)\(alert)\(wind ?? "")\(count) · \(title)"
        let line = text.truncated(to: max(20, presentation.width - 4))
        return
          "\(presentation.emphasised(overdue == 0 ? " " : "!", isOverdue: overdue > 0)) \(line)\n"
      }.joined() + "  → \(presentation.step("use \(others[0].number)"))\n"
  }

  private func more(
    _ count: Int, _ command: String, in presentation: Presentation
  ) -> String {
    guard count > Self.shown else { return "" }
    let rest = count - Self.shown
    return presentation.say(
      de: "  … und \(rest) weitere → \(command)\n", en: "  … and \(rest) more → \(command)\n")
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
