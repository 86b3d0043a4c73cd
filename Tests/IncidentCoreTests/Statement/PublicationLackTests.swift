import IncidentCore
import TestSupport
import Testing

/// What a publication needed when it went out it needs for ever, whatever is changed afterwards.
@Suite struct PublicationLackTests {
  private static let text = "We are looking into it."
  private let publish = PublishStatement(1, text: Self.text)

  private func at(_ hours: Int, _ precision: Precision = .exact) -> Moment {
    Moment(Story.start + .hours(hours), precision: precision)
  }

  /// A text that touches liability, approved while the alert was green; it is hour 9.
  private func approved() throws -> Story {
    var story = try Story.opened()
    try story.tell(
      DraftStatement(
        channel: Channel("x"), language: "en", text: Self.text, touchesLiability: true),
      as: "fuchs")
    try story.tell(SubmitStatement(1, text: Self.text), as: "fuchs")
    try story.tell(ApproveWhatStands(1), as: "dietz")
    story.now = Story.start + .hours(9)
    return story
  }

  /// Red holds from hour 2 to hour 4.
  private func alarmed(_ story: inout Story) throws {
    try story.tell(RaiseAlert(to: .red, because: "x"), at: at(2))
    try story.tell(LowerAlert(to: .green, because: "x"), at: at(4))
  }

  private func lack(_ story: Story) -> PublicationLack? { story.incident.publicationLacks[1] }

  private func mode(_ story: Story) -> PublicationMode? {
    story.incident.statements.first.flatMap(story.incident.publicationMode)
  }

