import IncidentCore

/// In which cases of the decisions before it a step is reached.
struct BranchCondition: Hashable {
  /// Names such as `decision.genuine` with the value each must have. One of the ways must hold; an
  /// empty way always does.
  private(set) var ways: [[String: String]]

  static let always = BranchCondition(ways: [[:]])
  static let never = BranchCondition(ways: [])

  /// How many ways are kept apart, and of how many decisions each.
  private static let limit = 24
  private static let depth = 8

  /// Where `name` also has this value.
  ///
  /// - Returns: The condition, and whether it had to be made wider to stay readable.
  func and(_ name: String, _ value: String) -> (BranchCondition, isWider: Bool) {
    var isWider = false
    let ways = self.ways.compactMap { way -> [String: String]? in
      guard way[name] == nil || way[name] == value else { return nil }
      guard way.count < Self.depth || way[name] != nil else {
        isWider = true
        return [name: value]
      }
      return way.merging([name: value]) { $1 }
    }
    return (BranchCondition(ways: ways.uniqued()), isWider)
  }

  /// Where this or the other holds.
  ///
  /// - Parameter domains: All values that a name can have; ways that between them cover a name are
  ///   one way without it.
  /// - Returns: The condition, and whether it had to be made wider to stay readable.
  func or(
    _ other: BranchCondition, domains: [String: [String]]
  ) -> (BranchCondition, isWider: Bool) {
    if ways.contains([:]) { return (self, false) }
    if other.ways.contains([:]) { return (other, false) }
    var ways = (self.ways + other.ways).uniqued()
    while let (merged, parts) = Self.covered(in: ways, domains: domains) {
      ways = (ways.filter { !parts.contains($0) } + [merged]).uniqued()
    }
    ways = ways.filter { way in
      !ways.contains { $0.count < way.count && $0.allSatisfy { way[$0.key] == $0.value } }
    }
    guard ways.count > Self.limit else { return (BranchCondition(ways: ways), false) }
    let common = ways.dropFirst().reduce(ways[0]) { common, way in
      common.filter { way[$0.key] == $0.value }
    }
    return (BranchCondition(ways: [common]), true)
  }

  /// Whether this and the other never hold together.
  func excludes(_ other: BranchCondition) -> Bool {
    ways.allSatisfy { way in
      other.ways.allSatisfy { $0.contains { key, value in way[key].map { $0 != value } ?? false } }
    }
  }

  /// Whether the other holds wherever this does.
  func implies(_ other: BranchCondition) -> Bool {
    ways.allSatisfy { way in
      other.ways.contains { $0.allSatisfy { way[$0.key] == $0.value } }
    }
  }

  /// Whether one of the others holds wherever this does.
  func isCovered(by others: [BranchCondition], domains: [String: [String]]) -> Bool {
    let all = others.reduce(BranchCondition.never) { $0.or($1, domains: domains).0 }
    return implies(all)
  }

  private static func covered(
    in ways: [[String: String]], domains: [String: [String]]
  ) -> (merged: [String: String], parts: Set<[String: String]>)? {
    for way in ways {
      for name in way.keys.sorted() {
        guard let domain = domains[name], domain.count <= ways.count else { continue }
        let parts = domain.map { value in way.merging([name: value]) { $1 } }
        guard parts.allSatisfy(ways.contains) else { continue }
        return (way.filter { $0.key != name }, Set(parts))
      }
    }
    return nil
  }

  /// As a playbook writes it; nil where it always holds.
  var text: String? {
    guard !ways.contains([:]), !ways.isEmpty else { return nil }
    let names = Set(ways.flatMap(\.keys))
    if let name = names.first, names.count == 1, ways.count > 1 {
      let values = ways.compactMap { $0[name] }.map { "\"\($0)\"" }
      return "\(name) in [\(values.joined(separator: ", "))]"
    }
    return ways.map { way in
      way.sorted { $0.key < $1.key }.map { "\($0.key) == \"\($0.value)\"" }
        .joined(separator: " and ")
    }.joined(separator: " or ")
  }
}
