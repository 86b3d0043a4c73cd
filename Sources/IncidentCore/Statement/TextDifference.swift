/// What another text says otherwise, line by line.
package struct TextDifference: Hashable, Sendable {
  package enum Line: Hashable, Sendable {
    case both(String)
    case onlyFirst(String)
    case onlySecond(String)
  }

  /// Both texts in one, what is only in the first standing before what is only in the second.
  package let lines: [Line]

  package init(from first: String, to second: String) {
    let first = first.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let second = second.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes = second.difference(from: first)
    let removed = Set(changes.removals.map(\.offset))
    let inserted = Set(changes.insertions.map(\.offset))
    var lines: [Line] = []
    var next = second.startIndex
    for (offset, line) in first.enumerated() {
      if removed.contains(offset) {
        lines.append(.onlyFirst(line))
        continue
      }
      while inserted.contains(next) {
        lines.append(.onlySecond(second[next]))
        next += 1
      }
      lines.append(.both(line))
      next += 1
    }
    self.lines = lines + second[next...].map(Line.onlySecond)
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
