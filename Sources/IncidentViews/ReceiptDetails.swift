import IncidentCore
import IncidentWording

/// What an entry settles beside its sentence: the times of an opening, whom an escalation informs,
/// until when a clock runs, and what a newer playbook changes.
struct ReceiptDetails {
  private let receipt: Receipt
  private let wording: EntryWording

  init(_ receipt: Receipt, wording: EntryWording) {
    self.receipt = receipt
    self.wording = wording
  }

  func text(of entry: Entry, in presentation: Presentation) -> String {
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
    case .assessmentMade: return droppedType(in: presentation)
    case .alertRaised(let raised):
      return notices(of: raised, in: presentation)
    case .postTriaged(let triaged): return advice(on: triaged, in: presentation)
    case .clockStarted(let payload): return deadline(of: payload.clock, in: presentation)
    case .clockClassified(let payload): return deadline(of: payload.clock, in: presentation)
    case .clockMet, .entryCorrected, .actUndone:
      return ClockChanges(receipt).text(in: presentation)
    case .proposalAnswered(let payload): return present(payload, in: presentation)
    case .runMoved(let moved):
      return MoveLines(moved, receipt: receipt, names: wording.names).text(in: presentation)
    default: return ""
    }
  }

  /// That the recorded type of crisis no longer holds, since it belongs to another cluster.
  private func droppedType(in presentation: Presentation) -> String {
    guard let former = receipt.before.assessment.type, receipt.after.assessment.type == nil else {
      return ""
    }
    let title = presentation.language.title(of: former)
    let text = presentation.say(
      de: "die Art der Krise ist wieder offen: \(title) passt nicht zu dieser Verantwortung",
      en: "the type of crisis is open again: \(title) does not fit that responsibility")
    return "    \(presentation.wrapped(text, indent: 4))\n"
  }

  /// What to do about a post, and what to keep in mind.
  private func advice(on triaged: PostTriaged, in presentation: Presentation) -> String {
    let language = presentation.language
    var lines = [language.advice(on: triaged.outcome)]
    if triaged.answers.truth == .unknown, triaged.outcome != .secure, triaged.outcome != .monitor {
      lines.append(
        presentation.say(
          de: "Vorher klären, was stimmt: \(presentation.step("claim add \"…\" --source …"))",
          en: "Find out first what is true: \(presentation.step("claim add \"…\" --source …"))"))
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
      let urgency = wording.names.urgency(ofClock: number)
      return urgency.map { "    \(presentation.wrapped($0, indent: 4))\n" } ?? ""
    }
    let left = presentation.time.relative(strict, to: presentation.now)
    var text = "\(presentation.time.until(strict, zoned: true)), \(left)"
    if let later = reckoning.laterReading {
      text +=
        "; \(presentation.language.title(of: later.ground)) "
        + presentation.time.until(later.instant, zoned: true)
    }
    return "    \(presentation.wrapped(text, indent: 4))\n"
  }

  /// That what was accepted is so already, and nothing was started.
  private func present(_ answered: ProposalAnswered, in presentation: Presentation) -> String {
    guard answered.answer == .accepted,
      let run = receipt.before.runs.first(where: { $0.number == answered.run }),
      let branch = run.playbook.standing.first(where: { $0.id == answered.branch })
    else { return "" }
    let text: String?
    switch branch.proposal {
    case .clock(let rule):
      text = receipt.before.runningClock(of: rule).map {
        presentation.say(
          de: "läuft schon als Meldefrist \($0.number)",
          en: "is already running as legal clock \($0.number)")
      }
    case .run(let id):
      text = receipt.before.run(of: id).map {
        presentation.say(
          de: "wird schon befolgt (Lauf \($0.number))",
          en: "is already being followed (run \($0.number))")
      }
    case .escalate, .tell: text = nil
    }
    return text.map { "    \(presentation.wrapped($0, indent: 4))\n" } ?? ""
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
      return "\(role): \(vacant) → \(presentation.step("assign \(notice.role) \(person)"))"
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
    let phone = receipt.context.roster.person(person)?.phone
    return wording.names.person(person) + (phone.map { " (\($0))" } ?? "")
  }
}
