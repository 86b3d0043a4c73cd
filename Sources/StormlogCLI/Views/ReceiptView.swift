import IncidentCore
import IncidentReport

/// What was recorded: the entries, then the incident they belong to, then what it calls for.
struct ReceiptView: View {
  private let receipt: Receipt
  private let quoted: String?
  private let wording: EntryWording
  private let desk: Desk
  private let notices: [String]

  init(_ receipt: Receipt, quoting text: String?, noticing statementText: String?, desk: Desk) {
    self.receipt = receipt
    quoted = text
    self.desk = desk
    wording = EntryWording(
      language: desk.language,
      names: Names(
        timeline: Timeline(receipt.naming, order: .record), roster: desk.configuration.roster,
        language: desk.language),
      time: desk.time)
    notices = StrategyNotices(receipt, names: wording.names, statementText: statementText)
      .warnings(in: desk.language)
  }

  var isEmpty: Bool { receipt.entries.isEmpty }

  struct Record: Encodable {
    let schema = 1
    let incident: IncidentRecord
    let entries: [TimelineRecord]
    let warnings: [String]
    let suggestedAlert: AlertLevel?
    /// What a newer playbook changed; nil where no run was moved.
    let moved: MoveRecord?

    private enum CodingKeys: String, CodingKey {
      case schema, incident, entries, warnings, suggestedAlert, moved
    }
  }

  /// A move of a run, by the ids of the steps.
  struct MoveRecord: Encodable {
    let run: Int
    let playbook: String
    let from: Int
    let to: Int
    let added: [String]
    let changed: [String]
    let vanished: [String]

    init(_ moved: RunMoved) {
      run = moved.run
      playbook = moved.playbook.id
      from = moved.formerVersion
      to = moved.playbook.version
      added = moved.changes.added
      changed = moved.changes.changed
      vanished = moved.changes.vanished
    }
  }

  func record(in presentation: Presentation) -> Record {
    Record(
      incident: IncidentRecord(
        number: receipt.number, title: receipt.title, incident: receipt.after),
      entries: receipt.entries.map { wording.record(of: TimelineItem($0)) },
      warnings: receipt.warnings.map { desk.phrases.warning($0, time: desk.time) } + notices,
      suggestedAlert: suggestedAlert,
      moved: receipt.entries.compactMap { entry in
        if case .runMoved(let moved) = entry.event { MoveRecord(moved) } else { nil }
      }.first)
  }

  func text(in presentation: Presentation) -> String {
    var text = ""
    if receipt.entries.isEmpty {
      text += presentation.say(de: "Nichts zu erfassen.\n", en: "Nothing to record.\n")
    }
    for entry in receipt.entries { text += line(of: entry, in: presentation) }
    if let quoted { text += presentation.quotation(quoted) }
    if receipt.after.mode == .drill, receipt.entries.contains(where: \.isPublication) {
      text += presentation.say(
        de: "  ÜBUNG: Es ist nichts veröffentlicht worden.\n",
        en: "  DRILL: nothing has been published.\n")
    }
    text += EchoLine.text(
      number: receipt.number, title: receipt.title, incident: receipt.after, in: presentation)
    text += notices.map { "  ! \(presentation.wrapped($0, indent: 4))\n" }.joined()
    let isAboutClocks = receipt.entries.contains { $0.header.kind.isOfClock }
    return text + hints(in: presentation).map { "  → \($0)\n" }.joined()
      + (isAboutClocks ? presentation.noLegalAdvice : "")
  }

  private func line(of entry: Entry, in presentation: Presentation) -> String {
    let item = TimelineItem(entry)
    let said = wording.text(of: item)
    let moment = entry.header.occurredAt
    // The day is said where it is not today: what `--at` was taken for must not be guessed.
    let isToday =
      moment.isFine
      && presentation.time.date(moment.instant) == presentation.time.date(presentation.now)
    let time =
      isToday
      ? presentation.time.moment(moment, seenFrom: presentation.now)
      : presentation.time.moment(moment)
    let head = "#\(entry.sequence) \(time)"
    var prose = said.line + (said.source.map { " <\($0)>" } ?? "")
    if desk.askedActor != nil, entry.header.actor != .system {
      prose += " – \(wording.names.person(entry.header.actor))"
    }
    let marks = wording.marks(of: item)
    if !marks.isEmpty { prose += " [\(marks.joined(separator: "; "))]" }
    let body = presentation.wrapped("\(head) \(prose)", indent: 4)
    let shown = terminalSafe(head)
    return presentation.style(shown, .dim) + body.dropFirst(shown.count) + "\n"
      + details(of: entry, in: presentation)
  }

