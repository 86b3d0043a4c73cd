/// Finds circles among the places of a workflow.
struct CacaoCycles {
  /// Circles that nothing leads out of, as the places on one way round.
  private(set) var endless: [[Int]] = []
  /// The ways that lead back to a place passed before, where the circle can be left.
  private(set) var back: [CacaoGraph.Way] = []
  /// What can be gone round, each with all of its places.
  private(set) var circles: [Set<Int>] = []

  private let outgoing: [[CacaoGraph.Way]]

  init(_ graph: CacaoGraph) {
    var outgoing: [[CacaoGraph.Way]] = Array(repeating: [], count: graph.places.count)
    for way in graph.ways { outgoing[way.from].append(way) }
    self.outgoing = outgoing
    for component in StrongComponents(outgoing.map { $0.map(\.to) }).all {
      let members = Set(component)
      guard component.contains(where: { leads(from: $0, into: members) }) else { continue }
      circles.append(members)
      // Parallel branches are all taken: only a decision can lead out.
      let isLeft = component.contains { place in
        outgoing[place].contains { $0.option != nil && !members.contains($0.to) }
      }
      if !isLeft { endless.append(round(in: members)) }
    }
    findWaysBack()
  }

  private func leads(from place: Int, into members: Set<Int>) -> Bool {
    outgoing[place].contains { members.contains($0.to) }
  }

  /// The shortest way from the place found first back to it.
  private func round(in members: Set<Int>) -> [Int] {
    guard let first = members.min() else { return [] }
    var before: [Int: Int] = [:]
    var line = [first]
    var next = 0
    while next < line.count {
      let place = line[next]
      next += 1
      for way in outgoing[place] where members.contains(way.to) {
        if way.to == first {
          var round = [place]
          while let last = round.last, last != first, let earlier = before[last] {
            round.append(earlier)
          }
          return round.reversed()
        }
        guard before[way.to] == nil else { continue }
        before[way.to] = place
        line.append(way.to)
      }
    }
    return members.sorted()
  }

  private mutating func findWaysBack() {
    var isFinished: Set<Int> = []
    var isOnPath: Set<Int> = []
    for root in outgoing.indices where !isFinished.contains(root) {
      var path: [(place: Int, next: Int)] = [(root, 0)]
      while let (place, next) = path.last {
        isOnPath.insert(place)
        guard next < outgoing[place].count else {
          isFinished.insert(place)
          isOnPath.remove(place)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let way = outgoing[place][next]
        if isOnPath.contains(way.to) {
          back.append(way)
        } else if !isFinished.contains(way.to) {
          path.append((way.to, 0))
        }
      }
    }
  }
}
