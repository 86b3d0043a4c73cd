package import IncidentCore
package import IncidentWording
package import PlaybookFiles
import TerminalText

/// The scenarios at hand, and the drills that were held.
package struct DrillList: View {
  private let scenarios: [Scenario]
  private let drills: [DrillLook]

  package struct Scenario {
    package let id: String
    package let origin: PlaybookOrigin
    /// Nil where it has errors.
    package let document: DrillScenarioDocument?

    package init(id: String, origin: PlaybookOrigin, document: DrillScenarioDocument?) {
      self.id = id
      self.origin = origin
      self.document = document
    }
  }

  package init(_ scenarios: [Scenario], drills: [DrillLook]) {
    self.scenarios = scenarios
    self.drills = drills
  }

  package var isEmpty: Bool { drills.isEmpty }

  package struct Record: Encodable, Sendable {
    package let schema = 1
    package let scenarios: [ScenarioItem]
    package let drills: [DrillItem]

    private enum CodingKeys: String, CodingKey { case schema, scenarios, drills }
  }

  package struct ScenarioItem: Encodable, Sendable {
    package let id: String
    package let origin: PlaybookOrigin
    package let version: Int?
    package let title: String?
    package let playbook: String?
    package let injects: Int?
    package let durationSeconds: Int?
    package let broken: Bool
  }

  package struct DrillItem: Encodable, Sendable {
    package let number: Int
    package let title: String?
    package let scenario: String
    package let version: Int
    package let heldAt: Instant
    package let endedAt: Instant?
    package let inTime: Int
    package let judged: Int
    package let ratings: [String: DrillRating]
  }

  package func record(in presentation: Presentation) -> Record {
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

  package func text(in presentation: Presentation) -> String {
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
              de: "! fehlerhaft → \(presentation.step("drill check \(scenario.id)"))",
              en: "! broken → \(presentation.step("drill check \(scenario.id)"))")),
      ])
    }
    return table
  }

  private func drillText(in presentation: Presentation) -> String {
    guard !drills.isEmpty else {
      return presentation.say(
        de: "Noch keine. → \(presentation.step("drill run boss-ticket"))\n",
        en: "None yet. → \(presentation.step("drill run boss-ticket"))\n")
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
