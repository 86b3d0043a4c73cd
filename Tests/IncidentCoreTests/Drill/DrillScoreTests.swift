import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct DrillScoreTests {
  @Test func `what is done by its time is in time, with its entry`() throws {
    var drill = try DrillStory()
    try drill.deliver("call", after: 10)
    drill.story.wait(.minutes(30))
    try drill.read(3)
    try drill.end()
    let result = try #require(drill.score?.results.first)
    #expect(result.outcome == .inTime)
    #expect(result.met == Story.start + .minutes(40))
    #expect(result.metIn == drill.story.entries.count - 1)
    #expect(drill.score?.objectives.first?.computed == .performed)
  }

  @Test func `a minute after its time is late`() throws {
    var drill = try DrillStory()
    try drill.deliver("call", after: 10)
    drill.story.wait(.minutes(31))
    try drill.read(3)
    try drill.end()
    #expect(drill.outcomes == [.late])
    #expect(drill.score?.results.first?.delay == .minutes(1))
    #expect(drill.score?.objectives.first?.computed == .someChallenges)
  }

  @Test func `an entry that is dated back answers when it was made`() throws {
    var drill = try DrillStory()
    try drill.deliver("call", after: 10)
    drill.story.wait(.minutes(31))
    try drill.story.tell(
      ReadWind(social: WindLevel(rawValue: 3), media: nil),
      at: Moment(Story.start + .minutes(11)))
    #expect(drill.outcomes == [.late])
  }

  @Test func `what is not done is not done once its time is up, and open before`() throws {
    var drill = try DrillStory()
    #expect(drill.outcomes == [])
    #expect(drill.score?.toCome == 1)
    try drill.deliver("call", after: 10)
    #expect(drill.outcomes == [.open])
    #expect(drill.score?.toCome == 0)
    #expect(drill.score?.objectives.first?.computed == nil)
    drill.story.wait(.minutes(30))
    try drill.end()
    #expect(drill.outcomes == [.notMet])
    #expect(drill.score?.objectives.first?.computed == .unable)
  }

  @Test func `what held before the inject is met when it comes, by no entry`() throws {
    var drill = try DrillStory()
    try drill.read(4)
    try drill.deliver("call", after: 10)
    try drill.end()
    let result = try #require(drill.score?.results.first)
    #expect(result.outcome == .inTime)
    #expect(result.metIn == nil)
  }

  @Test(arguments: [
    (#"fact.injury == "yes""#, DrillScore.Outcome.before), (#"fact.injury == "no""#, .notMet),
    (#"fact.injury == "yes" or publications > 9"#, .inTime),
  ])
  func `a fact of before the inject is no answer to it`(
    condition: String, outcome: DrillScore.Outcome
  ) throws {
    var drill = try DrillStory([
      DrillStory.inject("call", at: 10, expects: condition, within: 30)
    ])
    try drill.story.tell(SetFact("injury", "yes"))
    try drill.deliver("call", after: 10)
    drill.story.wait(.hours(1))
    try drill.end()
    #expect(drill.outcomes == [outcome])
    #expect((drill.score?.inTime == nil) == (outcome == .before))
  }

  @Test func `a fact recorded once the inject has come counts at that very moment`() throws {
    var drill = try DrillStory([
      DrillStory.inject("call", at: 10, expects: #"fact.injury == "yes""#, within: 30)
    ])
    try drill.deliver("call", after: 10)
    try drill.story.tell(SetFact("injury", "yes"))
    #expect(drill.outcomes == [.inTime])
  }

  @Test func `what had come in when the drill was ended early is not done`() throws {
    var drill = try DrillStory([
      DrillStory.call, DrillStory.inject("late", at: 60, expects: "wind >= 1", within: 5),
      DrillStory.inject("later", at: 70, expects: "wind >= 1", within: 5),
    ])
    try drill.deliver("call", after: 10)
    #expect(drill.score?.toCome == 2)
    try drill.end()
    #expect(drill.outcomes == [.cutShort, .notPlayed, .notPlayed])
    #expect(drill.score?.objectives.first?.computed == .unable)
    #expect(drill.story.incident.drill?.wasCutShort == true)
    #expect(drill.story.incident.drill?.countsAsHeld == false)
  }

  @Test(arguments: [(0, false), (1, true)])
  func `a drill counts as held once half of its injects were played`(
    played: Int, counts: Bool
  ) throws {
    var drill = try DrillStory([
      DrillStory.call, DrillStory.inject("late", at: 60, expects: "wind >= 1", within: 5),
    ])
    if played > 0 { try drill.deliver("call", after: 10) }
    #expect(drill.story.incident.drill?.countsAsHeld == false)
    try drill.end()
    #expect(drill.story.incident.drill?.countsAsHeld == counts)
  }

  @Test func `an inject that a condition held back does not cut a drill short`() throws {
    var drill = try DrillStory()
    drill.story.wait(.hours(1))
    try drill.end()
    #expect(drill.story.incident.drill?.wasCutShort == false)
  }

  @Test func `what was done and undone was done`() throws {
    var drill = try DrillStory()
    try drill.deliver("call", after: 10)
    try drill.read(3)
    try drill.story.tell(drill.story.undoing(drill.story.entries.count))
    drill.story.wait(.hours(1))
    try drill.end()
    #expect(drill.outcomes == [.inTime])
  }

  @Test func `nothing after the end counts`() throws {
    var drill = try DrillStory([
      DrillStory.inject("call", at: 10, expects: #"status == "open""#, within: 30),
      DrillStory.inject("late", at: 11, expects: "wind >= 3", within: 60),
    ])
    try drill.deliver("call", after: 10)
    try drill.deliver("late", after: 1)
    try drill.end()
    drill.story.drill = nil
    drill.story.wait(.hours(2))
    try drill.story.tell(AddNote("much later"))
    #expect(drill.outcomes == [.inTime, .cutShort])
  }

  @Test func `the passing of time alone can meet a condition by its deadline`() throws {
    var drill = try DrillStory([
      DrillStory.inject("call", at: 10, expects: "hours_since_detection > 0.5", within: 30)
    ])
    try drill.deliver("call", after: 10)
    drill.story.wait(.hours(2))
    try drill.end()
    #expect(drill.outcomes == [.inTime])
  }

  @Test func `some not done is worse than some late, and all not done is worst`() throws {
    var drill = try DrillStory(
      [
        DrillStory.inject("one", at: 1, expects: "wind >= 1", within: 5),
        DrillStory.inject("two", at: 2, expects: "wind >= 6", within: 5),
        DrillStory.inject("three", at: 3, expects: "wind >= 6", within: 5, objective: "calm"),
        DrillStory.inject("never", at: 200, expects: "wind >= 1", within: 5, objective: "rest"),
      ], objectives: ["speed", "calm", "rest"])
    for id in ["one", "two", "three"] { try drill.deliver(id, after: 1) }
    try drill.read(1)
    drill.story.wait(.hours(1))
    try drill.end()
    let ratings = drill.score?.objectives.map(\.computed)
    #expect(ratings == [.majorChallenges, .unable, nil])
    #expect(drill.score?.inTime == Figures.Share(1, of: 3))
  }

  /// A drill that asks after ten minutes that no promise be broken within thirty.
  private func drillAboutPromises() throws -> DrillStory {
    var drill = try DrillStory([
      DrillStory.inject("call", at: 10, expects: "promise.broken == 0", within: 30)
    ])
    try drill.deliver("call", after: 10)
    return drill
  }

  @Test func `where nothing was promised nothing was seen of it`() throws {
    var drill = try drillAboutPromises()
    #expect(drill.outcomes == [.open])
    drill.story.wait(.hours(1))
    try drill.end()
    #expect(drill.outcomes == [.nothingPromised])
    #expect(drill.score?.objectives.first?.computed == nil)
    #expect(drill.score?.inTime == nil)
  }

  @Test(arguments: [(20, DrillScore.Outcome.notMet), (90, .inTime)])
  func `a promise can be broken until the time is up`(
    due minutes: Int, outcome: DrillScore.Outcome
  ) throws {
    var drill = try drillAboutPromises()
    try drill.story.tell(
      MakePromise("An update", due: drill.story.now + .minutes(minutes)))
    #expect(drill.outcomes == [.open])
    drill.story.wait(.minutes(45))
    try drill.story.tell(AddNote("later"))
    #expect(drill.outcomes == [outcome])
    try drill.end()
    #expect(drill.outcomes == [outcome])
  }

  @Test func `a promise of after the time is up changes nothing`() throws {
    var drill = try drillAboutPromises()
    drill.story.wait(.minutes(45))
    try drill.story.tell(
      MakePromise("An update", due: drill.story.now + .minutes(5)))
    drill.story.wait(.hours(1))
    try drill.end()
    #expect(drill.outcomes == [.nothingPromised])
  }

  @Test func `promises are judged at the end of a drill that ends before`() throws {
    var drill = try drillAboutPromises()
    try drill.story.tell(
      MakePromise("An update", due: drill.story.now + .minutes(5)))
    drill.story.wait(.minutes(10))
    try drill.end()
    #expect(drill.outcomes == [.notMet])
  }

  @Test func `a journal without a scenario has no score`() throws {
    #expect(DrillScore(of: try Story.opened().entries) == nil)
    #expect(DrillScore(of: []) == nil)
  }

  @Test func `publications count whatever they were drafted from`() throws {
    var drill = try DrillStory([
      DrillStory.inject("call", at: 10, expects: "publications > 0", within: 30)
    ])
    try drill.deliver("call", after: 10)
    try drill.story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "We look into it."))
    #expect(drill.outcomes == [.open])
    try drill.story.tell(
      PublishStatement(
        1, text: "We look into it.", release: .unapproved(because: "it was urgent")))
    #expect(drill.outcomes == [.inTime])
  }

  @Test(arguments: [
    ("2026-03-02T08:40", true), ("2026-3-2T8:40", false), ("2026-03-02 08:40", false),
    ("2026-02-30T08:40", false), ("2026-03-02T25:00", false), ("", false), ("T", false),
  ])
  func `a start is a day and a time of day`(text: String, isOne: Bool) {
    #expect((CivilStart(text) != nil) == isOne)
  }

  @Test func `a start is the first of two times, and none is found where there is none`() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let twice = try #require(CivilStart("2026-10-25T02:30"))
    #expect(twice.instant(offset: berlin.offset(at:)) == Instant(rfc3339: "2026-10-25T00:30:00Z"))
    #expect(twice.instants(offset: berlin.offset(at:)).count == 2)
    let never = try #require(CivilStart("2027-03-28T02:30"))
    #expect(never.instants(offset: berlin.offset(at:)) == [])
    #expect(never.instant(offset: berlin.offset(at:)) == Instant(rfc3339: "2027-03-28T01:30:00Z"))
  }

  @Test func `a start counts in the zone's time of that day`() throws {
    let summer = try #require(CivilStart("2026-07-01T08:40"))
    #expect(summer.instant { _ in 7200 } == Instant(rfc3339: "2026-07-01T06:40:00Z"))
  }
}
