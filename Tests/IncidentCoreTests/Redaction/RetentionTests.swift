import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct RetentionTests {
  private static let zone = TimeZone(identifier: "Europe/Berlin") ?? .gmt
  /// 2024-02-29T12:00:00Z.
  private static let closed = Instant(milliseconds: 1_709_208_000_000)
  private let policy = RetentionPolicy([.real: .months(36), .drill: .days(1)])

  private func summary(_ mode: IncidentMode, closed: Instant?) -> IncidentSummary {
    IncidentSummary(
      number: 1, id: UUID(), sequence: 9, title: "Storm", mode: mode,
      status: closed == nil ? .open : .closed, closure: closed == nil ? nil : .resolved,
      alert: .green, wind: Wind(social: nil, media: nil), detected: nil, opened: Self.closed,
      closed: closed.map { Moment($0) }, lastRecorded: Self.closed)
  }

  @Test(arguments: [
    (IncidentMode.real, "2027-02-28T11:59:59Z", RetentionReview.State.kept),
    (.real, "2027-02-28T12:00:00Z", .due), (.drill, "2024-03-01T12:00:00Z", .due),
    (.reconstruction, "2034-01-01T00:00:00Z", .unsettled),
  ])
  func `the time runs from the closing, by what the incident was`(
    _ mode: IncidentMode, _ now: String, _ state: RetentionReview.State
  ) throws {
    let review = RetentionReview(
      summary(mode, closed: Self.closed), under: policy, isHeld: false, hasWords: true,
      at: try #require(Instant(rfc3339: now)), zone: Self.zone)
    #expect(review.state == state)
  }

  @Test func `an open one is not due, nor one that is held or erased`() throws {
    let late = try #require(Instant(rfc3339: "2034-01-01T00:00:00Z"))
    func state(closed: Instant?, isHeld: Bool, hasWords: Bool) -> RetentionReview.State {
      RetentionReview(
        summary(.real, closed: closed), under: policy, isHeld: isHeld, hasWords: hasWords,
        at: late, zone: Self.zone
      ).state
    }
    #expect(state(closed: nil, isHeld: false, hasWords: true) == .open)
    #expect(state(closed: Self.closed, isHeld: true, hasWords: true) == .held)
    #expect(state(closed: Self.closed, isHeld: false, hasWords: false) == .erased)
  }
}
