import IncidentCore
import TestSupport
import Testing

@Suite struct DueItemTests {
  private let start = Story.start

  private func due(_ story: Story, _ cause: DueCause, at now: Instant? = nil) -> Instant? {
    story.incident.dueItems(at: now ?? story.now).first { $0.cause == cause }?.due
  }

  private func published(
    _ release: PublishStatement.Release = .emergency(because: "it was out")
  ) throws -> (Story, sequence: Int) {
    var story = try Story.opened()
    try story.tell(
      DraftStatement(channel: Channel("website"), language: "en", text: "We are looking."))
    let entries = try story.tell(
      PublishStatement(1, text: "We are looking.", release: release))
    return (story, entries[0].sequence)
  }

  @Test("a first reply is due until something was published, and from whom")
  func firstReply() throws {
    let story = try Story.opened()
    let item = try #require(story.incident.dueItems(at: start).first)
    #expect(
      item == DueItem(cause: .firstReply, due: start + .hours(24), level: nil, role: .spokesperson))
    #expect(story.incident.dueItems(at: start + .hours(24)).first?.level == .passed)
    #expect(due(try published().0, .firstReply) == nil)
  }

  @Test("a word that nobody released ends nothing that is due")
  func unapprovedReply() throws {
    let (story, sequence) = try published(.unapproved(because: "a slip"))
    #expect(due(story, .firstReply) == start + .hours(24))
    #expect(due(story, .update(after: sequence)) == nil)
  }

  @Test("updates follow the alert's cadence from the last publication on")
  func cadence() throws {
    let (story, sequence) = try published()
    #expect(due(story, .update(after: sequence)) == start + .hours(24))
  }

  @Test("an update is not overdue from before the alert that wants it")
  func stricterAlert() throws {
    var (story, sequence) = try published()
    story.wait(.hours(10))
    try story.tell(RaiseAlert(to: .red, because: "in the news"))
    #expect(due(story, .update(after: sequence)) == start + .hours(10))
  }

  @Test("nor from a time when the storm was over")
  func reopened() throws {
    var (story, sequence) = try published()
    try story.tell(ResolveIncident())
    #expect(due(story, .update(after: sequence)) == nil)
    story.wait(.days(3))
    try story.tell(ReopenIncident(because: "a second video"))
    #expect(due(story, .update(after: sequence)) == start + .days(3))
    #expect(due(story, .firstReply) == nil)
  }

  @Test("a promised update that is due earlier takes the place of the cadence")
  func promised() throws {
    var (story, sequence) = try published()
    try story.tell(MakePromise("more at six", due: start + .hours(25), kind: .update))
    #expect(due(story, .update(after: sequence)) != nil)
    try story.tell(MakePromise("more at two", due: start + .hours(2), kind: .update))
    #expect(due(story, .update(after: sequence)) == nil)
    #expect(due(story, .promise(2)) == start + .hours(2))
    try story.tell(SettlePromise(2, .kept, unproven: "a call"))
    #expect(due(story, .update(after: sequence)) == start + .hours(24))
  }

  @Test("an action item is overdue once its day is over, from its owner")
  func actions() throws {
    var story = try Story.opened()
    let day = Moment(start, precision: .day)
    try story.tell(AddAction("train", owner: "gross", due: day))
    let items = story.incident.dueItems(at: day.end - .seconds(1))
    let item = try #require(items.first { $0.cause == .action(1) })
    #expect(item.due == day.end)
    #expect(item.level == nil)
    #expect(item.people == ["gross"])
    let late = story.incident.dueItems(at: day.end).first { $0.cause == .action(1) }
    #expect(late?.level == .passed)
  }

  @Test("in a closed incident only promises and action items are still due")
  func closed() throws {
    var story = try Story.following()
    try story.tell(RaiseAlert(to: .orange, because: "wind 4"))
    try story.tell(MakePromise("refund", due: start + .days(2)))
    try story.tell(AddAction("train", owner: "hr", due: Moment(start + .days(9))))
    #expect(story.incident.dueItems(at: start).count > 5)
    try story.tell(CloseIncident(reason: .superseded))
    #expect(story.incident.dueItems(at: start).map(\.cause) == [.promise(1), .action(1)])
    try story.tell(story.undoing(6))
    #expect(story.incident.dueItems(at: start).count > 5)
  }
}
