/// The strongly connected components of a graph, after Tarjan, without recursion.
struct StrongComponents {
  /// The places of each, in the order in which they were found.
  private(set) var all: [[Int]] = []
  /// The component of each place.
  private(set) var numbers: [Int]

  /// - Parameter outgoing: To which places each place leads.
  init(_ outgoing: [[Int]]) {
    numbers = Array(repeating: 0, count: outgoing.count)
    var index: [Int?] = Array(repeating: nil, count: outgoing.count)
    var low = Array(repeating: 0, count: outgoing.count)
    var isOnStack = Array(repeating: false, count: outgoing.count)
    var stack: [Int] = []
    var count = 0
    for root in outgoing.indices where index[root] == nil {
      var path: [(place: Int, next: Int)] = [(root, 0)]
      while let (place, next) = path.last {
        if next == 0 {
          index[place] = count
          low[place] = count
          count += 1
          stack.append(place)
          isOnStack[place] = true
        }
        if next < outgoing[place].count {
          path[path.count - 1].next += 1
          let target = outgoing[place][next]
          if let known = index[target] {
            if isOnStack[target] { low[place] = min(low[place], known) }
          } else {
            path.append((target, 0))
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.place { low[parent] = min(low[parent], low[place]) }
        guard low[place] == index[place], let start = stack.lastIndex(of: place) else { continue }
        let members = Array(stack[start...])
        for member in members {
          numbers[member] = all.count
          isOnStack[member] = false
        }
        all.append(members)
        stack.removeSubrange(start...)
      }
    }
  }
}
