import IncidentCore
import IncidentReport
import PlaybookFiles

/// The scenarios at hand, and the drills that were held.
struct DrillList: View {
  private let scenarios: [Scenario]
  private let drills: [DrillLook]

  struct Scenario {
    let id: String
    let origin: PlaybookLibrary.Origin
    /// Nil where it has errors.
    let document: DrillScenarioDocument?
  }

  init(_ scenarios: [Scenario], drills: [DrillLook]) {
    self.scenarios = scenarios
    self.drills = drills
  }

  var isEmpty: Bool { drills.isEmpty }

  struct Record: Encodable, Sendable {
    let schema = 1
    let scenarios: [ScenarioItem]
    let drills: [DrillItem]

    private enum CodingKeys: String, CodingKey { case schema, scenarios, drills }
  }

  struct ScenarioItem: Encodable, Sendable {
    let id: String
    let origin: PlaybookLibrary.Origin
    let version: Int?
    let title: String?
    let playbook: String?
    let injects: Int?
    let durationSeconds: Int?
    let broken: Bool
  }

  struct DrillItem: Encodable, Sendable {
    let number: Int
    let title: String?
    let scenario: String
    let version: Int
    let heldAt: Instant
    let endedAt: Instant?
    let inTime: Int
    let judged: Int
    let ratings: [String: DrillRating]
  }

  func record(in presentation: Presentation) -> Record {
    Record(
      scenarios: scenarios.map { scenario in
        let known = scenario.document?.scenario
        return ScenarioItem(
          id: scenario.id, origin: scenario.origin, version: known?.version,
          title: title(of: scenario, in: presentation.language), playbook: known?.playbook,
          injects: known?.injects.count, durationSeconds: known?.duration.seconds,
          broken: known == nil)
      },
      drills: drills.map { found in
        DrillItem(
          number: found.look.number, title: found.look.title, scenario: found.drill.scenario.id,
          version: found.drill.scenario.version, heldAt: found.drill.heldAt,
          endedAt: found.drill.ended?.heldAt, inTime: found.score.inTime?.count ?? 0,
          judged: found.score.inTime?.of ?? 0,
          ratings: found.score.objectives.reduce(into: [:]) { $0[$1.id] = $1.rating })
      })
  }

  func text(in presentation: Presentation) -> String {
    presentation.heading(presentation.say(de: "Drehbücher", en: "Scenarios"))
      + scenarioTable(in: presentation).text(presentation.layout, style: presentation.style)
      + "\n"
      + presentation.heading(presentation.say(de: "Gehaltene Übungen", en: "Drills held"))
      + drillText(in: presentation)
  }

  private func scenarioTable(in presentation: Presentation) -> Table {
    var table = Table([
      Table.Column("ID"), Table.Column(presentation.say(de: "Herkunft", en: "Origin")),
      Table.Column("Playbook"), Table.Column(presentation.say(de: "Dauer", en: "Length")),
      Table.Column(presentation.language.headings.title, isFlexible: true),
    ])
    for scenario in scenarios {
      let known = scenario.document?.scenario
      let origin =
        scenario.origin == .own
        ? presentation.say(de: "eigenes", en: "own")
        : presentation.say(de: "mitgeliefert", en: "shipped")
      table.rows.append([
        Table.Cell(scenario.id), Table.Cell(origin), Table.Cell(known?.playbook ?? "–"),
        Table.Cell(known.map { presentation.time.duration($0.duration) } ?? "–"),
        Table.Cell(
          title(of: scenario, in: presentation.language)
            ?? presentation.say(
              de: "! fehlerhaft → stormlog drill check \(scenario.id)",
              en: "! broken → stormlog drill check \(scenario.id)")),
      ])
    }
    return table
  }

  private func drillText(in presentation: Presentation) -> String {
    guard !drills.isEmpty else {
      return presentation.say(
        de: "Noch keine. → stormlog drill run boss-ticket\n",
        en: "None yet. → stormlog drill run boss-ticket\n")
    }
    var table = Table([
      Table.Column("#", alignment: .right),
      Table.Column(presentation.say(de: "Datum", en: "Date")),
      Table.Column(presentation.say(de: "Drehbuch", en: "Scenario")),
      Table.Column(presentation.say(de: "Rechtzeitig", en: "In time")),
      Table.Column(presentation.say(de: "Noten", en: "Grades")),
      Table.Column(presentation.language.headings.title, isFlexible: true),
    ])
    for found in drills {
      let grades = found.score.objectives.map { $0.rating?.rawValue ?? "–" }.joined(separator: " ")
      let open = presentation.say(de: "läuft", en: "running")
      table.rows.append([
        "\(found.look.number)", Table.Cell(presentation.time.date(found.drill.heldAt)),
        Table.Cell(found.drill.scenario.id),
        Table.Cell(found.score.inTime.map { "\($0.count)/\($0.of)" } ?? "–"),
        Table.Cell(found.drill.isRunning ? "\(grades) (\(open))" : grades),
        Table.Cell(found.look.shownTitle(in: presentation.language)),
      ])
    }
    return table.text(presentation.layout, style: presentation.style)
  }

  private func title(of scenario: Scenario, in language: Language) -> String? {
    scenario.document.flatMap { document in
      DrillScenarioWords(
        document.words, languages: [language.rawValue] + document.scenario.languages
      ).title
    }
  }
}

extension Desk {
  /// Shows the scenarios at hand and the drills that were held.
  func reportDrills(exitStatus: Bool) throws {
    let scenarios = ScenarioLibrary(of: workspace).ids.map { id, origin in
      DrillList.Scenario(id: id, origin: origin, document: try? scenario(id))
    }
    try report(DrillList(scenarios, drills: try drills()), exitStatus: exitStatus)
  }
}
