import Foundation
import IncidentCore
import IncidentReport
import TestSupport
import Testing

@Suite struct CurveTests {
  private func curve() throws -> StormCurve {
    StormCurve(try SampleStorm.source().incident, now: Story.start + .days(3))
  }

  @Test func `a closed incident's curve does not run on until now`() throws {
    let curve = try curve()
    #expect(curve.to < Story.start + .days(1))
    #expect(curve.bands.map(\.level) == [.green, .yellow, .orange, .green])
    #expect(curve.bands.first?.from == curve.from)
    #expect(curve.bands.last?.to == curve.to)
    for (earlier, later) in zip(curve.bands, curve.bands.dropFirst()) {
      #expect(earlier.to == later.from)
    }
  }

  @Test(arguments: [Interval.minutes(1), .hours(5), .days(30)])
  func `the public curve does not tell when the storm was noticed`(_ before: Interval) throws {
    func curve(noticed: Instant) throws -> StormCurve {
      var story = try Story.opened("Storm", detected: noticed)
      story.wait(.minutes(5))
      try story.tell(ReadWind(social: WindLevel(rawValue: 4), because: "a crowd"))
      story.wait(.hours(1))
      try story.tell(CloseIncident(reason: .falseAlarm, because: "another company"))
      return StormCurve(PublicRecord(story.incident, entries: story.entries), now: story.now)
    }
    #expect(try curve(noticed: Story.start) == curve(noticed: Story.start - before))
  }

  @Test(arguments: Language.allCases) func `the text stays as it was`(
    _ language: Language
  ) throws {
    let text = try curve().text(language: language, zone: try SampleStorm.berlin(), digits: true)
    #expect(Golden.objection(to: text + "\n", as: "curve-\(language).txt") == nil)
  }

  @Test(arguments: Language.allCases) func `the drawing stays as it was`(
    _ language: Language
  ) throws {
    let svg = CurveDrawing(try curve(), language: language, zone: try SampleStorm.berlin()).svg()
    #expect(Golden.objection(to: svg, as: "curve-\(language).svg") == nil)
  }

  @Test(arguments: [
    Interval.zero, .minutes(3), .hours(5), .days(1), .days(40), .days(400), .days(9000),
  ]) func `a storm of any length can be drawn`(_ length: Interval) throws {
    let level = try #require(WindLevel(rawValue: 3))
    let curve = StormCurve(
      from: Story.start, to: Story.start + length,
      social: [StormCurve.Point(at: Story.start, level: level)], media: [], bands: [],
      publications: [], milestones: [], detected: nil)
    let svg = CurveDrawing(curve, language: .en, zone: try SampleStorm.berlin()).svg()
    #expect(!svg.lowercased().contains("nan"))
    #expect(svg.contains("</svg>"))
    #expect(svg.count < 40_000)
    #expect(!curve.text(language: .en, zone: try SampleStorm.berlin(), width: 0).isEmpty)
  }

  @Test func `ticks stand on round local times across the change of clocks`() throws {
    // The night in which Berlin's clocks go back, 2026-10-25.
    let start = try #require(Instant(rfc3339: "2026-10-24T20:00:00Z"))
    let curve = StormCurve(
      from: start, to: start + .hours(18), social: [], media: [], bands: [], publications: [],
      milestones: [], detected: nil)
    let svg = CurveDrawing(curve, language: .en, zone: try SampleStorm.berlin()).svg()
    for label in [">00:00<", ">03:00<", ">06:00<", ">09:00<", ">12:00<"] {
      #expect(svg.contains(label))
    }
  }
}
