import IncidentCore
import PlaybookFiles
import StrictText

/// Loops: what is gone round becomes steps that repeat until one that ends them.
extension CacaoDrafting {
  /// How often a loop comes round where the file says nothing of it.
  private static let loopInterval = Interval.minutes(15)
  /// The shortest time after which a step can repeat.
  private static let shortestInterval = Interval.minutes(1)

  /// A loop whose condition cannot become false.
  mutating func reportSureLoops() {
    for id in order where graph.reached.contains(id) {
      guard let step = steps[id], step.kind == .whileCondition,
        let condition = step.node["condition"]?.scalarText?.lowercased(),
        ["true", "1", "1 = 1", "1 == 1", "'1' = '1'", "\"1\" = \"1\""].contains(condition.tidied)
      else { continue }
      reader.fault(.endlessLoop([step.name]), at: step.position)
    }
  }

  /// Turns what is tried again until a question is answered the other way into repeated steps.
  ///
  /// - Returns: The ways back that cannot be said so.
  mutating func carryRetries(of cycles: CacaoCycles) -> [CacaoGraph.Way] {
    var carried: Set<CacaoGraph.Way> = []
    for circle in cycles.circles {
      let back = cycles.back.filter { circle.contains($0.from) && circle.contains($0.to) }
      guard back.count == 1, let way = back.first, let option = way.option,
        isLoop(circle, closedBy: way), let step = graph.places[way.from].step.flatMap({ steps[$0] })
      else { continue }
      graph.makeLoop(of: circle, until: way.from)
      roundOptions[graph.places[way.from]] = option
      carried.insert(way)
      let first = graph.places[way.to].step.flatMap { steps[$0] } ?? step
      reader.lose(.retry(from: step.name, to: first.name), at: step.position)
    }
    return cycles.back.filter { !carried.contains($0) }
  }

  /// Whether a circle is come to only at its beginning, and left only by the question at its end.
  private func isLoop(_ circle: Set<Int>, closedBy back: CacaoGraph.Way) -> Bool {
    guard isQuestion(graph.places[back.from]) else { return false }
    let ends = Set(graph.loops.compactMap { $0.flatMap { graph.numbers[$0] } })
    guard circle.isDisjoint(with: ends), circle.allSatisfy({ graph.loops[$0] == nil }) else {
      return false
    }
    return graph.ways.allSatisfy { way in
      switch (circle.contains(way.from), circle.contains(way.to)) {
      case (true, true): way.from != back.from || way == back
      case (true, false): way.from == back.from
      case (false, true): way.to == back.to
      case (false, false): true
      }
    }
  }

  /// Whether it is answered with yes or no.
  private func isQuestion(_ place: CacaoGraph.Place) -> Bool {
    switch place {
    case .outcome: true
    case .step(let id, _): steps[id]?.kind == .ifCondition
    case .passage, .completion, .sink: false
    }
  }

  /// The decision that leads out of the circle which a way back closes, with its option.
  func exit(of back: CacaoGraph.Way, in cycles: CacaoCycles) -> CacaoGraph.Way? {
    let circle = cycles.circles.first { $0.contains(back.from) && $0.contains(back.to) } ?? []
    return graph.ways.first { way in
      way.option != nil && circle.contains(way.from) && !circle.contains(way.to)
    }
  }

  mutating func report(wayBack way: CacaoGraph.Way, exit: CacaoGraph.Way?) {
    guard let from = graph.places[way.from].step.flatMap({ steps[$0] }),
      let to = graph.places[way.to].step.flatMap({ steps[$0] })
    else { return }
    let step = exit.flatMap { stepIDs[graph.places[$0.from]] }
    let command = step.flatMap { step in exit?.option.map { "\(step) \($0)" } }
    reader.lose(
      .wayBack(from: from.name, to: to.name, decide: command), at: from.position)
  }

  /// The condition of a place; within a loop also that the loop goes on.
  func whenText(at place: Int) -> String? {
    let going = graph.loops[place].flatMap { stepIDs[$0] }
      .map { "step.\($0) in [\"open\", \"started\"]" }
    guard let own = conditions[place].text else { return going }
    guard let going else { return own }
    return "(\(own)) and \(going)"
  }

  mutating func repeatStep(_ step: CacaoStep, at place: Int, draft: inout DraftStep) {
    guard let end = graph.loops[place], let id = stepIDs[end] else { return }
    let loop = end.step.flatMap { steps[$0] }.flatMap { $0.kind == .whileCondition ? $0 : nil }
    var said = step
    var delay = reader.duration("delay", of: step)
    if delay == nil, let loop {
      said = loop
      delay = reader.duration("delay", of: loop)
    }
    let every = max(delay ?? Self.loopInterval, Self.shortestInterval)
    draft.repetition = Repetition(every: every, until: id)
    guard let delay else {
      return reader.lose(.loop(step: step.name, every: every.playbookText), at: step.position)
    }
    guard delay < every else { return }
    reader.lose(
      .timeRounded(property: "delay", step: said.name, to: every.playbookText),
      at: said.node["delay"]?.position ?? said.position)
  }
}
