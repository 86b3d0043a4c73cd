import IncidentCore
import TestSupport

/// A drill told step by step on its own clock.
struct DrillStory {
  var story: Story

  init(_ injects: [DrillInject] = [Self.call], objectives: [String] = ["speed"]) throws {
    story = Story()
    let document = DrillScenarioDocument(
      scenario: DrillScenario(
        id: "fire", version: 1, playbook: "storm", duration: .hours(4), languages: ["en"],
        objectives: objectives, injects: injects),
      words: Words(texts: [
        "inject.call.text.en": "Is it true?", "inject.call.from.en": "A journalist",
      ]),
      digest: "d")
    try story.tell(
      CompoundAct([
        OpenIncident(title: "Fire", mode: .drill),
        StartDrill(document, heldAt: Self.heldAt), StartRun(SamplePlaybook.misconduct),
      ]))
    story.drill = story.incident.id
  }

  /// The day on which it was held, far from its own clock.
  static let heldAt = Story.start + .days(300)

  static let call = inject("call", at: 10, expects: "wind >= 3", within: 30)

  static func inject(
    _ id: String, at minutes: Int, expects condition: String, within: Int,
    objective: String = "speed", when: String? = nil
  ) -> DrillInject {
    DrillInject(
      id: id, at: .minutes(minutes), via: Channel("phone"),
      when: when.map { Condition(source: $0) },
      expectations: [
        DrillExpectation(
          id: "\(id)-answer", met: Condition(source: condition), within: .minutes(within),
          objective: objective)
      ])
  }

  /// Lets time pass and the inject come.
  mutating func deliver(_ id: String, after minutes: Int) throws {
    story.wait(.minutes(minutes))
    try story.tell(DeliverInject(id, prose: story.entry(2).words), as: .system)
  }

  mutating func read(_ level: Int) throws {
    try story.tell(ReadWind(social: WindLevel(rawValue: level), media: nil))
  }

  mutating func end() throws {
    try story.tell(EndDrill(heldAt: Self.heldAt + .hours(1)))
  }

  var score: DrillScore? { DrillScore(of: story.entries) }
  var outcomes: [DrillScore.Outcome] { score?.results.map(\.outcome) ?? [] }
}
