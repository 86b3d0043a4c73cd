/// The order that `after` sets among steps.
struct StepOrder {
  struct Cycle {
    /// The steps that wait for one another; the first stands at the end again.
    let steps: [String]
    /// Where the first names the next.
    let place: Place
  }

  /// Circles of steps that wait for one another, each found once; the first twenty.
  let cycles: [Cycle]

  private enum Mark {
    case onPath, finished
  }

  init(_ steps: [StepSource]) {
    let after = Dictionary(
      steps.map { ($0.id.value, $0.after ?? []) }, uniquingKeysWith: { first, _ in first })
    var marks: [String: Mark] = [:]
    var cycles: [Cycle] = []
    for step in steps where marks[step.id.value] == nil {
      // The path from this step on, with the number of edges of each that were followed.
      var path: [(id: String, next: Int)] = [(step.id.value, 0)]
      marks[step.id.value] = .onPath
      while let (id, next) = path.last {
        let edges = after[id] ?? []
        guard next < edges.count else {
          marks[id] = .finished
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let edge = edges[next]
        switch marks[edge.value] {
        case .onPath where cycles.count < 20:
          let circle = path.map(\.id).drop { $0 != edge.value }
          let first = path.first { $0.id == edge.value }
          let place = first.flatMap { after[$0.id]?[$0.next - 1].place } ?? edge.place
          cycles.append(Cycle(steps: circle + [edge.value], place: place))
        case nil where after[edge.value] != nil:
          marks[edge.value] = .onPath
          path.append((edge.value, 0))
        case .finished, .onPath, nil: break
        }
      }
    }
    self.cycles = cycles
  }
}
