import IncidentCore

/// Turns the places of a workflow into steps, with what each waits for and on what it hangs.
struct CacaoDrafting {
  static let yes = "yes"
  static let no = "no"
  /// How often a loop comes round where the file says nothing of it.
  private static let loopInterval = Interval.minutes(15)

  /// Of how many loops within one another a step's condition tells.
  private static let loopDepth = 8

  let root: YAMLNode
  let steps: [String: CacaoStep]
  let order: [String]
  let phrases: DraftPhrases
  var reader: CacaoReader
  private let extensions: CacaoOwnExtensions
  private var graph: CacaoGraph
  private var ids = IDMaker()
  private var ownIDs: [String: String] = [:]
  private var drafts: [DraftStep] = []
  private var stepIDs: [CacaoGraph.Place: String] = [:]
  /// The place of each step in the draft, in which the steps before another are named.
  private var ranks: [String: Int] = [:]
  private var conditions: [BranchCondition] = []
  private var predecessors: [[String]] = []
  private var incoming: [[CacaoGraph.Way]] = []
  private var domains: [String: [String]] = [:]
  private var decisions: Set<String> = []
  /// How many steps wait for others: a fork behind a fork could multiply them without end.
  private var links = 0
  private var exceptionPlace: Int?

  init(
    root: YAMLNode, steps: [String: CacaoStep], order: [String], phrases: DraftPhrases,
    reader: CacaoReader
  ) {
    self.root = root
    self.steps = steps
    self.order = order
    self.phrases = phrases
    self.reader = reader
    extensions = CacaoOwnExtensions(root)
    let frames = Set(steps.values.filter { CacaoOwnExtensions.isFrame($0) }.map(\.id))
    graph = CacaoGraph(steps, frames: frames)
  }

  /// The options of a switch: its cases, and one more where no case is the default.
  static func options(of step: CacaoStep) -> [DraftOption] {
    var ids = IDMaker()
    var options = step.cases.map { value, _ in
      DraftOption(id: ids.id(for: value, fallback: "case"), label: value.excerpt)
    }
    if !step.cases.contains(where: { $0.value == "default" }) {
      options.append(DraftOption(id: ids.id(for: "other", fallback: "other"), label: nil))
    }
    if options.count < 2 {
      options.append(DraftOption(id: ids.id(for: "other", fallback: "other"), label: nil))
    }
    return options
  }

  mutating func run(from start: String, exception: String?) {
    _ = graph.explore(from: start)
    if let exception, !graph.reached.contains(exception), let step = steps[exception] {
      exceptionPlace = graph.explore(from: exception)
      reader.lose(.exception, at: root["workflow_exception"]?.position ?? step.position)
    }
    guard !graph.isTooDeep else {
      return reader.fault(.file(.tooDeep(limit: CacaoGraph.depthLimit)), at: root.position)
    }
    let cycles = CacaoCycles(graph)
    reader.report(cycles, in: graph, steps: steps)
    reportSure(loops: graph)
    guard !reader.findings.contains(where: \.isError) else { return }
    for way in cycles.back { report(wayBack: way) }
    graph.remove(Set(cycles.back))
    prepare()
    for place in placesInOrder() { settle(place) }
    if links > YAMLLimits().nodes {
      reader.fault(.file(.tooManyNodes(limit: YAMLLimits().nodes)), at: root.position)
    }
    reportUnreached()
  }

  /// A loop whose condition cannot become false.
  private mutating func reportSure(loops graph: CacaoGraph) {
    for id in order where graph.reached.contains(id) {
      guard let step = steps[id], step.kind == .whileCondition,
        let condition = step.node["condition"]?.scalarText?.lowercased(),
        ["true", "1", "1 = 1", "1 == 1", "'1' = '1'", "\"1\" = \"1\""].contains(condition.tidied)
      else { continue }
      reader.fault(.endlessLoop([step.name]), at: step.position)
    }
  }

  private mutating func report(wayBack way: CacaoGraph.Way) {
    guard let from = graph.places[way.from].step.flatMap({ steps[$0] }),
      let to = graph.places[way.to].step.flatMap({ steps[$0] })
    else { return }
    reader.lose(.wayBack(from: from.name, to: to.name), at: from.position)
  }

  private mutating func reportUnreached() {
    for id in order where !graph.reached.contains(id) {
      guard let step = steps[id], step.kind != .end else { continue }
      reader.lose(.unreachable(step: step.name), at: step.position)
    }
  }

