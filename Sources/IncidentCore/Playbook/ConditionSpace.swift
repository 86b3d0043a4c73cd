/// All that can be the case, as far as conditions can tell it apart: what their names can stand for
/// in the playbook they belong to.
///
/// From it follows what a condition can come to. Where it cannot be told within the limits, all is
/// taken for possible: what is missing among the outcomes is certain, what is there need not be.
package final class ConditionSpace {
  /// What the answer to a decision can be, nil standing for none yet; no list at all where any
  /// answer is possible.
  package var decisions: [String: [String?]]
  /// What can become of a step; anything where it is not named.
  package var steps: [String: [StepWord]]
  /// How many comparisons may still be made. A hostile playbook could ask for billions.
  private var budget: Int

  package init(
    decisions: [String: [String?]] = [:], steps: [String: [StepWord]] = [:],
    budget: Int = 100_000
  ) {
    self.decisions = decisions
    self.steps = steps
    self.budget = budget
  }

  /// What a condition can come to.
  package func outcomes(of node: ConditionNode) -> ConditionOutcomes {
    let names = node.comparisons.flatMap(\.names)
    budget -= names.count
    guard budget > 0 else { return .anything }
    return names.hasRepetition ? entangled(node) : independent(node)
  }

  /// Whether neither the condition nor any part of it can be constant: none of its names is there
  /// twice, and each of its comparisons can be true and false.
  package func isPlainlyOpen(_ node: ConditionNode) -> Bool {
    let comparisons = node.comparisons
    return !node.hasConstant && comparisons.allSatisfy(isPlainlyOpen)
      && !comparisons.flatMap(\.names).hasRepetition
  }

  /// Where no name is there twice, each comparison varies without the others.
  private func independent(_ node: ConditionNode) -> ConditionOutcomes {
    switch node {
    case .constant(let value): ConditionOutcomes(Truth(value))
    case .comparison(let comparison):
      isPlainlyOpen(comparison) ? .anything : enumerated(node, [comparison])
    case .not(let inner): !independent(inner)
    case .all(let nodes): nodes.reduce(.true) { $0 && independent($1) }
    case .any(let nodes): nodes.reduce(.false) { $0 || independent($1) }
    }
  }

  /// Only parts that share a name have to be tried together.
  private func entangled(_ node: ConditionNode) -> ConditionOutcomes {
    switch node {
    case .constant, .comparison: return enumerated(node, node.comparisons)
    case .not(let inner): return !outcomes(of: inner)
    case .all(let nodes), .any(let nodes):
      let isAll = if case .all = node { true } else { false }
      let groups = Self.groups(of: nodes)
      guard groups.count > 1 else { return enumerated(node, node.comparisons) }
      return groups.reduce(isAll ? .true : .false) { known, group in
        let part = group.count == 1 ? group[0] : isAll ? .all(group) : .any(group)
        return isAll ? known && outcomes(of: part) : known || outcomes(of: part)
      }
    }
  }

  /// Nodes put together where they share a name.
  private static func groups(of nodes: [ConditionNode]) -> [[ConditionNode]] {
    var groups: [(names: Set<ConditionName>, nodes: [ConditionNode])] = []
    for node in nodes {
      var names = Set(node.comparisons.flatMap(\.names))
      var members: [ConditionNode] = []
      groups.removeAll { group in
        guard !group.names.isDisjoint(with: names) else { return false }
        names.formUnion(group.names)
        members += group.nodes
        return true
      }
      groups.append((names, members + [node]))
    }
    return groups.map(\.nodes)
  }

  /// What comes out when every combination of values is tried.
  private func enumerated(
    _ node: ConditionNode, _ comparisons: [ConditionComparison]
  ) -> ConditionOutcomes {
    var facts = Assignment()
    var domains: [[ConditionValue?]] = []
    var combinations = 1
    for name in comparisons.flatMap(\.names).uniqued() {
      // To find the values of a name takes a look at every comparison.
      budget -= comparisons.count
      guard budget > 0, let values = values(of: name, in: comparisons), !values.isEmpty else {
        return .anything
      }
      combinations *= values.count
      guard combinations <= 8192 else { return .anything }
      domains.append(values)
      facts.names.append(name)
      facts.values.append(nil)
    }
    var outcomes: ConditionOutcomes = []
    for number in 0..<combinations {
      budget -= comparisons.count
      guard budget > 0 else { return .anything }
      var rest = number
      for (index, values) in domains.enumerated() {
        facts.values[index] = values[rest % values.count]
        rest /= values.count
      }
      outcomes.insert(ConditionOutcomes(node.evaluate(in: facts)))
      // With both possible nothing is certain of it, unknown or not.
      if outcomes.isSuperset(of: [.true, .false]) { return .anything }
    }
    return outcomes
  }

  /// One thing that can be the case.
  private struct Assignment: ConditionFacts {
    var names: [ConditionName] = []
    var values: [ConditionValue?] = []

    func value(of name: ConditionName) -> ConditionValue? {
      names.firstIndex(of: name).flatMap { values[$0] }
    }
  }
}

extension [ConditionName] {
  /// Whether one is there twice.
  fileprivate var hasRepetition: Bool {
    guard count <= 12 else { return Set(self).count < count }
    return indices.contains { self[..<$0].contains(self[$0]) }
  }
}

extension ConditionNode {
  fileprivate var hasConstant: Bool {
    switch self {
    case .constant: true
    case .comparison: false
    case .not(let node): node.hasConstant
    case .all(let nodes), .any(let nodes): nodes.contains(where: \.hasConstant)
    }
  }

  /// Every comparison in it, in the order of reading.
  package var comparisons: [ConditionComparison] {
    var comparisons: [ConditionComparison] = []
    collect(into: &comparisons)
    return comparisons
  }
}

extension ConditionComparison {
  /// The names that it compares.
  var names: [ConditionName] {
    var names: [ConditionName] = []
    if case .name(let name) = left.value { names.append(name) }
    if case .name(let name) = right.value { names.append(name) }
    return names
  }
}
