/// A workflow taken apart into places and the ways between them, branches being tied together again
/// where their construct ends.
struct CacaoGraph {
  /// What a place stands for.
  enum Place: Hashable {
    /// What is to be done or decided: it becomes a step.
    case step(String)
    /// Whether an action worked: it becomes a decision.
    case outcome(of: String)
    /// Passed without anything to do: start, the fork of parallel branches.
    case passage(String)
    /// Where the branches of a construct are over.
    case completion(of: String)
    /// Where a loop, or the whole, is over.
    case sink
  }

  struct Way: Hashable {
    let from: Int
    let to: Int
    /// The decision's option under which it is taken.
    let option: String?
  }

  private(set) var places: [Place] = []
  private(set) var ways: [Way] = []
  /// The loops around a place, the outermost first.
  private(set) var loops: [[String]] = []
  private(set) var reached: Set<String> = []
  private(set) var numbers: [Place: Int] = [:]

  private let steps: [String: CacaoStep]
  /// Steps that are only the frame of one of ours.
  private let frames: Set<String>
  private var regions: [Region] = [Region(construct: nil, parent: nil, depth: 0)]
  private var waiting: [(step: String, region: Int)] = []

  /// What lies between a construct's beginning and its completion.
  private struct Region {
    let construct: String?
    let parent: Int?
    let depth: Int
  }

  /// How many constructs may lie within each other. A person could not follow more, and each way
  /// out is looked for through all of them.
  static let depthLimit = 100

  /// Whether constructs lie deeper within each other than that. Then not all was explored.
  private(set) var isTooDeep = false

  init(_ steps: [String: CacaoStep], frames: Set<String>) {
    self.steps = steps
    self.frames = frames
  }

  /// Follows all ways from a step on.
  mutating func explore(from start: String) -> Int? {
    guard steps[start] != nil else { return nil }
    visit(start, in: 0)
    while !isTooDeep, let (step, region) = waiting.popLast() { open(step, in: region) }
    return steps[start].map { number(entry(of: $0), in: 0) }
  }

  private mutating func visit(_ id: String, in region: Int) {
    guard reached.insert(id).inserted else { return }
    waiting.append((id, region))
  }

  private mutating func number(_ place: Place, in region: Int) -> Int {
    if let number = numbers[place] { return number }
    numbers[place] = places.count
    places.append(place)
    loops.append(loops(around: region))
    return places.count - 1
  }

  private func loops(around region: Int) -> [String] {
    var loops: [String] = []
    var current: Int? = region
    while let index = current {
      if let construct = regions[index].construct, isLoop(construct) { loops.append(construct) }
      current = regions[index].parent
    }
    return loops.reversed()
  }

  private func isLoop(_ id: String) -> Bool {
    steps[id]?.kind == .whileCondition && !frames.contains(id)
  }

  /// The place where a step is come to.
  private func entry(of step: CacaoStep) -> Place {
    switch step.kind {
    case .start, .parallel, .end, .whileCondition: .passage(step.id)
    case .ifCondition, .switchCondition:
      frames.contains(step.id) ? .passage(step.id) : .step(step.id)
    case .action, .playbookAction: .step(step.id)
    }
  }

  private mutating func way(_ from: Int, _ to: Int, option: String? = nil) {
    ways.append(Way(from: from, to: to, option: option))
  }

  /// Leads from a place to a step, or out of the region where there is none.
  private mutating func lead(
    from place: Int, to target: String?, in region: Int, option: String? = nil
  ) {
    guard let target, let step = steps[target], step.kind != .end else {
      if let target { reached.insert(target) }
      return way(place, exit(of: region), option: option)
    }
    var current: Int? = region
    while let index = current, let construct = regions[index].construct {
      let isBack = construct == target && steps[construct]?.kind == .whileCondition
      if isBack || steps[construct]?.onward?.target == target {
        return way(place, exit(of: index), option: option)
      }
      current = regions[index].parent
    }
    way(place, number(entry(of: step), in: region), option: option)
    visit(target, in: region)
  }

