package import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// What is said before a drill goes on.
package struct DrillIntroduction {
  private let found: DrillLook

  package init(_ found: DrillLook) {
    self.found = found
  }

  package func text(in presentation: Presentation) -> String {
    let prose = found.prose
    let scenario = found.drill.scenario
    var lines = [
      presentation.drillLine.trimmingLineBreak,
      presentation.style(
        presentation.wrapped("\(found.look.number)  \(prose.title ?? scenario.id)", indent: 3),
        .bold),
    ]
    if let summary = prose.summary { lines.append(presentation.wrapped(summary)) }
    if let source = prose.source {
      lines.append(
        presentation.wrapped(
          presentation.say(de: "Nach: \(source)", en: "Based on: \(source)"), indent: 2))
    }
    let people = (1...max(1, scenario.people)).compactMap(prose.person)
    lines += people.map { "· \(presentation.wrapped($0, indent: 2))" }
    let length = presentation.time.duration(scenario.duration)
    let injects = presentation.language.count(
      scenario.injects.count, de: ("Einspielung", "Einspielungen"), en: ("inject", "injects"))
    lines.append("Playbook \(scenario.playbook) · \(injects) · \(length)")
    lines.append(
      presentation.say(
        de: "Befehle wie im Ernstfall, ohne „stormlog“; dazu warten, als, einspielungen, "
          + "stand, ende, abbrechen (hilfe).",
        en: "Commands as in a real storm, without “stormlog”; and wait, as, inject, score, end, "
          + "quit (help)."))
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  package struct Record: Encodable, Sendable {
    package let schema = 1
    package let drill: Int
    package let scenario: String
    package let version: Int
    package let title: String?
    package let summary: String?
    package let basedOn: String?
    package let people: [String]
    package let playbook: String
    package let injects: Int
    package let durationSeconds: Int
    package let startedAt: Instant
    package let at: Instant

    private enum CodingKeys: String, CodingKey {
      case schema, drill, scenario, version, title, summary, basedOn, people, playbook, injects
      case durationSeconds, startedAt, at
    }
  }

  /// - Parameter now: What the drill's clock shows.
  package func record(at now: Instant) -> Record {
    let scenario = found.drill.scenario
    return Record(
      drill: found.look.number, scenario: scenario.id, version: scenario.version,
      title: found.prose.title, summary: found.prose.summary, basedOn: found.prose.source,
      people: (1...max(1, scenario.people)).compactMap(found.prose.person),
      playbook: scenario.playbook, injects: scenario.injects.count,
      durationSeconds: scenario.duration.seconds, startedAt: found.drill.startedAt, at: now)
  }
}

extension String {
  fileprivate var trimmingLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}

/// Something that came in, as the team gets it.
package struct InjectView: View {
  private let inject: DrillInject
  private let at: Instant
  private let drill: Drill
  private let prose: DrillScenarioWords

  package init(_ inject: DrillInject, at: Instant, drill: Drill, prose: DrillScenarioWords) {
    self.inject = inject
    self.at = at
    self.drill = drill
    self.prose = prose
  }

  package struct Record: Encodable, Sendable {
    package let inject: String
    package let at: Instant
    package let from: String?
    package let via: Channel
    package let text: String?
    package let wind: WindLevel?
    package let media: WindLevel?
    package let channel: Channel?
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      inject: inject.id, at: at, from: prose.sender(of: inject.id), via: inject.via,
      text: prose.inject(inject.id), wind: inject.wind, media: inject.media,
      channel: inject.channel)
  }

  package func text(in presentation: Presentation) -> String {
    let language = presentation.language
    let since = ScoreWording.sinceStart(at - drill.startedAt)
    let sender = prose.sender(of: inject.id) ?? inject.id
    let head =
      "\(language.drillMark) \(since) \(presentation.time.clock(at))  "
      + "\(sender) · \(language.title(ofVia: inject.via))"
    let text = prose.inject(inject.id) ?? language.redacted
    return "\n\(presentation.style(presentation.wrapped(head), .bold, .magenta))\n"
      + presentation.quotation(text) + reading(in: presentation)
  }

  /// What monitoring would read by now. To record it is the team's part.
  private func reading(in presentation: Presentation) -> String {
    var parts: [String] = []
    if let wind = inject.wind {
      parts.append(presentation.say(de: "Social Media \(wind)", en: "social media \(wind)"))
    }
    if let media = inject.media {
      parts.append(presentation.say(de: "Medien \(media)", en: "media \(media)"))
    }
    if let channel = inject.channel { parts.append(presentation.language.title(of: channel)) }
    guard !parts.isEmpty else { return "" }
    let text = parts.joined(separator: ", ")
    return presentation.say(
      de: "  Monitoring liest: \(text)\n", en: "  Monitoring reads: \(text)\n")
  }
}

