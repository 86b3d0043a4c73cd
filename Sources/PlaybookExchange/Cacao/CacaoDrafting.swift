import IncidentCore
import StrictText

/// Turns the places of a workflow into steps, with what each waits for and on what it hangs.
struct CacaoDrafting {
  static let yes = "yes"
  static let no = "no"

  let root: YAMLNode
  let steps: [String: CacaoStep]
  let order: [String]
  let phrases: DraftPhrases
  var reader: CacaoReader
  var graph: CacaoGraph
  var drafts: [DraftStep] = []
  /// The steps' ids in the draft.
  var stepIDs: [CacaoGraph.Place: String] = [:]
  var conditions: [BranchCondition] = []
  /// In which cases each step of the draft is to be done, by its id.
  var cases: [String: BranchCondition] = [:]
  var domains: [String: [String]] = [:]
  var decisions: Set<String> = []
  /// What each decision that ends a loop answers as long as the loop goes on.
  var roundOptions: [CacaoGraph.Place: String] = [:]
  /// The places of a step that several branches share.
  var copies: [String: [Int]] = [:]
  var roles = CacaoRoles()
  let extensions: CacaoOwnExtensions
  private(set) var ownIDs: [String: String] = [:]
  private var ids = IDMaker()
  /// The place of each step in the draft, in which the steps before another are named.
  private var ranks: [String: Int] = [:]
  private var predecessors: [[String]] = []
  private var incoming: [[CacaoGraph.Way]] = []
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
      DraftOption(
        id: ids.id(for: value, fallback: "case"), label: value.isBlank ? nil : value.excerpt)
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
    if let exception { explore(exception: exception) }
    guard !graph.isTooDeep else {
      return reader.fault(.file(.tooDeep(limit: CacaoGraph.depthLimit)), at: root.position)
    }
    guard !graph.isTooLarge else {
      return reader.fault(.file(.tooManyNodes(limit: CacaoGraph.placeLimit)), at: root.position)
    }
    let cycles = CacaoCycles(graph)
    reader.report(cycles, in: graph, steps: steps)
    reportSureLoops()
    guard !reader.findings.contains(where: \.isError) else { return }
    let dropped = carryRetries(of: cycles)
    let exits = dropped.map { exit(of: $0, in: cycles) }
    graph.remove(Set(dropped))
    prepare()
    for place in placesInOrder() { settle(place) }
    if links > YAMLLimits().nodes {
      reader.fault(.file(.tooManyNodes(limit: YAMLLimits().nodes)), at: root.position)
    }
    for (way, exit) in zip(dropped, exits) { report(wayBack: way, exit: exit) }
    reportCopies()
    reportUnreached()
  }

  private mutating func explore(exception: String) {
    guard let step = steps[exception] else { return }
    let position = root["workflow_exception"]?.position ?? step.position
    guard !graph.reached.contains(exception) else {
      return reader.lose(.property("workflow_exception", of: nil), at: position)
    }
    exceptionPlace = graph.explore(from: exception)
    reader.lose(.exception, at: position)
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
      if !own.isStepNumber, ids.take(own) { ownIDs[id] = own }
    }
  }

  /// Finds out in which case a place is reached and after which steps, and makes its step.
  private mutating func settle(_ place: Int) {
    guard links <= YAMLLimits().nodes else { return }
    nameEnd(ofLoopAround: place)
    conditions[place] = condition(of: place)
    let before = incoming[place].flatMap { way -> [String] in
      if let id = stepIDs[graph.places[way.from]] { return [id] }
      return predecessors[way.from]
    }.uniqued().sorted { (ranks[$0] ?? 0) < (ranks[$1] ?? 0) }
    predecessors[place] = before
    switch graph.places[place] {
    case .step(let id, _): if let step = steps[id] { draft(step, at: place, after: before) }
    case .outcome(let id, _): if let step = steps[id] { draftOutcome(of: step, at: place) }
    case .passage, .completion, .sink: break
    }
  }

  /// Steps within a loop hang on the step that ends it, which comes after them.
  private mutating func nameEnd(ofLoopAround place: Int) {
    guard let end = graph.loops[place], stepIDs[end] == nil else { return }
    stepIDs[end] = newID(of: end)
  }

  private mutating func newID(of place: CacaoGraph.Place) -> String {
    switch place {
    case .outcome(let id, _):
      return ids.id(for: "\(steps[id]?.title ?? "") ok", fallback: "outcome")
    case .step(let id, _), .passage(let id, _), .completion(let id, _):
      // A step of ours that another tool made use of twice is ours once.
      if let own = ownIDs[id], copies[id] == nil { return own }
      return ids.stepID(
        for: steps[id]?.title ?? "", fallback: steps[id]?.kind.rawValue ?? "step")
    case .sink: return ids.id(for: "", fallback: "step")
    }
  }

  private mutating func condition(of place: Int) -> BranchCondition {
    if place == exceptionPlace { return BranchCondition.always.and("fact.exception", Self.yes).0 }
    let ways = incoming[place]
    guard !ways.isEmpty else { return .always }
    // What comes after a construct hangs on what the construct hangs on, not on its branches.
    if case .completion(let id, let region) = graph.places[place],
      let entry = graph.numbers[.step(id, in: region)]
        ?? graph.numbers[.passage(id, in: region)]
    {
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

  private mutating func draft(_ step: CacaoStep, at place: Int, after before: [String]) {
    links += before.count
    guard !unite(step, at: place, after: before) else { return }
    let key = graph.places[place]
    let id = stepIDs[key] ?? newID(of: key)
    stepIDs[key] = id
    let isOwn = ownIDs[step.id] == id
    copies[step.id, default: []].append(place)
    var draft = DraftStep(id: id, text: text(of: step, at: place))
    draft.options = options(of: step, at: place)
    ranks[id] = ranks.count
    cases[id] = conditions[place]
    draft.role = role(of: step)
    draft.after = before
    draft.when = whenText(at: place)
    repeatStep(step, at: place, draft: &draft)
    if isOwn { refine(&draft, of: step, at: place) } else { time(step, at: place, draft: &draft) }
    reader.reportLosses(of: step)
    reader.reportFailure(of: step, among: steps)
    register(draft)
  }

  private mutating func draftOutcome(of step: CacaoStep, at place: Int) {
    let key = graph.places[place]
    guard !uniteOutcome(of: step, at: place) else { return }
    let id = stepIDs[key] ?? newID(of: key)
    stepIDs[key] = id
    ranks[id] = ranks.count
    cases[id] = conditions[place]
    let isEnd = roundOptions[key] != nil
    var draft = DraftStep(
      id: id,
      text: isEnd ? phrases.doneOnceItWorked(step.name) : phrases.didItWork(step.name))
    draft.options = isEnd ? nil : yesOrNo
    draft.role = drafts.last { $0.id == stepIDs[.step(step.id, in: key.region)] }?.role
    draft.after = predecessors[place]
    draft.when = whenText(at: place)
    repeatStep(step, at: place, draft: &draft)
    register(draft)
    reader.lose(.failure(step: step.name), at: step.failure?.position ?? step.position)
  }

  private mutating func register(_ draft: DraftStep) {
    if let options = draft.options {
      domains["decision.\(draft.id)"] = options.map(\.id)
      decisions.insert(draft.id)
    }
    drafts.append(draft)
  }

  private mutating func text(of step: CacaoStep, at place: Int) -> String {
    switch step.kind {
    case .whileCondition where graph.loops[place] != nil:
      reader.lose(.innerLoop(step: step.name), at: step.position)
      return reader.question(of: step, phrases: phrases)
    case .whileCondition: return reader.loopText(of: step, phrases: phrases, isWhile: true)
    case .ifCondition:
      guard let option = roundOptions[graph.places[place]] else {
        return reader.question(of: step, phrases: phrases)
      }
      return reader.loopText(of: step, phrases: phrases, isWhile: option == Self.yes)
    case .switchCondition: return reader.question(of: step, phrases: phrases)
    case .start, .end, .action, .playbookAction, .parallel:
      return reader.taskText(of: step, phrases: phrases)
    }
  }

  private func options(of step: CacaoStep, at place: Int) -> [DraftOption]? {
    switch step.kind {
    case .ifCondition: roundOptions[graph.places[place]] == nil ? yesOrNo : nil
    case .whileCondition: graph.loops[place] == nil ? nil : yesOrNo
    case .switchCondition:
      Self.options(of: step).map { option in
        DraftOption(id: option.id, label: option.label ?? phrases.noneOfThese)
      }
    case .start, .end, .action, .playbookAction, .parallel: nil
    }
  }

  private var yesOrNo: [DraftOption] {
    [DraftOption(id: Self.yes, label: phrases.yes), DraftOption(id: Self.no, label: phrases.no)]
  }

  /// The draft with all that was made; nil where there is no step.
  mutating func draft(title: String, description: String?) -> PlaybookDraft? {
    reader.reportLosses(of: root)
    reportPassages()
    reportDefinitions()
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

  /// What passages have that is not carried, since nothing is to be done there.
  private mutating func reportPassages() {
    for id in order where graph.reached.contains(id) {
      guard let step = steps[id] else { continue }
      switch step.kind {
      case .start, .end, .parallel: reader.reportLosses(of: step)
      case .action, .playbookAction, .ifCondition, .whileCondition, .switchCondition: break
      }
    }
  }
}

extension CacaoStep {
  /// The name without the quotation's cut, or nothing where the step has none of its own.
  var title: String { node["name"]?.text ?? "" }
}