  private mutating func exit(of region: Int) -> Int {
    guard let construct = regions[region].construct, let parent = regions[region].parent,
      steps[construct]?.kind != .whileCondition
    else { return number(.sink, in: 0) }
    return number(.completion(of: construct), in: parent)
  }

  private mutating func enter(_ construct: String, in region: Int) -> Int {
    let depth = regions[region].depth + 1
    isTooDeep = isTooDeep || depth > Self.depthLimit
    regions.append(Region(construct: construct, parent: region, depth: depth))
    return regions.count - 1
  }

  private mutating func open(_ id: String, in region: Int) {
    guard let step = steps[id] else { return }
    let place = number(entry(of: step), in: region)
    switch step.kind {
    case .end: way(place, exit(of: region))
    case .start: lead(from: place, to: step.onward?.target, in: region)
    case .action, .playbookAction: openAction(step, at: place, in: region)
    case .ifCondition: openIf(step, at: place, in: region)
    case .switchCondition: openSwitch(step, at: place, in: region)
    case .parallel:
      let inner = enter(id, in: region)
      for pointer in step.next { lead(from: place, to: pointer.target, in: inner) }
      if step.next.isEmpty { way(place, exit(of: inner)) }
      complete(step, in: region)
    case .whileCondition:
      let inner = enter(id, in: region)
      lead(from: place, to: step.onTrue?.target, in: inner)
      guard !frames.contains(id) else {
        return lead(from: place, to: step.onward?.target, in: region)
      }
      let loop = number(.step(id), in: region)
      way(place, loop)
      lead(from: loop, to: step.onward?.target, in: region)
    }
  }

  private mutating func openAction(_ step: CacaoStep, at place: Int, in region: Int) {
    guard step.asksForOutcome(among: steps) else {
      return lead(from: place, to: step.onward?.target, in: region)
    }
    let outcome = number(.outcome(of: step.id), in: region)
    way(place, outcome)
    lead(from: outcome, to: step.onward?.target, in: region, option: CacaoDrafting.yes)
    lead(from: outcome, to: step.failure?.target, in: region, option: CacaoDrafting.no)
  }

  private mutating func openIf(_ step: CacaoStep, at place: Int, in region: Int) {
    let inner = enter(step.id, in: region)
    let isFrame = frames.contains(step.id)
    lead(
      from: place, to: step.onTrue?.target, in: inner, option: isFrame ? nil : CacaoDrafting.yes)
    lead(
      from: place, to: step.onFalse?.target, in: inner, option: isFrame ? nil : CacaoDrafting.no)
    complete(step, in: region)
  }

  private mutating func openSwitch(_ step: CacaoStep, at place: Int, in region: Int) {
    let inner = enter(step.id, in: region)
    let options = CacaoDrafting.options(of: step)
    for (option, branch) in zip(options, step.cases) {
      lead(from: place, to: branch.pointer.target, in: inner, option: option.id)
    }
    // Without a default the flow goes on where no case fits.
    if options.count > step.cases.count {
      way(place, exit(of: inner), option: options[options.count - 1].id)
    }
    complete(step, in: region)
  }

  private mutating func complete(_ step: CacaoStep, in region: Int) {
    let completion = number(.completion(of: step.id), in: region)
    lead(from: completion, to: step.onward?.target, in: region)
  }

  /// Removes ways, such as those that lead back.
  mutating func remove(_ removed: Set<Way>) {
    ways.removeAll(where: removed.contains)
  }
}

extension CacaoStep {
  /// Whether what comes after a failure is more than the end, or something else than after success.
  func asksForOutcome(among steps: [String: CacaoStep]) -> Bool {
    guard let failure, let target = steps[failure.target], target.kind != .end else {
      return false
    }
    return failure.target != onward?.target
  }
}