  /// Every place after all those that lead to it, otherwise in the order in which they were found.
  private func placesInOrder() -> [Int] {
    var open = Array(repeating: 0, count: graph.places.count)
    var outgoing: [[Int]] = Array(repeating: [], count: graph.places.count)
    for way in graph.ways {
      open[way.to] += 1
      outgoing[way.from].append(way.to)
    }
    // The last found comes first, so that a branch is followed to its end before the next begins.
    var ready = Array(open.indices.filter { open[$0] == 0 }.reversed())
    var order: [Int] = []
    while let place = ready.popLast() {
      order.append(place)
      for next in outgoing[place].reversed() {
        open[next] -= 1
        if open[next] == 0 { ready.append(next) }
      }
    }
    return order
  }

  private mutating func prepare() {
    conditions = Array(repeating: .never, count: graph.places.count)
    predecessors = Array(repeating: [], count: graph.places.count)
    incoming = Array(repeating: [], count: graph.places.count)
    for way in graph.ways { incoming[way.to].append(way) }
    for id in order {
      guard let own = steps[id].flatMap({ CacaoOwnExtensions.id(of: $0) }) else { continue }
      if ids.take(own) { ownIDs[id] = own }
    }
  }

  /// Finds out in which case a place is reached and after which steps, and makes its step.
  private mutating func settle(_ place: Int) {
    guard links <= YAMLLimits().nodes else { return }
    conditions[place] = condition(of: place)
    let before = incoming[place].flatMap { way -> [String] in
      if let id = stepIDs[graph.places[way.from]] { return [id] }
      return predecessors[way.from]
    }.uniqued().sorted { (ranks[$0] ?? 0) < (ranks[$1] ?? 0) }
    predecessors[place] = before
    switch graph.places[place] {
    case .step(let id): if let step = steps[id] { draft(step, at: place, after: before) }
    case .outcome(let id): if let step = steps[id] { draftOutcome(of: step, at: place) }
    case .passage(let id):
      // Steps within a loop hang on the step that ends it, which comes after them.
      guard let step = steps[id], graph.numbers[.step(id)] != nil else { return }
      stepIDs[.step(id)] = newID(of: step)
    case .completion, .sink: break
    }
  }

  private mutating func newID(of step: CacaoStep) -> String {
    ownIDs[step.id] ?? ids.id(for: step.title, fallback: step.kind.rawValue)
  }

  private mutating func condition(of place: Int) -> BranchCondition {
    if place == exceptionPlace { return BranchCondition.always.and("fact.exception", Self.yes).0 }
    let ways = incoming[place]
    guard !ways.isEmpty else { return .always }
    // What comes after a construct hangs on what the construct hangs on, not on its branches.
    if case .completion(let id) = graph.places[place], let entry = entryPlace(of: id) {
      return conditions[entry]
    }
    var condition = BranchCondition.never
    var wasWidened = false
    for way in ways {
      var reached = conditions[way.from]
      if let option = way.option, let id = stepIDs[graph.places[way.from]] {
        let (narrower, isWider) = reached.and("decision.\(id)", option)
        reached = narrower
        wasWidened = wasWidened || isWider
      }
      let (wider, isWider) = condition.or(reached, domains: domains)
      condition = wider
      if isWider || wasWidened, let step = graph.places[place].step.flatMap({ steps[$0] }) {
        reader.lose(.entangled(step: step.name), at: step.position)
      }
    }
    return condition
  }

  private func entryPlace(of id: String) -> Int? {
    graph.numbers[.step(id)] ?? graph.numbers[.passage(id)]
  }

  private mutating func draft(_ step: CacaoStep, at place: Int, after before: [String]) {
    links += before.count
    let id = stepIDs[graph.places[place]] ?? newID(of: step)
    stepIDs[graph.places[place]] = id
    var draft = DraftStep(id: id, text: reader.taskText(of: step, phrases: phrases))
    switch step.kind {
    case .ifCondition:
      draft.text = reader.question(of: step, phrases: phrases)
      draft.options = [
        DraftOption(id: Self.yes, label: phrases.yes), DraftOption(id: Self.no, label: phrases.no),
      ]
    case .switchCondition:
      draft.text = reader.question(of: step, phrases: phrases)
      draft.options = Self.options(of: step).map { option in
        DraftOption(id: option.id, label: option.label ?? phrases.noneOfThese)
      }
    case .whileCondition:
      draft.text = reader.loopText(of: step, phrases: phrases)
    case .start, .end, .action, .playbookAction, .parallel: break
    }
    ranks[id] = ranks.count
    draft.role = reader.role(of: step, definitions: root["agent_definitions"])
    draft.after = before
    draft.when = whenText(at: place)
    if graph.loops[place].count > Self.loopDepth {
      reader.lose(.entangled(step: step.name), at: step.position)
    }
    if let loop = graph.loops[place].last { repeatStep(step, in: loop, draft: &draft) }
    time(step, draft: &draft)
    reader.reportLosses(of: step)
    reader.reportFailure(of: step, among: steps)
    if let options = draft.options {
      domains["decision.\(id)"] = options.map(\.id)
      decisions.insert(id)
    }
    if ownIDs[step.id] != nil {
      let isRead = extensions.refine(&draft, of: step)
      if !isRead { reader.lose(.ownExtension(step: step.name), at: step.position) }
      if draft.options != nil { decisions.insert(id) }
    }
    drafts.append(draft)
  }

