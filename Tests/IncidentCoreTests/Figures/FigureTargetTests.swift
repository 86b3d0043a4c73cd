import IncidentCore
import TestSupport
import Testing

@Suite struct FigureTargetTests {
  private func figures(_ tell: (inout Story) throws -> Void) throws -> Figures {
    var story = try Story.opened()
    try tell(&story)
    return Figures(story.incident, at: Story.start + .hours(48))
  }

  @Test func `a time keeps its target up to the last moment`() throws {
    let figures = try figures { story in
      story.wait(.hours(2))
      try story.tell(ContainIncident(because: "calm"))
    }
    let took = try #require(figures.timeToContain).longest
    #expect(figures.meets(.within(took), for: .contain) == true)
    #expect(figures.meets(.within(.seconds(took.seconds - 60)), for: .contain) == false)
  }

  @Test func `what is not known is neither kept nor missed`() throws {
    let figures = try figures { _ in }
    #expect(figures.meets(.within(.minutes(60)), for: .firstResponse) == nil)
    #expect(figures.meets(.atLeast(90), for: .promisesKept) == nil)
  }

  @Test func `a range that lies on both sides of the target tells nothing`() throws {
    let figures = try figures { story in
      let day = Moment(Story.start, precision: .day)
      try story.tell(ContainIncident(because: "calm"), at: day)
    }
    let span = try #require(figures.timeToContain)
    #expect(span.isRange)
    #expect(figures.meets(.within(span.longest), for: .contain) == true)
    #expect(figures.meets(.within(.seconds(span.longest.seconds - 60)), for: .contain) == nil)
  }

  @Test func `a share keeps its target by its exact part`() throws {
    let figures = try figures { story in
      for number in 1...3 {
        try story.tell(MakePromise("more", due: Story.start + .hours(number)))
      }
      try story.tell(SettlePromise(1, .kept, unproven: "on the phone"))
      try story.tell(SettlePromise(2, .kept, unproven: "on the phone"))
      try story.tell(SettlePromise(3, .broken))
    }
    #expect(figures.meets(.atLeast(66), for: .promisesKept) == true)
    #expect(figures.meets(.atLeast(67), for: .promisesKept) == false)
  }
}
