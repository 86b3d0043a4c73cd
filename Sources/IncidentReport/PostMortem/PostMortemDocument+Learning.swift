import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var figuresSection: ReportDocument.Section {
    guard let figures = report.figures else {
      return ReportDocument.Section(id: "figures", title: "", blocks: [])
    }
    let rows = figureRows(figures)
    let hasTargets = !report.targets.isEmpty
    var blocks: [ReportDocument.Block] = [
      .table(
        ReportDocument.Table(
          caption: say(
            de:
              "Gezählt ab dem Bemerken, wo nichts anderes steht. Was nicht bekannt ist, zählt nicht "
              + "als null.",
            en: "Counted from detection where nothing else is said. What is not known is not "
              + "counted as zero."),
          columns: [say(de: "Kennzahl", en: "Figure"), say(de: "Wert", en: "Value")]
            + (hasTargets ? [say(de: "Ziel", en: "Target")] : []),
          rows: rows.map { row in
            [Inline(row.label), row.value.map { Inline($0) } ?? quiet(none)]
              + (hasTargets ? [target(of: row.name)] : [])
          }))
    ]
    if report.mode != .real {
      blocks.insert(
        .paragraph(
          quiet(
            say(
              de: "Diese Werte gehen in keine Statistik ein.",
              en: "These values count in no statistics."))), at: 0)
    }
    return ReportDocument.Section(
      id: "figures", title: say(de: "Kennzahlen", en: "Figures"), blocks: blocks)
  }

  private struct FigureRow {
    let name: FigureName?
    let label: String
    let value: String?
  }

  private func figureRows(_ figures: Figures) -> [FigureRow] {
    func row(_ name: FigureName?, de german: String, en english: String, _ value: String?)
      -> FigureRow
    {
      FigureRow(name: name, label: say(de: german, en: english), value: value)
    }
    let unapproved = figures.timeToFirstUnapprovedWord.map { word in
      row(
        nil, de: "Bis zum ersten Wort ohne Freigabe", en: "Time to the first word without approval",
        text(of: word))
    }
    let rows = [
      row(
        .detect, de: "Bis zum Bemerken", en: "Time to detect",
        span(figures.timeToDetect, .detect, figures)),
      row(
        .acknowledge, de: "Bis zur ersten Bestätigung", en: "Time to acknowledge",
        span(figures.timeToAcknowledge, .acknowledge, figures)),
      row(
        .firstResponse, de: "Bis zum ersten freigegebenen Wort in der Öffentlichkeit",
        en: "Time to the first approved word in public",
        span(figures.timeToFirstResponse, .firstResponse, figures)),
      row(
        nil, de: "Dasselbe, ab Beginn des Sturms", en: "The same, from the storm's start",
        span(figures.firstResponseSinceStart, .firstResponseSinceStart, figures)),
      row(
        .contain, de: "Bis zur Eindämmung", en: "Time to contain",
        held(
          span(figures.timeToContain, .contain, figures), figures.formerlyContained, figures)),
      row(
        .resolve, de: "Bis zur Beilegung", en: "Time to resolve",
        held(span(figures.timeToResolve, .resolve, figures), figures.formerlyResolved, figures)),
      row(
        .approval, de: "Freigabedauer (Median)", en: "Approval latency (median)",
        figures.approvalLatency.map(time.duration)),
      row(
        .stepsOnTime, de: "Schritte in der Frist", en: "Steps on time", share(figures.stepsOnTime)),
      row(
        .acknowledgementsOnTime, de: "Bestätigungen in der Frist", en: "Acknowledgements on time",
        share(figures.acknowledgementsOnTime)),
      row(
        .promisesKept, de: "Zusagen gehalten", en: "Promises kept", share(figures.promisesKept)),
      row(
        .postsAnswered, de: "Beiträge beantwortet", en: "Posts answered",
        share(figures.postsAnswered)),
      row(
        .postReply, de: "Antwortzeit auf Beiträge (Median)", en: "Reply time to posts (median)",
        figures.postReplyTime.map(time.duration)),
      row(
        nil, de: "Veröffentlichungen ohne übliche Freigabe",
        en: "Publications without the usual approval",
        String(figures.irregularPublications)),
    ]
    let place = rows.firstIndex { $0.name == .firstResponse }.map { $0 + 1 } ?? rows.count
    return rows[..<place] + [unapproved].compactMap { $0 } + rows[place...]
  }

  /// A target and whether it was met, in words.
  private func target(of name: FigureName?) -> Inline {
    guard let review = report.targets.first(where: { $0.figure == name }) else {
      return Inline("")
    }
    let wanted =
      switch review.target {
      case .within(let limit):
        say(de: "höchstens \(time.duration(limit))", en: "within \(time.duration(limit))")
      case .atLeast(let percent):
        say(de: "mindestens \(percent) %", en: "at least \(percent) %")
      }
    return switch review.isMet {
    case true?: Inline(wanted + ": ") + badge(say(de: "erreicht", en: "met"))
    case false?: Inline(wanted + ": ") + badge(say(de: "verfehlt", en: "missed"), .danger)
    case nil: Inline(wanted)
    }
  }

  /// A length of time, or why it is not known though both its ends are.
  private func span(
    _ span: Figures.Span?, _ length: Figures.Length, _ figures: Figures
  ) -> String? {
    if let order = figures.disorders[length] {
      let what = language.text(of: order)
      return say(de: "nicht bekannt: \(what)", en: "not known: \(what)")
    }
    return span.map(text(of:))
  }

  private func text(of span: Figures.Span) -> String {
    span.isRange
      ? "\(time.duration(span.shortest)) – \(time.duration(span.longest))"
      : time.duration(span.shortest)
  }

  /// What held, and beside it what did not because the incident was reopened.
  private func held(
    _ value: String?, _ former: [Figures.Span], _ figures: Figures
  ) -> String? {
    guard !former.isEmpty else { return value }
    let count = figures.reopened
    let often =
      count == 1
      ? say(de: "einmal wieder geöffnet", en: "reopened once")
      : say(de: "\(count)-mal wieder geöffnet", en: "reopened \(count) times")
    let before = language.list(former.map(text(of:)))
    let beside = say(
      de: "\(often); zuvor nach \(before)", en: "\(often); before that after \(before)")
    return "\(value ?? none) (\(beside))"
  }

  private func share(_ share: Figures.Share?) -> String? {
    share.map { say(de: "\($0.count) von \($0.of)", en: "\($0.count) of \($0.of)") }
  }

  var lessonsSection: ReportDocument.Section {
    let blocks = Lesson.Category.allCases.flatMap { category -> [ReportDocument.Block] in
      let lessons = report.lessons.filter { $0.category == category }
      return lessons.isEmpty
        ? [] : [.heading(language.title(of: category)), .list(lessons.map { text($0.text) })]
    }
    return ReportDocument.Section(
      id: "lessons", title: say(de: "Erkenntnisse", en: "Lessons"), blocks: blocks)
  }

  var actionsSection: ReportDocument.Section {
    let rows = report.actions.map { action -> [Inline] in
      let outcome: Inline =
        switch action.outcome {
        case .done: badge(language.title(of: ActionItem.Outcome.done), .good)
        case .dropped: badge(language.title(of: ActionItem.Outcome.dropped))
        case nil:
          action.isOverdue
            ? badge(language.overdue, .danger)
            : badge(language.stillOpen)
        }
      return [
        Inline(String(action.number)), text(action.text),
        Inline(capitalised(language.title(ofOwner: action.owner, names: names))),
        Inline(moment(action.due)),
        action.settledAt.map { outcome + Inline(" \(moment($0))") } ?? outcome,
      ]
    }
    return ReportDocument.Section(
      id: "actions", title: say(de: "Maßnahmen", en: "Action items"),
      blocks: rows.isEmpty
        ? []
        : [
          .table(
            ReportDocument.Table(
              caption: say(
                de: "Was folgt, wer es tut und bis wann", en: "What follows, who does it, by when"),
              columns: [
                language.headings.number, say(de: "Maßnahme", en: "Action"),
                language.headings.owner, language.headings.due,
                language.headings.state,
              ], rows: rows))
        ])
  }
}