  private mutating func draftOutcome(of step: CacaoStep, at place: Int) {
    let id = ids.id(for: "\(step.title) ok", fallback: "outcome")
    stepIDs[graph.places[place]] = id
    ranks[id] = ranks.count
    domains["decision.\(id)"] = [Self.yes, Self.no]
    decisions.insert(id)
    var draft = DraftStep(id: id, text: phrases.didItWork(step.name))
    draft.options = [
      DraftOption(id: Self.yes, label: phrases.yes), DraftOption(id: Self.no, label: phrases.no),
    ]
    draft.role = drafts.last { $0.id == stepIDs[.step(step.id)] }?.role
    draft.after = predecessors[place]
    draft.when = whenText(at: place)
    drafts.append(draft)
    reader.lose(.failure(step: step.name), at: step.failure?.position ?? step.position)
  }

  /// The condition of a place; within a loop also that the loop goes on.
  private func whenText(at place: Int) -> String? {
    let loops = graph.loops[place].suffix(Self.loopDepth).compactMap { stepIDs[.step($0)] }
    let going = loops.map { "step.\($0) in [\"open\", \"started\"]" }
    let own = conditions[place].text
    guard let own else { return going.isEmpty ? nil : going.joined(separator: " and ") }
    guard !going.isEmpty else { return own }
    return (["(\(own))"] + going).joined(separator: " and ")
  }

  private mutating func repeatStep(
    _ step: CacaoStep, in loop: String, draft: inout DraftStep
  ) {
    guard let id = stepIDs[.step(loop)] else { return }
    let delay = step.milliseconds("delay") ?? steps[loop]?.milliseconds("delay")
    let every = max(delay ?? Self.loopInterval, .minutes(1))
    draft.repetition = Repetition(every: every, until: id)
    if delay == nil {
      reader.lose(.loop(step: step.name, every: every.playbookText), at: step.position)
    }
  }

  /// Timeout and delay as the time until the step should be done.
  private mutating func time(_ step: CacaoStep, draft: inout DraftStep) {
    let isLooping = draft.repetition != nil
    let delay = isLooping ? nil : step.milliseconds("delay")
    let timeout = step.milliseconds("timeout")
    guard delay != nil || timeout != nil else { return }
    if delay != nil, ownIDs[step.id] == nil {
      reader.lose(
        .delay(step: step.name), at: step.node["delay"]?.position ?? step.position)
    }
    let offset = Interval(
      milliseconds: (delay?.milliseconds ?? 0) + (timeout?.milliseconds ?? 0))
    guard offset <= .days(3650) else {
      let property = timeout == nil ? "delay" : "timeout"
      return reader.lose(.timeTooLong(property: property, step: step.name), at: step.position)
    }
    let last = draft.after.last
    if draft.after.count > 1, ownIDs[step.id] == nil {
      reader.lose(.timeFromSeveral(step: step.name), at: step.position)
    }
    let anchor = last.map { decisions.contains($0) ? DueRule.Anchor.decision($0) : .step($0) }
    draft.due = [DueRule(offset, from: anchor ?? .detection)]
  }

  /// The draft with all that was made; nil where there is no step.
  mutating func draft(title: String, description: String?) -> PlaybookDraft? {
    reader.reportLosses(of: root)
    guard !reader.findings.contains(where: \.isError) else { return nil }
    guard !drafts.isEmpty else {
      reader.fault(.noSteps, at: root["workflow"]?.position ?? root.position)
      return nil
    }
    var ids = IDMaker()
    var draft = PlaybookDraft(
      id: ids.id(for: title, fallback: "imported-playbook"), title: title.onOneLine)
    draft.description = description
    draft.phases = [DraftPhase(id: "steps", title: phrases.steps, steps: drafts)]
    extensions.refine(&draft)
    return draft
  }
}

extension CacaoStep {
  /// The name without the quotation's cut, or nothing where the step has none of its own.
  var title: String { node["name"]?.text ?? "" }

  /// A length of time in milliseconds; nil where there is none, or none that says anything.
  func milliseconds(_ key: String) -> Interval? {
    guard let count = node[key]?.number, count > 0, count < 1e15 else { return nil }
    return Interval(milliseconds: Int64(count))
  }
}
