import IncidentCore
import PlaybookFiles
import StrictText

/// A workflow taken apart into places and the ways between them, branches being tied together again
/// where their construct ends.
struct CacaoGraph {
  /// What a place stands for. A step that several branches share has a place in each of them, since
  /// every branch goes on its own way after it.
  enum Place: Hashable {
    /// What is to be done or decided: it becomes a step.
    case step(String, in: Int)
    /// Whether an action worked: it becomes a decision.
    case outcome(of: String, in: Int)
    /// Passed without anything to do: start, the fork of parallel branches.
    case passage(String, in: Int)
    /// Where the branches of a construct are over.
    case completion(of: String, in: Int)
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
  /// The step that ends the loop around a place; nil where there is none.
  private(set) var loops: [Place?] = []
  private(set) var reached: Set<String> = []
  private(set) var numbers: [Place: Int] = [:]

  private let steps: [String: CacaoStep]
  /// Steps that are only the frame of one of ours.
  private let frames: Set<String>
  private let jumps: CacaoJumps
  private var regions: [Region] = [Region(construct: nil, parent: nil, depth: 0, loop: nil)]
  private var waiting: [Visit] = []
  private var visited: Set<Visit> = []

  private struct Visit: Hashable {
    let step: String
    let region: Int
  }

  /// What lies between a construct's beginning and its completion.
  private struct Region {
    let construct: String?
    let parent: Int?
    let depth: Int
    /// The step that ends the loop in which it lies.
    let loop: Place?
  }

  /// How many constructs may lie within each other. A person could not follow more, and each way
  /// out is looked for through all of them.
  static let depthLimit = 100
  /// How many places there may be: branches that share branches could multiply them without end.
  static let placeLimit = YAMLLimits().nodes

  /// Whether constructs lie deeper within each other than that. Then not all was explored.
  private(set) var isTooDeep = false
  var isTooLarge: Bool { places.count > Self.placeLimit }

  init(_ steps: [String: CacaoStep], frames: Set<String>) {
    self.steps = steps
    self.frames = frames
    jumps = CacaoJumps(steps)
  }

  /// Follows all ways from a step on.
  mutating func explore(from start: String) -> Int? {
    guard steps[start] != nil else { return nil }
    visit(start, in: 0)
    while !isTooDeep, !isTooLarge, let next = waiting.popLast() { open(next.step, in: next.region) }
    return steps[start].map { number(entry(of: $0, in: 0), in: 0) }
  }

  private mutating func visit(_ id: String, in region: Int) {
    reached.insert(id)
    let visit = Visit(step: id, region: region)
    guard visited.insert(visit).inserted else { return }
    waiting.append(visit)
  }

  private mutating func number(_ place: Place, in region: Int) -> Int {
    if let number = numbers[place] { return number }
    numbers[place] = places.count
    places.append(place)
    loops.append(regions[region].loop)
    return places.count - 1
  }

  /// Whether a while step becomes a loop of ours. One that lies within another loop does not: its
  /// end would end it for all further rounds, so it is decided anew in each.
  private func isLoop(_ step: CacaoStep, in region: Int) -> Bool {
    step.kind == .whileCondition && !frames.contains(step.id) && regions[region].loop == nil
  }

