import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var clocksSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "clocks", title: say(de: "Meldefristen", en: "Legal clocks"),
      blocks: report.clocks.isEmpty
        ? []
        : [
          .table(
            ReportDocument.Table(
              caption: say(
                de: "Ab wann eine Frist lief, bis wann, und was daraus wurde",
                en: "From when a clock ran, until when, and what came of it"),
              columns: [
                language.headings.number, language.headings.rule,
                say(de: "Gezählt ab", en: "Counts from"), say(de: "Frist", en: "Deadline"),
                language.headings.result,
              ], rows: report.clocks.map(row))),
          .paragraph(quiet(language.noLegalAdvice)),
        ])
  }

  private func row(_ clock: ClockReview) -> [Inline] {
    [
      Inline(String(clock.number)), rule(of: clock), anchor(of: clock), deadline(of: clock),
      result(of: clock),
    ]
  }

  private func rule(of clock: ClockReview) -> Inline {
    var lines = [
      text(clock.title),
      quiet(
        say(
          de: "\(clock.rule), Fassung \(clock.ruleVersion), \(clock.checked)",
          en: "\(clock.rule), version \(clock.ruleVersion), \(clock.checked)")),
    ]
    if let source = clock.source { lines.append(quiet(source)) }
    return .lines(lines)
  }

  private func anchor(of clock: ClockReview) -> Inline {
    var lines: [Inline] = []
    if let at = clock.anchoredAt {
      lines.append(Inline("\(capitalised(language.title(of: clock.anchor))) \(moment(at))"))
    }
    if let at = clock.classifiedAt {
      lines.append(Inline("\(capitalised(language.title(of: .classification))) \(moment(at))"))
    }
    if let follows = clock.follows {
      lines.append(
        quiet(
          say(de: "folgt auf Meldefrist \(follows)", en: "follows legal clock \(follows)")))
    } else {
      lines.append(text(clock.because))
    }
    lines += ClockNotes(time).phrases(corrections: clock.corrections, passedDeadlines: []).map(
      quiet)
    return .lines(lines)
  }

  private func deadline(of clock: ClockReview) -> Inline {
    guard let deadline = clock.deadline else {
      return Inline(clock.urgency ?? language.urgency(under: clock.standing))
    }
    var lines = [Inline(time.deadline(deadline))]
    if let later = clock.laterDeadline {
      let ground = clock.laterGround.map { language.title(of: $0) } ?? ""
      lines.append(quiet("\(ground): \(time.deadline(later))"))
    }
    if let urgency = clock.urgency { lines.append(quiet(urgency)) }
    lines += ClockNotes(time).phrases(
      corrections: [], passedDeadlines: clock.passedDeadlines
    ).map(quiet)
    return .lines(lines)
  }

  private func result(of clock: ClockReview) -> Inline {
    var result = badge(language.title(of: clock.state), tone(of: clock))
    if let late = clock.state.lateness {
      let length = time.duration(late)
      result = result + Inline(say(de: " um \(length)", en: " by \(length)"))
    }
    if clock.state == .dueAtOnce, let since = clock.anchoredAt {
      result = result + Inline(say(de: ": \(moment(since))", en: ": \(moment(since))"))
    }
    var lines = [result] + clock.notifiedAt.map { Inline(moment($0)) }
    if let stopped = clock.stoppedAt { lines.append(Inline(moment(stopped))) }
    if let by = clock.settledBy { lines.append(Inline(names.person(by))) }
    if let settlement = clock.settlement { lines.append(quiet(settlement)) }
    if let met = clock.notifiedAt.first, let deadline = clock.deadline, !met.isFine,
      met.instant < deadline, met.end > deadline
    {
      lines.append(
        quiet(
          say(
            de: "nur ungefähr bekannt; kann nach der Frist liegen",
            en: "known only roughly; may lie after the deadline")))
    }
    if let late = clock.recordedLateBySeconds {
      lines.append(quiet(ClockNotes(time).recorded(lateBy: .seconds(late))))
    }
    let owner = [
      clock.owner.map(language.title(of:)), clock.person.map(names.person),
    ].compactMap { $0 }.joined(separator: ", ")
    if !owner.isEmpty {
      lines.append(quiet(say(de: "zuständig: \(owner)", en: "owner: \(owner)")))
    }
    return .lines(lines)
  }

  private func tone(of clock: ClockReview) -> ReportDocument.Tone {
    switch clock.state {
    case .met: .good
    case .metWithinLaterReading, .metLate, .stoppedWithinLaterReading, .stoppedLate, .strictPassed:
      .warning
    case .missed, .dueAtOnce: .danger
    case .running, .stopped, .awaitingAnchor, .periodOver: .plain
    }
  }
}
