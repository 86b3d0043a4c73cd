import IncidentCore
import TestSupport
import Testing

@Suite struct EscalationTests {
  @Test func raisingTheAlertResolvesWhoMustBeInformed() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .orange, because: "media query"))
    let escalation = try #require(story.incident.currentEscalation)
    #expect(
      escalation.notices.map(\.role)
        == [.crisisLead, .spokesperson, .socialLead, .legal, .management])
    #expect(escalation.notices.first?.holders == ["adler"])
    #expect(escalation.notices.first?.deputies == ["brandt"])
    #expect(escalation.acknowledgeWithin == .minutes(15))
  }

  @Test func redInformsEveryRoleOfTheRoster() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .red, because: "injury"))
    let roles = try #require(story.incident.currentEscalation).notices.map(\.role)
    #expect(Set(roles).isSuperset(of: story.roster.seats.keys))
    #expect(Set(roles).count == roles.count)
  }

  @Test func theAlertIsNotRaisedToWhereItIs() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .orange, because: "media query"))
    #expect(throws: Refusal.alertNotHigher(asked: .orange, present: .orange)) {
      try story.decide(RaiseAlert(to: .orange, because: "again"))
    }
    #expect(throws: Refusal.alertNotHigher(asked: .yellow, present: .orange)) {
      try story.decide(RaiseAlert(to: .yellow, because: "down"))
    }
  }

  @Test func whatIsUnansweredGoesToTheDeputyThenToTheNextLevel() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    let lead = DueCause.acknowledgement(escalation: 1, role: .crisisLead)
    func item(after minutes: Int) throws -> DueItem {
      try #require(
        story.incident.dueItems(at: Story.start + .minutes(minutes)).first { $0.cause == lead })
    }
    #expect(try item(after: 29).level == nil)
    #expect(try item(after: 29).people == ["adler"])
    #expect(try item(after: 30).level == .deputy)
    #expect(try item(after: 30).people == ["brandt"])
    #expect(try item(after: 60).level == .nextLevel)
    #expect(try item(after: 60).people.contains("gross"))
  }

  @Test func aDeputyAcknowledgesForTheRole() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    try story.tell(AcknowledgeEscalation(person: "brandt"))
    let waiting = story.incident.dueItems(at: Story.start + .minutes(40)).map(\.cause)
    #expect(!waiting.contains(.acknowledgement(escalation: 1, role: .crisisLead)))
    #expect(waiting.contains(.acknowledgement(escalation: 1, role: .socialLead)))
  }

  /// Adler leads, and deputises for management and the spokesperson, who are informed as well.
  @Test func whoWasInformedThemselvesAnswersForOthersOnlyOnceTheirTurnHasCome() throws {
    for (minutes, roles) in [
      (0, [Role.crisisLead]), (14, [.crisisLead]),
      (15, [.crisisLead, .spokesperson]),
    ] {
      var story = try Story.opened()
      try story.tell(RaiseAlert(to: .orange, because: "wind 4"))
      let escalation = try #require(story.incident.escalations.last)
      #expect(escalation.acknowledgeWithin == .minutes(15))
      story.wait(.minutes(minutes))
      try story.tell(AcknowledgeEscalation())
      let answer = try #require(story.incident.escalations.last?.acknowledgements.last)
      #expect(answer.roles.filter { $0 != .management } == roles)
      #expect(answer.roles.contains(.management) == (minutes >= 15))
    }
  }

  @Test func someoneOfTheNextLevelAnswersForAllThatWereSilent() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    try story.tell(AcknowledgeEscalation(person: "gross"))
    let causes = story.incident.dueItems(at: Story.start + .hours(2)).map(\.cause)
    #expect(!causes.contains(.acknowledgement(escalation: 1, role: .socialLead)))
  }

  @Test func onlyTheInformedAcknowledgeAndOnlyOnce() throws {
    var story = try Story.opened()
    #expect(throws: Refusal.nothingToAcknowledge) { try story.decide(AcknowledgeEscalation()) }
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    #expect(throws: Refusal.notInformed("nobody", informed: ["dietz", "fuchs", "adler", "brandt"]))
    { try story.decide(AcknowledgeEscalation(person: "nobody")) }
    try story.tell(AcknowledgeEscalation())
    #expect(throws: Refusal.alreadyAcknowledged("adler")) {
      try story.decide(AcknowledgeEscalation())
    }
  }

  @Test func whatWasAnsweredInTimeCanBeRecordedAfterTheAlertWasLowered() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    story.wait(.hours(1))
    try story.tell(LowerAlert(to: .green, because: "a false alarm"))
    story.wait(.hours(1))
    #expect(throws: Refusal.nothingToAcknowledge) { try story.decide(AcknowledgeEscalation()) }
    try story.tell(AcknowledgeEscalation(), at: Moment(Story.start + .minutes(10)))
    let escalation = try #require(story.incident.escalations.first)
    #expect(escalation.acknowledgement(for: .crisisLead)?.at.instant == Story.start + .minutes(10))
  }

  @Test func anEarlierAnswerBelongsToTheEscalationOfItsTime() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    story.wait(.hours(1))
    try story.tell(RaiseAlert(to: .orange, because: "media query"))
    try story.tell(AcknowledgeEscalation(), at: Moment(Story.start + .minutes(10)))
    #expect(story.incident.escalations.map { $0.acknowledgements.count } == [1, 0])
  }

  @Test func vacantRolesAreRecordedAndShown() throws {
    var story = try Story.opened()
    story.roster = Roster(people: [], seats: [:])
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    let due = story.incident.dueItems(at: Story.start)
    #expect(due.filter(\.isVacant).map(\.role) == [.crisisLead, .socialLead])
  }

  @Test func loweringNeedsCalmReadingsOrAReason() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .orange, because: "wind 4"))
    try story.tell(ReadWind(social: WindLevel(rawValue: 3)))
    story.wait(.hours(3))
    try story.tell(ReadWind(social: WindLevel(rawValue: 2)))
    #expect(
      throws: Refusal.notCalmYet(
        Calm(readings: 2, span: .hours(3), neededReadings: 2, neededSpan: .hours(4)))
    ) { try story.decide(LowerAlert(to: .yellow)) }
    #expect(try story.decide(LowerAlert(to: .yellow, because: "weekend")).count == 1)
    story.wait(.hours(1))
    try story.tell(ReadWind(social: WindLevel(rawValue: 1)))
    try story.tell(LowerAlert(to: .yellow))
    #expect(story.incident.alert == .yellow)
    #expect(story.incident.currentEscalation == nil)
  }

  @Test func aWindThatNoLongerCallsForRedDoesNotCarryTheWayToGreen() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .red, because: "wind 5"))
    for _ in 1...2 {
      try story.tell(ReadWind(social: WindLevel(rawValue: 4)))
      story.wait(.hours(4))
    }
    #expect(try story.decide(LowerAlert(to: .orange)).count == 1)
    #expect(
      throws: Refusal.notCalmYet(
        Calm(readings: 0, span: .zero, neededReadings: 2, neededSpan: .hours(4)))
    ) { try story.decide(LowerAlert(to: .green)) }
  }

  @Test func anAcknowledgementOvertakesByItsCorrectedTime() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    story.wait(.minutes(31))
    try story.tell(RecordDue(), as: .system)
    let answer = try story.tell(AcknowledgeEscalation(person: "gross"))
    func overtaken() -> Int {
      Timeline(story.entries, order: .record).items.count { $0.overtakenBy != nil }
    }
    #expect(overtaken() == 0)
    try story.tell(CorrectEntry(answer[0], occurredAt: Moment(Story.start + .minutes(5))))
    #expect(overtaken() == 2, "the next level answers for all that were silent")
  }

  @Test func aGustBreaksTheCalm() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .orange, because: "wind 4"))
    for level in [1, 4, 3] {
      try story.tell(ReadWind(social: WindLevel(rawValue: level)))
      story.wait(.hours(4))
    }
    #expect(story.incident.calm(below: .orange, matrix: story.matrix).readings == 1)
  }

  @Test func tickRecordsWhatFellDueOncePerLevel() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    story.wait(.minutes(31))
    let first = try story.tell(RecordDue(), as: .system)
    #expect(first.count == 2)
    #expect(first.allSatisfy { $0.header.occurredAt.instant == Story.start + .minutes(30) })
    #expect(first.allSatisfy { $0.header.origin == .automatic })
    #expect(try story.tell(RecordDue(), as: .system).isEmpty)
    story.wait(.minutes(30))
    #expect(try story.tell(RecordDue(), as: .system).count == 2)
  }

  @Test func aTickThatComesLateRecordsEveryLevelWithItsOwnDeadline() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    story.wait(.minutes(90))
    let deadlines = try story.tell(RecordDue(), as: .system).map(\.header.occurredAt.instant)
    #expect(Set(deadlines) == [Story.start + .minutes(30), Story.start + .minutes(60)])
  }

  @Test func aBackdatedAcknowledgementOvertakesTheRecord() throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    story.wait(.minutes(31))
    let recorded = try story.tell(RecordDue(), as: .system)
    let answer = try story.tell(
      AcknowledgeEscalation(person: "dietz"), at: Moment(Story.start + .minutes(5)))
    let items = Timeline(story.entries, order: .record).items
    let overtaken = items.filter { $0.overtakenBy == answer.first?.sequence }
    #expect(overtaken.count == 1)
    #expect(recorded.map(\.sequence).contains(overtaken.first?.sequence ?? 0))
  }

  @Test func theFirstReplyIsDueByTheStrictestLevelSoFar() throws {
    var story = try Story.opened()
    #expect(story.incident.firstReplyDeadline == Story.start + .hours(24))
    story.wait(.hours(1))
    try story.tell(RaiseAlert(to: .orange, because: "media query"))
    #expect(story.incident.firstReplyDeadline == Story.start + .hours(2))
    try story.tell(LowerAlert(to: .yellow, because: "calm"))
    #expect(story.incident.firstReplyDeadline == Story.start + .hours(2))
  }

  @Test(arguments: [(0, AlertLevel.green), (1, .green), (2, .yellow), (4, .orange), (6, .red)])
  func theMatrixNamesTheLevelForAWind(wind: Int, level: AlertLevel) throws {
    let wind = try #require(WindLevel(rawValue: wind))
    #expect(EscalationMatrix.standard.level(for: wind) == level)
  }
}
