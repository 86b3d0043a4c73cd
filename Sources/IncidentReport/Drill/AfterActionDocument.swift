package import IncidentCore
package import IncidentWording

/// Lays an after-action review out as a document in one language.
package struct AfterActionDocument: Speaking {
  private let review: AfterAction
  private let time: TimeWording
  private let wording: ScoreWording

  package init(_ review: AfterAction, time: TimeWording) {
    self.review = review
    self.time = time
    wording = ScoreWording(review.drill, prose: review.prose, time: time)
  }

  package func markdown() -> String { MarkdownReport(document, zone: time.zone).text() }

  /// - Throws: Where the page's own template is wrong, which would be a fault of this program.
  package func html() throws -> String { try HTMLReport(document, zone: time.zone).text() }

  /// The review as lines, for a terminal to wrap. The texts are raw.
  package var lines: [String] { TextReport(document: document).lines }

  package var language: Language { time.language }

  private var document: ReportDocument {
    let sections = [overview, objectives, strengths, weaknesses, plan, injects]
    return ReportDocument(
      language: language, title: review.title ?? language.redacted,
      kicker: [
        review.organisation, say(de: "Auswertung der Übung", en: "After-action review"),
        time.date(review.drill.heldAt),
      ].compactMap { $0 }.joined(separator: " · "),
      notices: [
        ReportDocument.Notice(tone: .danger, text: .strong(language.drillNotice + "."))
      ] + openNotice,
      sections: sections.filter { !$0.blocks.isEmpty },
      colophon: [
        Inline(
          say(
            de: "Berechnet aus dem Journal der Übung; Noten nach HSEEP (P, S, M, U).",
            en: "Computed from the drill's journal; grades after HSEEP (P, S, M, U)."))
      ])
  }

  private var openNotice: [ReportDocument.Notice] {
    guard review.drill.isRunning else {
      return wording.cutShort.map {
        [ReportDocument.Notice(tone: .warning, text: .strong($0))]
      } ?? []
    }
    return [
      ReportDocument.Notice(
        tone: .warning,
        text: Inline(
          say(
            de: "Die Übung ist noch nicht beendet; alles hier ist vorläufig.",
            en: "The drill has not ended yet; all of this is provisional.")))
    ]
  }

  private var overview: ReportDocument.Section {
    let drill = review.drill
    let end = drill.ended.map { time.moment($0.heldAt, zoned: true) }
    let played = "\(drill.deliveries.count) / \(drill.scenario.injects.count)"
    let facts: [(String, String?)] = [
      (say(de: "Übung", en: "Exercise"), review.title),
      (
        say(de: "Durchgeführt", en: "Held"),
        time.moment(drill.heldAt, zoned: true) + (end.map { " – \($0)" } ?? "")
      ),
      (say(de: "Zeit der Lage", en: "Time of the scenario"), scenarioTime),
      (
        say(de: "Drehbuch", en: "Scenario"),
        say(
          de: "\(drill.scenario.id), Fassung \(drill.scenario.version)",
          en: "\(drill.scenario.id), version \(drill.scenario.version)")
      ),
      (say(de: "Bedrohung", en: "Threat"), review.prose.summary),
      (say(de: "Nach", en: "Based on"), review.prose.source),
      (
        say(de: "Umfang", en: "Scope"),
        review.names.playbook(ofRun: 1) ?? drill.scenario.playbook
      ),
      (say(de: "Eingespielt", en: "Injects played"), played),
      (say(de: "Teilnehmende", en: "Participants"), participants),
      (say(de: "Ansprechperson", en: "Contact"), review.names.person(review.contact)),
      (say(de: "Rechtzeitig", en: "In time"), review.score.inTime.map(share)),
      (say(de: "Schritte in der Frist", en: "Steps on time"), review.stepsOnTime.map(share)),
      (
        say(de: "Bestätigungen in der Frist", en: "Acknowledgements on time"),
        review.acknowledgementsOnTime.map(share)
      ),
    ]
    return section(
      "overview", say(de: "Überblick", en: "Overview"),
      [
        .facts(
          facts.compactMap { label, value in
            value.map { ReportDocument.Fact(label: label, value: Inline($0)) }
          })
      ])
  }

  private var scenarioTime: String {
    let start = time.moment(review.drill.startedAt)
    guard let end = review.drill.ended else { return start }
    return "\(start) – \(time.moment(end.at)) (\(wording.sinceStart(end.at)))"
  }

  private var participants: String? {
    let people = review.participants.map { participant in
      let roles = participant.roles.map { language.title(of: $0) }
      let name = review.names.person(participant.person)
      return roles.isEmpty ? name : "\(name) (\(roles.joined(separator: ", ")))"
    }
    return people.isEmpty ? nil : people.joined(separator: "; ")
  }

  private func share(_ share: Figures.Share) -> String {
    say(de: "\(share.count) von \(share.of)", en: "\(share.count) of \(share.of)")
  }

  private var objectives: ReportDocument.Section {
    let rows = review.score.objectives.map { objective -> [Inline] in
      [
        Inline(wording.objective(objective.id)),
        badge(wording.rating(objective.computed), of: objective.computed),
        judgement(of: objective), Inline(wording.basis(objective)),
      ]
    }
    var blocks: [ReportDocument.Block] = [
      .table(
        ReportDocument.Table(
          caption: say(
            de: "P: alles rechtzeitig; S: alles getan, manches zu spät; M: manches nicht getan; "
              + "U: nichts getan",
            en: "P: all in time; S: all done, some late; M: some not done; U: nothing done"),
          columns: [
            say(de: "Ziel", en: "Objective"), say(de: "Berechnet", en: "Computed"),
            say(de: "Bewertet", en: "Rated"), say(de: "Grundlage", en: "Basis"),
          ], rows: rows))
    ]
    for objective in review.score.objectives where !objective.results.isEmpty {
      blocks.append(.heading(wording.objective(objective.id)))
      blocks.append(.list(objective.results.map(line)))
    }
    return section("objectives", say(de: "Übungsziele", en: "Objectives"), blocks)
  }

  private func judgement(of objective: DrillScore.Objective) -> Inline {
    guard let judgement = objective.judgement else { return Inline("–") }
    let rating = badge(wording.rating(judgement.rating), of: judgement.rating)
    let reason = review.reasons[objective.id] ?? language.redacted
    return rating + Inline(" \(reason)")
  }

  private func badge(_ text: String, of rating: DrillRating?) -> Inline {
    let tone: ReportDocument.Tone =
      switch rating {
      case .performed: .good
      case .someChallenges: .warning
      case .majorChallenges, .unable: .danger
      case nil: .plain
      }
    return Inline([.badge(text, tone)])
  }

  private func line(_ result: DrillScore.Result) -> Inline {
    Inline("\(wording.expectation(result)) – \(wording.reasoning(result))")
  }

  private var strengths: ReportDocument.Section {
    let results = review.strengths
    return section(
      "strengths", say(de: "Stärken", en: "Strengths"),
      (results.isEmpty ? [] : [.list(results.map(line))])
        + lessons(.well) + lessons(.luck))
  }

  private var weaknesses: ReportDocument.Section {
    let blocks = review.weaknesses.flatMap { result -> [ReportDocument.Block] in
      [
        .heading(wording.expectation(result)),
        .list(
          [
            Inline(
              say(de: "Ziel: ", en: "Objective: ")
                + wording.objective(result.expectation.objective)),
            Inline(say(de: "Verlauf: ", en: "What happened: ") + wording.reasoning(result)),
          ] + meanwhile(result) + [measure(of: result)]),
      ]
    }
    return section(
      "improvement", say(de: "Zu verbessern", en: "Areas for improvement"),
      blocks + lessons(.badly))
  }

  /// By what the expectation is measured, in words.
  private func measure(of result: DrillScore.Result) -> Inline {
    let condition = result.expectation.met
    let label = say(de: "Gemessen an: ", en: "Measured by: ")
    let wording = ConditionWording(language: language, names: review.names)
    return Inline(label + (wording.text(of: condition) ?? condition.source))
  }

  /// What the team did instead, between the inject and the deadline.
  private func meanwhile(_ result: DrillScore.Result) -> [Inline] {
    guard let delivered = result.delivered, let deadline = result.deadline else { return [] }
    let opening = review.timeline.items.first?.entry.header.act
    let entries = review.timeline.items.filter { item in
      let header = item.entry.header
      // What opened the drill was nobody's answer.
      return header.origin == .manual && header.act != opening && header.recordedAt >= delivered
        && header.recordedAt <= deadline
        && item.sequence < review.drill.ended?.sequence ?? .max
    }
    guard !entries.isEmpty else {
      return [
        Inline(
          say(
            de: "In dieser Zeit wurde nichts erfasst.", en: "Nothing was recorded in that time."))
      ]
    }
    let words = EntryWording(language: language, names: review.names, time: time)
    let shown = entries.prefix(4).map { "#\($0.sequence) \(words.text(of: $0).sentence)" }
    let rest = entries.count - shown.count
    return [
      Inline(
        say(de: "In dieser Zeit getan: ", en: "Done in that time: ")
          + shown.joined(separator: "; ")
          + more(rest))
    ]
  }

  private func more(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: say(de: "; und 1 weiterer Eintrag", en: "; and 1 more entry")
    default: say(de: "; und \(count) weitere Einträge", en: "; and \(count) more entries")
    }
  }

  private func lessons(_ category: Lesson.Category) -> [ReportDocument.Block] {
    let lessons = review.lessons.filter { $0.category == category }
    guard !lessons.isEmpty else { return [] }
    return [
      .heading(language.title(of: category)),
      .list(lessons.map { Inline($0.text ?? language.redacted) }),
    ]
  }

  private var plan: ReportDocument.Section {
    let rows = review.actions.map { action -> [Inline] in
      let owner = language.title(ofOwner: action.owner, names: review.names)
      let state = action.outcome.map(language.title(of:))
      return [
        Inline(String(action.number)), Inline(action.text ?? language.redacted), Inline(owner),
        Inline(start(of: action.number)), Inline(time.moment(action.due)),
        Inline(state ?? language.stillOpen),
      ]
    }
    let blocks: [ReportDocument.Block] =
      rows.isEmpty
      ? [
        .paragraph(
          Inline(
            say(
              de: "Noch keine Maßnahme vereinbart.", en: "No corrective action agreed yet.")))
      ]
      : [
        .table(
          ReportDocument.Table(
            caption: say(
              de: "Was folgt, wer es tut, ab wann und bis wann",
              en: "What follows, who does it, from when and by when"),
            columns: [
              language.headings.number, say(de: "Maßnahme", en: "Corrective action"),
              language.headings.owner, say(de: "Beginn", en: "Start"),
              language.headings.due, language.headings.state,
            ], rows: rows))
      ]
    return section("plan", say(de: "Verbesserungsplan", en: "Improvement plan"), blocks)
  }

  /// A follow-up begins when it is agreed.
  private func start(of action: Int) -> String {
    let item = review.timeline.items.first { item in
      if case .actionAdded(let payload) = item.entry.event {
        payload.action == action
      } else {
        false
      }
    }
    return item.map { time.date($0.entry.header.recordedAt) } ?? "–"
  }

  private var injects: ReportDocument.Section {
    // While it runs, what is to come is not told.
    let injects = review.drill.scenario.injects.filter {
      !review.drill.isRunning || review.drill.isDelivered($0.id)
    }
    let rows = injects.map { inject -> [Inline] in
      let delivery = review.drill.deliveries.first { $0.inject == inject.id }
      let when =
        delivery.map { wording.sinceStart($0.at) }
        ?? say(de: "nicht eingespielt", en: "not played")
      let sender = review.prose.sender(of: inject.id) ?? inject.id
      return [
        Inline(when), Inline("\(sender), \(language.title(ofVia: inject.via))"),
        Inline(review.prose.inject(inject.id) ?? language.redacted),
      ]
    }
    return section(
      "injects", say(de: "Einspielungen", en: "Injects"),
      [
        .table(
          ReportDocument.Table(
            caption: say(de: "Was eingespielt wurde", en: "What came in"),
            columns: [
              say(de: "Wann", en: "When"), say(de: "Von", en: "From"),
              language.headings.what,
            ], rows: rows))
      ])
  }

  private func section(
    _ id: String, _ title: String, _ blocks: [ReportDocument.Block]
  ) -> ReportDocument.Section {
    ReportDocument.Section(id: id, title: title, blocks: blocks)
  }
}
