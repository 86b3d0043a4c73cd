import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct StatusTests {
  @Test func anIncidentGoesFromOpenToClosedAndBack() throws {
    var story = try Story.opened()
    #expect(story.incident.status == .open)
    try story.tell(ContainIncident())
    #expect(story.incident.status == .contained)
    try story.tell(ResolveIncident())
    #expect(story.incident.status == .resolved)
    try story.tell(CloseIncident(reason: .resolved))
    #expect(story.incident.status == .closed)
    #expect(story.incident.closure == .resolved)
    try story.tell(ReopenIncident(because: "It flares up again."))
    #expect(story.incident.status == .open)
    #expect(story.incident.closure == nil)
  }

  @Test func closingAsResolvedNeedsAResolvedIncident() throws {
    let story = try Story.opened()
    #expect(throws: Refusal.wrongStatus(present: .open, needed: [.resolved])) {
      try story.decide(CloseIncident(reason: .resolved))
    }
  }

  @Test(arguments: [ClosureReason.duplicate, .falseAlarm, .superseded, .external, .cancelled])
  func otherReasonsCloseFromAnywhere(reason: ClosureReason) throws {
    var story = try Story.opened()
    let original = reason == .duplicate ? IncidentID() : nil
    try story.tell(CloseIncident(reason: reason, original: original))
    #expect(story.incident.closure == reason)
    #expect(story.incident.original == original)
  }

  @Test func aDuplicateNamesAnotherIncidentAndOnlyItDoes() throws {
    let story = try Story.opened()
    #expect(throws: Refusal.originalMissing) {
      try story.decide(CloseIncident(reason: .duplicate))
    }
    #expect(throws: Refusal.originalIsItself) {
      try story.decide(CloseIncident(reason: .duplicate, original: Story.incidentID))
    }
    #expect(throws: Refusal.originalNotOf(.falseAlarm)) {
      try story.decide(CloseIncident(reason: .falseAlarm, original: IncidentID()))
    }
    _ = try story.decide(CloseIncident(reason: .superseded))
    _ = try story.decide(CloseIncident(reason: .superseded, original: IncidentID()))
  }

  @Test func whatIsOpenAgainIsNoDuplicateAnyMore() throws {
    var story = try Story.opened()
    try story.tell(CloseIncident(reason: .duplicate, original: IncidentID()))
    try story.tell(ReopenIncident(because: "another storm after all"))
    #expect(story.incident.original == nil)
  }

  @Test func aClosedIncidentTakesNotesButNoNewCourseOfEvents() throws {
    var story = try Story.opened()
    try story.tell(CloseIncident(reason: .cancelled))
    try story.tell(AddNote("The journalist called once more."))
    #expect(throws: Refusal.incidentClosed(.readWind)) {
      try story.decide(ReadWind(social: WindLevel(rawValue: 3)))
    }
    #expect(throws: Refusal.incidentClosed(.escalate)) {
      try story.decide(RaiseAlert(to: .red, because: "late"))
    }
    #expect(throws: Refusal.incidentClosed(.close)) {
      try story.decide(CloseIncident(reason: .duplicate))
    }
  }

  @Test func reopeningNeedsAReasonAndSomethingToReopen() throws {
    var story = try Story.opened()
    #expect(throws: Refusal.wrongStatus(present: .open, needed: [.contained, .resolved, .closed])) {
      try story.decide(ReopenIncident(because: "no"))
    }
    try story.tell(CloseIncident(reason: .cancelled))
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(ReopenIncident(because: "  "))
    }
  }

  @Test func nothingHappensInAnIncidentThatWasNeverOpened() {
    #expect(throws: Refusal.notOpenedYet) { try Story().decide(AddNote("?")) }
  }

  @Test func anIncidentIsOpenedOnce() throws {
    let story = try Story.opened()
    #expect(throws: Refusal.alreadyOpened) { try story.decide(OpenIncident(title: "Again")) }
  }

  @Test func aTitleMustSaySomething() {
    #expect(throws: Refusal.textMissing(.title)) {
      try Story().decide(OpenIncident(title: " \n\t"))
    }
  }

  @Test func aStormDoesNotBeginAfterItWasNoticed() {
    let noticed = Moment(Story.start)
    let refusal = Story().refusal(
      of: OpenIncident(
        title: "x", started: Moment(Story.start + .minutes(1)), detected: noticed))
    #expect(refusal?.thingsOutOfOrder == [.detected, .started])
  }

  @Test func aCoarseDetectionMayHoldTheBeginning() throws {
    let day = Moment(Story.start - .hours(2), precision: .day)
    let drafts = try Story().decide(
      OpenIncident(title: "x", started: Moment(Story.start), detected: day))
    #expect(drafts.count == 1)
  }

  @Test func correctingDetectionMovesWhatHangsOnIt() throws {
    var story = try Story.opened()
    let earlier = Moment(Story.start - .hours(3))
    let before = try #require(story.incident.firstReplyDeadline)
    try story.tell(DateIncident(detected: earlier))
    #expect(story.incident.detected == earlier)
    #expect(story.incident.firstReplyDeadline == before - .hours(3))
  }

  @Test func channelsAndAssignmentsAreKnownOnce() throws {
    var story = try Story.opened()
    try story.tell(AddChannel(Channel("x")))
    #expect(throws: Refusal.channelKnown(Channel("x"))) {
      try story.decide(AddChannel(Channel("x")))
    }
    try story.tell(AssignRole(role: .legal, person: "zimmer", name: "Uta Zimmer"))
    #expect(throws: Refusal.alreadyAssigned(.legal, "zimmer")) {
      try story.decide(AssignRole(role: .legal, person: "zimmer"))
    }
    #expect(story.incident.knows("zimmer", in: story.roster))
    #expect(story.incident.roles(of: "zimmer", in: story.roster) == [.legal])
    #expect(story.incident.seat(of: .legal, in: story.roster).holders == ["zimmer", "ebert"])
  }

  @Test func severalActsInOneAreDecidedOneOnTheOther() throws {
    var story = Story()
    let entries = try story.tell(
      CompoundAct([
        OpenIncident(title: "Driver throws parcels"),
        ReadWind(social: WindLevel(rawValue: 2)),
        RaiseAlert(to: .yellow, because: "wind 2"),
      ]))
    #expect(entries.map(\.header.kind) == [.incidentOpened, .windRead, .alertRaised])
    #expect(Set(entries.map(\.header.act)).count == 1)
    #expect(story.incident.alert == .yellow)
  }
}