/// What has come in so far.
package struct InjectList: View {
  private let found: DrillLook

  package init(_ found: DrillLook) {
    self.found = found
  }

  package var isOfDrill: Bool { true }
  package var isEmpty: Bool { found.drill.deliveries.isEmpty }

  private var views: [InjectView] {
    found.drill.deliveries.compactMap { delivery in
      found.drill.scenario.inject(delivery.inject).map {
        InjectView($0, at: delivery.at, drill: found.drill, prose: found.prose)
      }
    }
  }

  package func record(in presentation: Presentation) -> RecordList<InjectView.Record> {
    RecordList(views.map { $0.record(in: presentation) })
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return presentation.say(de: "Noch nichts.\n", en: "Nothing yet.\n")
    }
    return views.map { $0.text(in: presentation) }.joined()
  }
}

/// How a drill went, objective by objective.
package struct DrillScoreView: View {
  private let found: DrillLook

  package init(_ found: DrillLook) {
    self.found = found
  }

  package var isOfDrill: Bool { true }

  package struct Record: Encodable, Sendable {
    package let schema = 1
    package let incident: IncidentRecord
    package let score: ScoreRecord

    private enum CodingKeys: String, CodingKey { case schema, incident, score }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      incident: IncidentRecord(found.look),
      score: ScoreRecord(found.score, of: found.drill, prose: found.prose))
  }

  package func text(in presentation: Presentation) -> String {
    let wording = ScoreWording(found.drill, prose: found.prose, time: presentation.time)
    var text = presentation.heading(
      presentation.wrapped(
        "\(found.look.number)  \(found.look.shownTitle(in: presentation.language))", indent: 3))
    if let inTime = found.score.inTime {
      text += presentation.say(
        de: "\(inTime.count) von \(inTime.of) Erwartungen rechtzeitig erfüllt\n",
        en: "\(inTime.count) of \(inTime.of) expectations met in time\n")
    }
    if let cutShort = wording.cutShort { text += presentation.wrapped(cutShort) + "\n" }
    if found.drill.isRunning, found.score.toCome > 0 {
      text += presentation.say(
        de: "\(found.score.toCome) weitere kommen noch\n",
        en: "\(found.score.toCome) more to come\n")
    }
    for objective in found.score.objectives {
      text += "\n" + self.text(of: objective, wording, in: presentation)
    }
    return text
  }

  private func text(
    of objective: DrillScore.Objective, _ wording: ScoreWording, in presentation: Presentation
  ) -> String {
    var text =
      presentation.style(
        presentation.wrapped(
          "\(objective.computed?.rawValue ?? "–")  \(wording.objective(objective.id)) "
            + "[\(objective.id)]", indent: 3), .bold) + "\n"
    text += "   \(presentation.wrapped(wording.basis(objective), indent: 3))\n"
    if let judgement = objective.judgement {
      let rated = wording.rating(judgement.rating)
      text += presentation.say(
        de: "   bewertet mit \(rated), Eintrag \(judgement.sequence)\n",
        en: "   rated \(rated), entry \(judgement.sequence)\n")
    }
    for result in objective.results {
      let line = "\(wording.expectation(result)) – \(wording.reasoning(result))"
      text += "   \(sign(of: result.outcome)) \(presentation.wrapped(line, indent: 5))\n"
    }
    return text
  }

  private func sign(of outcome: DrillScore.Outcome) -> String {
    switch outcome {
    case .inTime: "✓"
    case .late: "~"
    case .notMet, .cutShort: "✗"
    case .before, .nothingPromised: "·"
    case .open: "…"
    case .notPlayed: "–"
    }
  }
}