  /// The place where a step is come to.
  private func entry(of step: CacaoStep, in region: Int) -> Place {
    switch step.kind {
    case .start, .parallel, .end: .passage(step.id, in: region)
    case .whileCondition, .ifCondition, .switchCondition:
      frames.contains(step.id) || isLoop(step, in: region)
        ? .passage(step.id, in: region) : .step(step.id, in: region)
    case .action, .playbookAction: .step(step.id, in: region)
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
    var home = region
    while let index = current, let construct = regions[index].construct {
      let isBack = construct == target && step.kind == .whileCondition
      if isBack || steps[construct]?.onward?.target == target {
        return way(place, exit(of: index), option: option)
      }
      // A jump back leads to the step before the construct, not to another use of it.
      if jumps.lieOnCircle(construct, target) { home = regions[index].parent ?? home }
      current = regions[index].parent
    }
    way(place, number(entry(of: step, in: home), in: home), option: option)
    visit(target, in: home)
  }

  private mutating func exit(of region: Int) -> Int {
    guard let construct = regions[region].construct, let parent = regions[region].parent,
      steps[construct]?.kind != .whileCondition
    else { return number(.sink, in: 0) }
    return number(.completion(of: construct, in: parent), in: parent)
  }

  /// The region of a construct's branches. Where nothing comes after a construct its branches go on
  /// like what lies around it.
  private mutating func enter(_ step: CacaoStep, in region: Int, loop: Place? = nil) -> Int {
    guard step.onward != nil || step.kind == .whileCondition else { return region }
    let depth = regions[region].depth + 1
    isTooDeep = isTooDeep || depth > Self.depthLimit
    regions.append(
      Region(
        construct: step.id, parent: region, depth: depth, loop: loop ?? regions[region].loop))
    return regions.count - 1
  }

  private mutating func open(_ id: String, in region: Int) {
    guard let step = steps[id] else { return }
    let place = number(entry(of: step, in: region), in: region)
    switch step.kind {
    case .end: way(place, exit(of: region))
    case .start: lead(from: place, to: step.onward?.target, in: region)
    case .action, .playbookAction: openAction(step, at: place, in: region)
    case .ifCondition: openIf(step, at: place, in: region)
    case .switchCondition: openSwitch(step, at: place, in: region)
    case .parallel:
      let inner = enter(step, in: region)
      for pointer in step.next { lead(from: place, to: pointer.target, in: inner) }
      if step.next.isEmpty { way(place, exit(of: inner)) }
      complete(step, in: region)
    case .whileCondition: openWhile(step, at: place, in: region)
    }
  }

  private mutating func openWhile(_ step: CacaoStep, at place: Int, in region: Int) {
    if frames.contains(step.id) {
      lead(from: place, to: step.onTrue?.target, in: enter(step, in: region))
      return lead(from: place, to: step.onward?.target, in: region)
    }
    let end = Place.step(step.id, in: region)
    guard isLoop(step, in: region) else {
      let inner = enter(step, in: region)
      lead(from: place, to: step.onTrue?.target, in: inner, option: CacaoDrafting.yes)
      return lead(from: place, to: step.onward?.target, in: region, option: CacaoDrafting.no)
    }
    lead(from: place, to: step.onTrue?.target, in: enter(step, in: region, loop: end))
    let loop = number(end, in: region)
    way(place, loop)
    lead(from: loop, to: step.onward?.target, in: region)
  }

  private mutating func openAction(_ step: CacaoStep, at place: Int, in region: Int) {
    guard step.asksForOutcome(among: steps) else {
      return lead(from: place, to: step.onward?.target, in: region)
    }
    let outcome = number(.outcome(of: step.id, in: region), in: region)
    way(place, outcome)
    lead(from: outcome, to: step.onward?.target, in: region, option: CacaoDrafting.yes)
    lead(from: outcome, to: step.failure?.target, in: region, option: CacaoDrafting.no)
  }

  private mutating func openIf(_ step: CacaoStep, at place: Int, in region: Int) {
    let inner = enter(step, in: region)
    let isFrame = frames.contains(step.id)
    lead(
      from: place, to: step.onTrue?.target, in: inner, option: isFrame ? nil : CacaoDrafting.yes)
    lead(
      from: place, to: step.onFalse?.target, in: inner, option: isFrame ? nil : CacaoDrafting.no)
    complete(step, in: region)
  }

  private mutating func openSwitch(_ step: CacaoStep, at place: Int, in region: Int) {
    let inner = enter(step, in: region)
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
    guard step.onward != nil else { return }
    let completion = number(.completion(of: step.id, in: region), in: region)
    lead(from: completion, to: step.onward?.target, in: region)
  }

  /// Removes ways, such as those that lead back.
  mutating func remove(_ removed: Set<Way>) {
    ways.removeAll(where: removed.contains)
  }

  /// Makes a loop of the places that are gone through until a decision among them leads on.
  mutating func makeLoop(of members: Set<Int>, until end: Int) {
    for member in members where member != end { loops[member] = places[end] }
    ways = ways.filter { $0.from != end || !members.contains($0.to) }
      .map { $0.from == end ? Way(from: end, to: $0.to, option: nil) : $0 }
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
