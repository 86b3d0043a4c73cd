/// Finds circles among the places of a workflow.
struct CacaoCycles {
  /// Circles that nothing leads out of, as the places on them.
  private(set) var endless: [[Int]] = []
  /// The ways that lead back to a place passed before, where the circle can be left.
  private(set) var back: [CacaoGraph.Way] = []

  private let outgoing: [[CacaoGraph.Way]]

  init(_ graph: CacaoGraph) {
    var outgoing: [[CacaoGraph.Way]] = Array(repeating: [], count: graph.places.count)
    for way in graph.ways { outgoing[way.from].append(way) }
    self.outgoing = outgoing
    for component in components() {
      let members = Set(component)
      let inner = component.flatMap { outgoing[$0] }.filter { members.contains($0.to) }
      guard !inner.isEmpty else { continue }
      // Parallel branches are all taken: only a decision can lead out.
      let isLeft = component.contains { place in
        outgoing[place].contains { $0.option != nil && !members.contains($0.to) }
      }
      if !isLeft { endless.append(component.sorted()) }
    }
    findWaysBack()
  }

  /// The strongly connected components, after Tarjan, without recursion.
  private func components() -> [[Int]] {
    var components: [[Int]] = []
    var index: [Int: Int] = [:]
    var low: [Int: Int] = [:]
    var stack: [Int] = []
    var isOnStack: Set<Int> = []
    for root in outgoing.indices where index[root] == nil {
      var path: [(place: Int, next: Int)] = [(root, 0)]
      while let (place, next) = path.last {
        if next == 0 {
          index[place] = index.count
          low[place] = index[place]
          stack.append(place)
          isOnStack.insert(place)
        }
        if next < outgoing[place].count {
          path[path.count - 1].next += 1
          let target = outgoing[place][next].to
          if index[target] == nil {
            path.append((target, 0))
          } else if isOnStack.contains(target) {
            low[place] = min(low[place] ?? 0, index[target] ?? 0)
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.place {
          low[parent] = min(low[parent] ?? 0, low[place] ?? 0)
        }
        guard low[place] == index[place], let start = stack.firstIndex(of: place) else { continue }
        components.append(Array(stack[start...]))
        isOnStack.subtract(stack[start...])
        stack.removeSubrange(start...)
      }
    }
    return components
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
