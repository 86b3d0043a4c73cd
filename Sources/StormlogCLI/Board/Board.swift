package import IncidentCore
package import IncidentReport

/// The board: what a crisis lead must see in five seconds.
package struct Board: View {
  private let look: Look
  private let due: [DueItem]
  private let steps: [StepView]
  private let proposals: [OpenProposal]
  private let waiting: [WaitingStatement]

  /// How many due items and how many next steps are shown.
  private static let shown = 7

  package init(_ look: Look) {
    self.look = look
    due = look.incident.dueItems(at: look.now)
    steps = look.incident.stepViews(at: look.now).filter(\.isToDo)
    proposals = look.incident.openProposals(at: look.now)
    waiting = look.incident.statementsWaiting(roster: look.roster, policy: look.approvals)
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
    let waitingStatements: [WaitingRecord]
    let recent: [TimelineRecord]

    private enum CodingKeys: String, CodingKey {
      case schema, incident, detected, alertSince, suggestedAlert, due, next, proposals
      case waitingStatements, recent
    }
  }

  package struct ProposalRecord: Encodable, Sendable {
    let run: Int
    let branch: String
    let text: String
    let since: Instant
    let proposes: Proposal
    let conditionHolds: Bool
  }

  package struct WaitingRecord: Encodable, Sendable {
    let statement: Int
    let channel: Channel
    let language: String
    let missing: [[Role]]
    let approvers: [PersonID]
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      incident: IncidentRecord(look), detected: look.incident.detected,
      alertSince: look.incident.alerts.last?.at, suggestedAlert: suggestedAlert,
      due: DueList(look).record(in: presentation).items,
      next: steps.map { StepRecordView($0, of: look) },
      proposals: proposals.map { proposal in
        ProposalRecord(
          run: proposal.run, branch: proposal.branch,
          text: look.names.branch(proposal.branch, ofRun: proposal.run), since: proposal.at,
          proposes: proposal.proposal, conditionHolds: proposal.holds)
      },
      waitingStatements: waiting.map { item in
        WaitingRecord(
          statement: item.statement.number, channel: item.statement.channel,
          language: item.statement.language, missing: item.missing.map(\.anyOf),
          approvers: item.approvers)
      },
      recent: look.recent.map { look.wording.record(of: TimelineItem($0)) })
  }

  /// The level that the wind calls for, where it is above the alert.
  private var suggestedAlert: AlertLevel? {
    guard look.incident.status != .closed, let wind = look.incident.wind.current.effective
    else { return nil }
    let level = look.matrix.level(for: wind)
    return level > look.incident.alert ? level : nil
  }

  package func text(in presentation: Presentation) -> String {
    [
      head(in: presentation), dueText(in: presentation), proposalText(in: presentation),
      stepText(in: presentation), waitingText(in: presentation), recentText(in: presentation),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func head(in presentation: Presentation) -> String {
    let style = presentation.style
    let incident = look.incident
    let language = presentation.language
    let title = presentation.safe(look.shownTitle(in: language))
    var text = style("\(look.number)  \(title)", .bold)
    if incident.mode != .real { text += "  [\(language.title(of: incident.mode))]" }
    text +=
      "\n   \(presentation.say(de: "Alarm", en: "Alert")) \(presentation.alert(incident.alert))"
    if let since = incident.alerts.last?.at {
      text +=
        presentation.say(de: " seit ", en: " since ")
        + presentation.time.moment(since, seenFrom: look.now)
    }
    text +=
      "   \(presentation.say(de: "Wind", en: "Wind")) "
      + style(presentation.wind(incident.wind.current), .bold) + trend(in: presentation)
    text += "\n   \(status(in: presentation))\n"
    if let level = suggestedAlert {
      text +=
        style(
          presentation.say(
            de: "   ! Der Wind verlangt \(language.title(of: level))",
            en: "   ! The wind calls for \(language.title(of: level))"), .bold, .red)
        + " → stormlog escalate \(level.rawValue) --because …\n"
    }
    return text
  }

  /// Where the wind goes, and since when nobody has looked.
  private func trend(in presentation: Presentation) -> String {
    let readings = look.incident.wind.readings
    guard let last = readings.last else { return " → stormlog wind 0…6" }
    let levels = readings.suffix(2).map { look.incident.wind.wind(at: $0.at.instant).effective }
    var sign = ""
    if levels.count == 2, let former = levels[0], let present = levels[1] {
      sign =
        present > former
        ? presentation.say(de: " ↑ zunehmend", en: " ↑ rising")
        : present < former ? presentation.say(de: " ↓ abnehmend", en: " ↓ falling") : " →"
    }
    let age = presentation.time.relative(last.at.instant, to: look.now)
    return "\(sign), \(age)"
  }

  private func status(in presentation: Presentation) -> String {
    let incident = look.incident
    let language = presentation.language
    var parts = [language.title(of: incident.status)]
    if let reason = incident.closure { parts.append(language.title(of: reason)) }
    if let detected = incident.detected {
      let age = presentation.time.relative(detected.instant, to: look.now)
      parts.append(presentation.say(de: "bemerkt \(age)", en: "detected \(age)"))
    }
    if !incident.channels.isEmpty {
      let channels = incident.channels.map { presentation.safe($0.rawValue) }
      parts.append(channels.joined(separator: ", "))
    }
    return parts.joined(separator: " · ")
  }

  private func dueText(in presentation: Presentation) -> String {
    guard !due.isEmpty else { return "" }
    let overdue = due.count(where: \.isOverdue)
    let title =
      overdue == 0
      ? presentation.say(de: "Fällig", en: "Due")
      : presentation.say(
        de: "Fällig (\(overdue) überfällig)", en: "Due (\(overdue) overdue)")
    return presentation.heading(title)
      + DueTable.text(Array(due.prefix(Self.shown)), of: look, in: presentation)
      + more(due.count, "stormlog due", in: presentation)
  }

  private func proposalText(in presentation: Presentation) -> String {
    guard !proposals.isEmpty else { return "" }
    return presentation.heading(presentation.say(de: "Vorschläge", en: "Proposals"))
      + proposals.map { proposal in
        let prose = look.names.branch(proposal.branch, ofRun: proposal.run)
        let id = presentation.safe(proposal.branch)
        return "  ? \(presentation.style(id, .bold))  "
          + "\(presentation.proposal(proposal.proposal)), "
          + presentation.time.relative(proposal.at, to: look.now) + "\n"
          + "      \(presentation.wrapped(prose, indent: 6))\n"
          + "      → stormlog accept \(id) · stormlog decline \(id) --because …\n"
      }.joined()
  }

  private func stepText(in presentation: Presentation) -> String {
    guard !steps.isEmpty else { return "" }
    let sorted = steps.sorted { ($0.due ?? .distant) < ($1.due ?? .distant) }
    return presentation.heading(presentation.say(de: "Nächste Schritte", en: "Next steps"))
      + sorted.prefix(Self.shown).map { step in
        let role = step.step.role.map { presentation.language.title(of: $0) } ?? ""
        let due = step.due.map { "  " + presentation.time.due($0, from: look.now) } ?? ""
        let prose = look.names.step(step.step.id, ofRun: step.run)
        let line = presentation.safe("\(role.isEmpty ? "" : role + ": ")\(prose)")
        return "  ○ \(presentation.style(presentation.safe(step.step.id), .bold))\(due)\n"
          + "      \(line.truncated(to: max(20, presentation.width - 6)))\n"
      }.joined() + more(steps.count, "stormlog next", in: presentation)
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
        let who = approvers.isEmpty ? "" : " (\(approvers.joined(separator: ", ")))"
        let text = presentation.say(
          de: "\(authors) mit Statement \(statement.number) (\(channel), \(statement.language)) "
            + "auf die Freigabe: \(missing)\(who)",
          en: "\(authors) with statement \(statement.number) (\(channel), "
            + "\(statement.language)) for the approval of \(missing)\(who)")
        return "  \(presentation.wrapped(text, indent: 2))\n"
      }.joined()
  }

  private func recentText(in presentation: Presentation) -> String {
    guard !look.recent.isEmpty else { return "" }
    return presentation.heading(presentation.say(de: "Zuletzt", en: "Latest"))
      + look.recent.reversed().map { entry in
        let line = look.wording.line(of: TimelineItem(entry))
        let time = presentation.time.moment(entry.header.occurredAt, seenFrom: look.now)
        let text = presentation.safe("\(time)  \(line.text.line)")
        return "  \(text.truncated(to: max(20, presentation.width - 2)))\n"
      }.joined()
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
  /// What a standing branch proposes, as a phrase.
  func proposal(_ proposal: Proposal) -> String {
    switch proposal {
    case .escalate(let level?):
      say(
        de: "auf \(language.title(of: level)) eskalieren",
        en: "escalate to \(language.title(of: level))")
    case .escalate(nil):
      say(de: "um eine Stufe eskalieren", en: "escalate by one level")
    case .run(let playbook):
      say(de: "Playbook \(safe(playbook)) beginnen", en: "start playbook \(safe(playbook))")
    case .tell: say(de: "Hinweis", en: "advice")
    }
  }
}
