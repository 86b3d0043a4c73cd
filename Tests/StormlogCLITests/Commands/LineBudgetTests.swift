import IncidentViews
import Testing

/// The lines of a page are given first to what must not be lost, then by urgency.
@Suite struct LineBudgetTests {
  private typealias Request = LineBudget.Request

  @Test func `each gets what it wants where there is room`() {
    let requests = [Request(least: 1, fair: 2, wanted: 5), Request(least: 1, fair: 1, wanted: 3)]
    #expect(LineBudget.lines(for: requests, within: 20) == [5, 3])
  }

  @Test func `all are told of before the first gets more`() {
    let requests = [
      Request(least: 2, fair: 6, wanted: 40), Request(least: 1, fair: 3, wanted: 9),
      Request(least: 1, fair: 1, wanted: 1),
    ]
    #expect(LineBudget.lines(for: requests, within: 4) == [2, 1, 1])
    #expect(LineBudget.lines(for: requests, within: 9) == [6, 2, 1])
    #expect(LineBudget.lines(for: requests, within: 12) == [8, 3, 1])
  }

  @Test func `nobody gets more than there is to show`() {
    let requests = [Request(least: 3, fair: 6, wanted: 0), Request(least: 1, fair: 9, wanted: 2)]
    #expect(LineBudget.lines(for: requests, within: 20) == [0, 2])
  }

  @Test func `it is never more than the height, and the most urgent is never left out`() {
    let wishes = [0, 1, 2, 7, 30]
    for height in 0...30 {
      for first in wishes {
        for second in wishes {
          let requests = [
            Request(least: 1, fair: 4, wanted: first), Request(least: 2, fair: 3, wanted: second),
            Request(least: 1, fair: 8, wanted: 12),
          ]
          let lines = LineBudget.lines(for: requests, within: height)
          #expect(lines.reduce(0, +) <= height)
          #expect(lines.allSatisfy { $0 >= 0 })
          if height > 0, first > 0 { #expect(lines[0] > 0) }
        }
      }
    }
  }
}