  /// What an entry settles beside its sentence: the times of an opening, whom an escalation informs,
  /// and what a newer playbook changes.
  private func details(of entry: Entry, in presentation: Presentation) -> String {
    switch entry.event {
    case .incidentOpened:
      var parts: [String] = []
      if let started = receipt.after.started {
        let time = presentation.time.moment(started)
        parts.append(presentation.say(de: "begonnen \(time)", en: "started \(time)"))
      }
      if let detected = receipt.after.detected {
        let time = presentation.time.moment(detected)
        parts.append(presentation.say(de: "bemerkt \(time)", en: "detected \(time)"))
      }
      parts += receipt.after.cluster.map { [presentation.language.title(of: $0)] } ?? []
      parts += receipt.after.channels.map { presentation.language.title(of: $0) }
      let text = parts.joined(separator: " · ")
      return text.isEmpty ? "" : "    \(presentation.wrapped(text, indent: 4))\n"
    case .alertRaised(let raised):
      return notices(of: raised, in: presentation)
    case .postTriaged(let triaged): return advice(on: triaged, in: presentation)
    case .clockStarted(let payload): return deadline(of: payload.clock, in: presentation)
    case .clockClassified(let payload): return deadline(of: payload.clock, in: presentation)
    case .runMoved(let moved):
      return MoveLines(moved, receipt: receipt, names: wording.names).text(in: presentation)
    default: return ""
    }
  }

  /// What to do about a post, and what to keep in mind.
  private func advice(on triaged: PostTriaged, in presentation: Presentation) -> String {
    let language = presentation.language
    var lines = [language.advice(on: triaged.outcome)]
    if triaged.answers.truth == .unknown, triaged.outcome != .secure, triaged.outcome != .monitor {
      lines.append(
        presentation.say(
          de: "Vorher klären, was stimmt: stormlog claim add \"…\" --source …",
          en: "Find out first what is true: stormlog claim add \"…\" --source …"))
    }
    lines += triaged.outcome.considerations.map(language.text(of:))
    return lines.enumerated().map { index, line in
      "    \(index == 0 ? "" : "· ")"
        + "\(presentation.wrapped(line, indent: index == 0 ? 4 : 6))\n"
    }.joined()
  }

  /// Until when a clock runs, strictly, and by the count that gives more time.
  private func deadline(of number: Int, in presentation: Presentation) -> String {
    guard let clock = receipt.after.clock(number) else { return "" }
    let reckoning = receipt.after.reckoning(of: clock)
    guard let strict = reckoning.strict else {
      return "    \(presentation.immediately)\n"
    }
    let until = presentation.time.moment(strict, zoned: true)
    let left = presentation.time.relative(strict, to: presentation.now)
    var text = presentation.say(de: "bis \(until), \(left)", en: "until \(until), \(left)")
    if let later = reckoning.later.map({ presentation.time.moment($0, zoned: true) }) {
      text += presentation.say(
        de: "; nach Verordnung 1182/71 bis \(later)", en: "; by Regulation 1182/71 until \(later)")
    }
    return "    \(presentation.wrapped(text, indent: 4))\n"
  }

  private func notices(of raised: AlertRaised, in presentation: Presentation) -> String {
    guard !raised.notices.isEmpty else { return "" }
    var title = presentation.say(de: "zu verständigen", en: "to be informed")
    let escalation = receipt.after.escalations.first { $0.number == raised.number }
    if let escalation, let within = escalation.acknowledgeWithin {
      let until = presentation.time.moment(
        Moment(escalation.at.instant + within), seenFrom: presentation.now)
      title += presentation.say(
        de: ", Bestätigung bis \(until)", en: ", to acknowledge by \(until)")
    }
    return "    \(title):\n"
      + raised.notices.map { notice in
        "    · \(presentation.wrapped(seat(of: notice, in: presentation), indent: 6))\n"
      }.joined()
  }

