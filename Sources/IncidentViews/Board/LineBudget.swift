/// How many lines each part of a page gets that has room for so many and no more.
///
/// Parts ask in the order of their urgency. First each is given what it cannot do without, so that
/// nothing is lost without a word; then each its fair share, then what it would like to have.
package struct LineBudget: Sendable {
  package struct Request: Hashable, Sendable {
    let least: Int
    let fair: Int
    let wanted: Int

    /// - Parameters:
    ///   - least: Without so many it would not be told that there is something.
    ///   - fair: What it is given before a less urgent part gets all that it wants.
    ///   - wanted: All that it has.
    package init(least: Int, fair: Int, wanted: Int) {
      self.wanted = max(0, wanted)
      self.fair = min(max(fair, least, 0), self.wanted)
      self.least = min(max(least, 0), self.wanted)
    }
  }

  /// The lines of each part, in the order of the requests; together never more than `height`.
  package static func lines(for requests: [Request], within height: Int) -> [Int] {
    var given = requests.map { _ in 0 }
    var left = max(0, height)
    for share in [\Request.least, \.fair, \.wanted] {
      for (index, request) in requests.enumerated() {
        let more = min(left, max(0, request[keyPath: share] - given[index]))
        given[index] += more
        left -= more
      }
    }
    return given
  }
}
