import IncidentCore
import StrictText

/// Checks what holds over a whole scenario, and what it says of its playbook.
struct ScenarioCheck {
  private let source: ScenarioSource
  private(set) var problems: [PlaybookProblem] = []

  /// The languages in which every text has to be: a drill is held in either.
  static let languages = ["de", "en"]

  init(_ source: ScenarioSource) {
    self.source = source
  }

  mutating func run(
    against playbook: PlaybookSource?, offset: (Instant) -> Int, check: Check?
  ) {
    checkStart(offset: offset)
    checkObjectives()
    checkTimes()
    checkLanguages()
    if let playbook, let check { checkConditions(of: playbook, with: check) }
  }

  private mutating func report(_ reason: PlaybookProblem.Reason, at place: Place) {
    problems.append(PlaybookProblem(reason, in: place.file, at: place.position))
  }

  /// Whether the team's clocks show the time of the start once.
  private mutating func checkStart(offset: (Instant) -> Int) {
    guard let start = source.starts else { return }
    let text = start.value.text
    switch start.value.instants(offset: offset).count {
    case 0: report(.startNever(text), at: start.place)
    case 1: break
    default: report(.startTwice(text), at: start.place)
    }
  }

  private mutating func checkObjectives() {
    let ids = source.objectives.map(\.id.value)
    let named = source.injects.flatMap(\.expectations).compactMap(\.objective)
    for objective in named where !ids.contains(objective.value) {
      let nearest = NearestWord.to(objective.value, among: ids)
      report(.unknownObjective(objective.value, nearest: nearest), at: objective.place)
    }
    for objective in source.objectives
    where !named.contains(where: { $0.value == objective.id.value }) {
      report(.objectiveWithoutExpectation(objective.id.value), at: objective.id.place)
    }
  }

  /// An inject after the end would never come.
  private mutating func checkTimes() {
    guard let duration = source.duration else { return }
    for inject in source.injects {
      guard let at = inject.at, at.value > duration.value else { continue }
      report(.injectAfterEnd(inject.id.value), at: at.place)
    }
  }

  private mutating func checkLanguages() {
    for text in source.texts.map(\.text) {
      let missing = Self.languages.filter { !text.languages.contains($0) }
      if !missing.isEmpty { report(.missingTranslations(missing), at: text.place) }
    }
  }

  private mutating func checkConditions(of playbook: PlaybookSource, with check: Check) {
    var check = check
    let conditions =
      source.injects.compactMap(\.when)
      + source.injects.flatMap(\.expectations).compactMap(\.met)
    let facts = playbook.facts.map(\.name.value)
    for condition in conditions {
      check.check(condition)
      guard !facts.isEmpty, let expression = try? condition.condition.parsed() else { continue }
      for (name, offset) in expression.names {
        guard case .fact(let fact) = name, !facts.contains(fact) else { continue }
        let nearest = NearestWord.to(fact, among: facts)
        report(.undeclaredFact(fact, nearest: nearest), at: condition.place(at: offset))
      }
    }
    problems += check.problems
  }
}