  private func seat(of notice: Escalation.Notice, in presentation: Presentation) -> String {
    let role = presentation.language.title(of: notice.role).capitalisedFirst
    guard !notice.isVacant else {
      let vacant = presentation.say(de: "unbesetzt", en: "vacant")
      let person = presentation.say(de: "PERSON", en: "PERSON")
      return "\(role): \(vacant) → stormlog assign \(notice.role) \(person)"
    }
    let deputies =
      notice.deputies.isEmpty
      ? ""
      : presentation.say(de: "; Vertretung ", en: "; deputy ")
        + presentation.language.list(notice.deputies.map(reach))
    return "\(role): " + presentation.language.list(notice.holders.map(reach)) + deputies
  }

  /// A person's name and number.
  private func reach(_ person: PersonID) -> String {
    let phone = desk.configuration.roster.person(person)?.phone
    return wording.names.person(person) + (phone.map { " (\($0))" } ?? "")
  }

  /// The level that the wind calls for, where a reading has just shown it.
  private var suggestedAlert: AlertLevel? {
    guard receipt.entries.contains(where: { $0.header.kind == .windRead }),
      let wind = receipt.after.wind.current.effective
    else { return nil }
    let level = desk.configuration.matrix.level(for: wind)
    return level > receipt.after.alert ? level : nil
  }

  /// How many proposals are told at once; the board shows all.
  private static let shownProposals = 3

  private func hints(in presentation: Presentation) -> [String] {
    var hints: [String] = []
    let proposals = newProposals.pressing(at: receipt.after.alert)
    if let level = suggestedAlert, !proposals.reach(level) {
      let title = presentation.language.title(of: level)
      hints.append(
        presentation.say(
          de: "Der Wind verlangt \(title): stormlog escalate \(level.rawValue) --because …",
          en: "The wind calls for \(title): stormlog escalate \(level.rawValue) --because …"))
    }
    hints += proposals.prefix(Self.shownProposals).map { proposal in
      "\(presentation.proposal(proposal.proposal)): "
        + presentation.answers(to: proposal, among: newProposals).joined(separator: " · ")
    }
    let rest = proposals.count - Self.shownProposals
    if rest > 0 {
      hints.append(
        presentation.say(
          de: "und \(rest) weitere Vorschläge: stormlog",
          en: "and \(rest) more proposals: stormlog"))
    }
    return hints + freezeHints(in: presentation) + clockHints(in: presentation)
      + statementHints(in: presentation) + strategyHints(in: presentation)
  }

  /// What a freeze waits for, and what is still frozen when the storm is over.
  private func freezeHints(in presentation: Presentation) -> [String] {
    let frozen = receipt.after.freezesInForce
    guard let kind = receipt.entries.last?.header.kind, !frozen.isEmpty else { return [] }
    switch kind {
    case .postingFrozen:
      return frozen.filter { $0.confirmed == nil }.map { freeze in
        let channel = presentation.safe(freeze.channel.rawValue)
        let due = presentation.time.moment(Moment(freeze.due), seenFrom: presentation.now)
        return presentation.say(
          de: "bis \(due) bestätigen: stormlog freeze confirm \(channel) -m …",
          en: "confirm by \(due): stormlog freeze confirm \(channel) -m …")
      }
    case .incidentResolved, .incidentClosed:
      let channels = presentation.language.list(
        frozen.map { presentation.language.title(of: $0.channel) })
      let list = presentation.safe(channels)
      return [
        presentation.say(
          de: "noch angehalten: \(list): stormlog freeze release --all --because …",
          en: "still frozen: \(list): stormlog freeze release --all --because …")
      ]
    default: return []
    }
  }

  /// What else may run from the same moment, and what a clock still waits for.
  private func clockHints(in presentation: Presentation) -> [String] {
    let rules = desk.configuration.clockRules
    let started = receipt.entries.compactMap { entry -> ClockStarted? in
      if case .clockStarted(let payload) = entry.event { payload } else { nil }
    }
    let companions = started.flatMap { rules.companions(of: $0.rule.id) }.map(\.rule.id).uniqued()
      .filter { receipt.after.runningClock(of: $0) == nil }
    let waiting = started.filter { payload in
      payload.classifiedAt == nil && payload.rule.furtherAnchors.contains(.classification)
    }
    return companions.map { rule in
      presentation.say(
        de: "läuft vielleicht auch: stormlog clock start \(presentation.safe(rule)) --at …",
        en: "may run too: stormlog clock start \(presentation.safe(rule)) --at …")
        + " --because …"
    }
      + waiting.map { payload in
        presentation.say(
          de: "sobald eingestuft: stormlog clock classify \(payload.clock) --at … --because …",
          en: "once classified: stormlog clock classify \(payload.clock) --at … --because …")
      }
  }