  @Test func `a lowering does not undo the rule that held when it went out`() throws {
    var story = try approved()
    try story.tell(RaiseAlert(to: .red, because: "x"), at: at(2))
    guard case .approvalsMissing(1, let missing)? = story.refusal(of: publish, at: at(3)) else {
      Issue.record("published during red")
      return
    }
    try story.tell(LowerAlert(to: .green, because: "x"), at: at(4))
    for moment in [at(2), at(3), at(2, .minute), at(3, .hour), at(0, .day)] {
      #expect(
        story.refusal(of: publish, at: moment) == .approvalsMissingThen(1, missing, at: .red))
    }
    for moment in [at(1), at(4), at(5), at(1, .minute), at(5, .hour)] {
      #expect(story.refusal(of: publish, at: moment) == nil)
    }
    let drafts = try story.decide(
      PublishStatement(1, text: nil, release: .unapproved(because: "it is out")), at: at(3))
    guard case .statementPublished(let event) = drafts[0].event else { return }
    #expect(event.alert == .red)
    #expect(event.missing == missing)
  }

  @Test func `what a correction moves under a higher alert is no regular publication`() throws {
    var story = try approved()
    try alarmed(&story)
    let entry = try story.tell(publish, at: at(1))[0]
    #expect(lack(story) == nil)
    #expect(story.refusal(of: CorrectEntry(entry, occurredAt: at(3))) == .textMissing(.because))
    try story.tell(CorrectEntry(entry, occurredAt: at(3), because: "the post says so"))
    #expect(lack(story)?.alert == .red)
    #expect(lack(story)?.missing.isEmpty == false)
    #expect(mode(story) == .unapproved)
    #expect(Figures(story.incident, at: story.now).irregularPublications == 1)
    let record = PublicRecord(story.incident, entries: story.entries)
    #expect(record.statements.isEmpty && record.leftOut.map(\.number) == [1])
    let item = Timeline(story.entries, order: .record).telling(of: story.incident)
      .items.first { $0.sequence == entry.sequence }
    #expect(item?.lack == lack(story))
    try story.tell(CorrectEntry(entry, occurredAt: at(5)))
    #expect(lack(story) == nil && mode(story) == .regular)
  }

  @Test func `what turns out to lack approvals is no approved word anywhere`() throws {
    var story = try approved()
    try alarmed(&story)
    try story.tell(RecordDue(), as: .system)
    let entry = try story.tell(publish, at: at(1))[0]
    func figures() -> Figures { Figures(story.incident, at: story.now) }
    func isReplyDue() -> Bool {
      story.incident.dueItems(at: story.now).contains { $0.cause == .firstReply }
    }
    func overtaken() -> Int {
      Timeline(story.entries, order: .record).telling(of: story.incident)
        .items.count { $0.overtakenBy == entry.sequence }
    }
    #expect(story.incident.statements.map(story.incident.isReleased) == [true])
    #expect(figures().timeToFirstResponse?.longest == .hours(1))
    #expect(figures().timeToFirstUnapprovedWord == nil && figures().approvalLatency != nil)
    #expect(!isReplyDue() && overtaken() == 1)
    try story.tell(CorrectEntry(entry, occurredAt: at(3), because: "the post says so"))
    #expect(story.incident.statements.map(story.incident.isReleased) == [false])
    #expect(figures().timeToFirstResponse == nil && figures().firstResponseSinceStart == nil)
    #expect(figures().timeToFirstUnapprovedWord?.longest == .hours(3))
    #expect(figures().irregularPublications == 1 && figures().approvalLatency == nil)
    #expect(isReplyDue())
    // Dated to when the reply was still in time it would not have answered either.
    let raised = try #require(story.entries.first { $0.header.kind == .alertRaised })
    try story.tell(CorrectEntry(entry, occurredAt: at(1), because: "a slip"))
    #expect(overtaken() == 1)
    let early = Moment(Story.start + .minutes(30))
    try story.tell(CorrectEntry(raised, occurredAt: early, because: "the log says so"))
    #expect(mode(story) == .unapproved && overtaken() == 0 && isReplyDue())
  }

  @Test func `an alert that is entered or moved later counts from when it held`() throws {
    var story = try approved()
    try story.tell(publish, at: at(3))
    #expect(mode(story) == .regular)
    var same = story
    try same.tell(RaiseAlert(to: .red, because: "x"), at: at(3))
    #expect(mode(same) == .regular)
    let raised = try story.tell(RaiseAlert(to: .red, because: "x"), at: at(2))[0]
    #expect(mode(story) == .unapproved)
    try story.tell(CorrectEntry(raised, occurredAt: at(5)))
    #expect(mode(story) == .regular)
    #expect(story.refusal(of: CorrectEntry(raised, occurredAt: at(1))) == .textMissing(.because))
    try story.tell(story.undoing(raised.sequence))
    try story.tell(RaiseAlert(to: .orange, because: "x"), at: at(1))
    #expect(lack(story)?.alert == .orange)
  }

  @Test func `with all that the higher alert asks for nothing is missing`() throws {
    var story = try approved()
    try story.tell(RaiseAlert(to: .red, because: "x"), at: at(1))
    for person in ["adler", "ebert"] as [PersonID] {
      try story.tell(ApproveWhatStands(1), as: person, at: at(1))
    }
    try story.tell(LowerAlert(to: .green, because: "x"), at: at(2))
    try story.tell(RaiseAlert(to: .red, because: "x"), at: at(4))
    try story.tell(publish, at: at(3))
    #expect(mode(story) == .regular && lack(story) == nil)
  }

  /// Staff told at hour 1; published at hour 2.
  private func told() throws -> Story {
    var story = try approved()
    story.informing = InformingPolicy(beforePublic: [.staff])
    try story.tell(InformAudience(.staff), at: at(1))
    try story.tell(publish, at: at(2))
    return story
  }

  @Test func `what a publication relied on is taken back for a reason, and it is marked`() throws {
    var story = try told()
    #expect(story.refusal(of: story.undoing(5, because: nil)) == .undoNeedsReason(5))
    try story.tell(story.undoing(5, because: "the wrong mail"))
    #expect(lack(story) == PublicationLack(entry: 6, alert: nil, missing: [], untold: [.staff]))
    #expect(mode(story) == .regular)
    // Nothing is left of it that could lie at another time.
    #expect(
      story.refusal(of: CorrectEntry(story.entry(5), occurredAt: at(0), because: "x"))
        == .alreadyUndone(5))
  }

  @Test func `a telling that is entered anew after the publication heals nothing`() throws {
    var story = try told()
    try story.tell(story.undoing(5, because: "the wrong mail"))
    let anew = try story.tell(InformAudience(.staff), at: at(1))[0]
    let lack = PublicationLack(
      entry: 6, alert: nil, missing: [], untold: [.staff], enteredAfter: [.staff])
    #expect(self.lack(story) == lack)
    // Nor does one that is corrected to lie before.
    try story.tell(CorrectEntry(anew, occurredAt: at(3), because: "x"))
    #expect(self.lack(story)?.enteredAfter == [])
    try story.tell(CorrectEntry(anew, occurredAt: at(0), because: "the mail says so"))
    #expect(self.lack(story) == lack)
    let item = Timeline(story.entries, order: .record).telling(of: story.incident)
      .items.first { $0.sequence == 6 }
    #expect(item?.lack == lack)
  }

  @Test func `a second telling before the publication stands for one that is taken back`() throws {
    var story = try approved()
    story.informing = InformingPolicy(beforePublic: [.staff])
    try story.tell(InformAudience(.staff), at: at(1))
    try story.tell(InformAudience(.staff), at: at(1))
    try story.tell(publish, at: at(2))
    try story.tell(story.undoing(5, because: "the wrong mail"))
    #expect(lack(story) == nil)
  }

  @Test func `a telling does not move behind the publication in silence`() throws {
    var story = try told()
    #expect(
      story.refusal(of: CorrectEntry(story.entry(5), occurredAt: at(3))) == .textMissing(.because))
    #expect(
      story.refusal(of: CorrectEntry(story.entry(6), occurredAt: at(0))) == .textMissing(.because))
    try story.tell(CorrectEntry(story.entry(5), occurredAt: at(3), because: "the mail says so"))
    #expect(lack(story)?.untold == [.staff])
  }

  @Test func `a telling on which nothing relied is taken back as before`() throws {
    var story = try approved()
    story.informing = InformingPolicy(beforePublic: [.staff])
    try story.tell(InformAudience(.staff), at: at(1))
    #expect(story.refusal(of: story.undoing(5, because: nil)) == nil)
    try story.tell(InformAudience(.staff), at: at(2))
    try story.tell(publish, at: at(3))
    #expect(story.refusal(of: story.undoing(5, because: nil)) == nil)
  }

  /// Published at hour 3, when nobody was known to be harmed; staff were told.
  private func publishedUnknowing() throws -> Story {
    var story = try approved()
    story.informing = InformingPolicy(beforePublic: [.victim, .staff])
    try story.tell(InformAudience(.staff), at: at(1))
    try story.tell(publish, at: at(3))
    return story
  }

  @Test func `a person harmed who is said to have been known before had to be told`() throws {
    var story = try publishedUnknowing()
    #expect(lack(story) == nil)
    let fact = try story.tell(SetFact("victim", "yes"), at: at(2))[0]
    #expect(lack(story) == PublicationLack(entry: 6, alert: nil, missing: [], untold: [.victim]))
    // What is said of them since heals nothing.
    try story.tell(InformAudience(.victim), at: at(2))
    #expect(lack(story)?.enteredAfter == [.victim])
    try story.tell(CorrectEntry(fact, occurredAt: at(4), because: "the call was later"))
    #expect(lack(story) == nil)
    #expect(
      story.refusal(of: CorrectEntry(fact, occurredAt: at(2), because: " "))
        == .textMissing(.because))
  }

  @Test func `a fact that was taken back for the publication tells when it comes again`() throws {
    var story = try approved()
    story.informing = InformingPolicy(beforePublic: [.victim])
    let fact = try story.tell(SetFact("victim", "yes"), at: at(2))[0]
    #expect(story.refusal(of: publish, at: at(3)) == .audiencesUntold(statement: 1, [.victim]))
    try story.tell(story.undoing(fact.sequence, because: "x"))
    try story.tell(publish, at: at(3))
    #expect(lack(story) == nil)
    let again = try story.tell(SetFact("victim", "yes"), at: at(2))[0]
    #expect(lack(story)?.untold == [.victim])
    try story.tell(story.undoing(again.sequence, because: "x"))
    #expect(lack(story) == nil)
  }

  @Test func `who became known only after the publication had not to be told before`() throws {
    var story = try publishedUnknowing()
    try story.tell(AnswerQuestion(.harm, "injured"), at: at(4))
    #expect(lack(story) == nil)
    try story.tell(AnswerQuestion(.harm, "none", because: "a false alarm"), at: at(5))
    try story.tell(AnswerQuestion(.harm, "harmed", because: "one was"), at: at(2))
    #expect(lack(story)?.untold == [.victim])
    try story.tell(AnswerQuestion(.harm, "none", because: "a mix-up"), at: at(6))
    #expect(lack(story) == nil)
  }

  @Test func `where the rule does not ask for the person harmed nothing is missing`() throws {
    var story = try approved()
    story.informing = InformingPolicy(beforePublic: [.staff])
    try story.tell(InformAudience(.staff), at: at(1))
    try story.tell(publish, at: at(3))
    try story.tell(SetFact("victim", "yes"), at: at(2))
    #expect(lack(story) == nil)
  }

  @Test func `who was told without being known before is not missing`() throws {
    var story = try approved()
    story.informing = InformingPolicy(beforePublic: [.victim])
    try story.tell(InformAudience(.victim), at: at(1))
    try story.tell(publish, at: at(3))
    try story.tell(SetFact("victim", "yes"), at: at(2))
    #expect(lack(story) == nil)
  }
}