  /// What an assessment leads to, and what is to be done about a post.
  private func strategyHints(in presentation: Presentation) -> [String] {
    guard let entry = receipt.entries.last else { return [] }
    switch entry.event {
    case .assessmentMade:
      let advice = receipt.after.strategyAdvice
      let postures = StrategyAdviceWording(advice, language: presentation.language)
        .postures(advice.postures)
      return [
        presentation.say(
          de: "die Theorie rät: \(postures) – stormlog assess",
          en: "the theory advises: \(postures) – stormlog assess")
      ]
    case .claimAdded(let event) where event.verdict == .open:
      return ["stormlog claim settle \(event.claim) true|partly|false --because … --source …"]
    case .postTriaged(let event):
      if event.outcome == .secure {
        return ["stormlog note \"…\" --attach shot.png --source https://…"]
      }
      return event.outcome.callsForAnswer
        ? ["stormlog triage answered \(event.post) --url https://…"] : []
    default: return []
    }
  }

  /// What a statement needs next.
  private func statementHints(in presentation: Presentation) -> [String] {
    guard let entry = receipt.entries.last else { return [] }
    switch entry.event {
    case .statementDrafted(let event): return draftHints(event.statement, entry)
    case .statementEdited(let event): return draftHints(event.statement, entry)
    case .statementSubmitted(let event):
      let waiting = receipt.after.statementsWaiting(
        roster: desk.configuration.roster, policy: desk.configuration.approvals
      ).first { $0.statement.number == event.statement }
      guard let waiting else { return [] }
      let people = waiting.approvers.map(wording.names.person)
      guard let first = waiting.approvers.first else {
        return [
          presentation.say(
            de: "Niemand im Team kann freigeben: stormlog assign ROLLE PERSON",
            en: "Nobody of the roster may approve: stormlog assign ROLE PERSON")
        ]
      }
      let list = presentation.safe(people.joined(separator: ", "))
      let command = "stormlog statement approve \(event.statement) --as \(first)"
      return [
        presentation.say(
          de: "\(people.count == 1 ? "Freigeben kann" : "Freigeben können") \(list): \(command)",
          en: "\(list) may approve: \(command)")
      ]
    case .statementApproved(let event):
      let isReady = receipt.after.statements.contains {
        $0.number == event.statement && $0.status == .approved
      }
      let untold = receipt.after.audiencesUntold(by: desk.configuration.informing)
      guard !isReady || receipt.after.isInternalStatement(event.statement) || untold.isEmpty else {
        return untold.map {
          let audience = presentation.safe($0.rawValue)
          return presentation.say(
            de: "zuerst verständigen: stormlog inform \(audience) --via …",
            en: "tell first: stormlog inform \(audience) --via …")
        }
      }
      return isReady ? ["stormlog statement publish \(event.statement) --url https://…"] : []
    default: return []
    }
  }

  private func draftHints(_ statement: Int, _ entry: Entry) -> [String] {
    let gaps = StatementTemplateFilling.openPlaceholders(in: entry.words?[.text] ?? "")
    guard !gaps.isEmpty else { return ["stormlog statement submit \(statement)"] }
    let values = gaps.map { "--set \($0)=…" }.joined(separator: " ")
    return ["stormlog statement edit \(statement) \(values)"]
  }

  /// What standing branches propose since this act.
  private var newProposals: [OpenProposal] {
    guard let now = receipt.entries.last?.header.recordedAt,
      receipt.entries.contains(where: \.header.kind.changesState)
    else { return [] }
    let before = receipt.before.openProposals(at: now).map(\.key)
    return receipt.after.openProposals(at: now).filter { !before.contains($0.key) }
  }
}

extension Entry {
  fileprivate var isPublication: Bool { header.kind == .statementPublished }
}

extension OpenProposal {
  fileprivate var key: String { "\(run) \(branch) \(occurrence)" }
}
