import IncidentCore
import TestSupport
import Testing

@Suite struct FiguresTests {
  private let start = Story.start

  @Test("what lacks an endpoint is absent, not zero")
  func absent() throws {
    let figures = Figures(try Story.opened().incident, at: start + .hours(9))
    #expect(figures.timeToDetect == nil)
    #expect(figures.timeToAcknowledge == nil)
    #expect(figures.timeToFirstResponse == nil)
    #expect(figures.firstResponseSinceStart == nil)
    #expect(figures.timeToContain == nil)
    #expect(figures.timeToResolve == nil)
    #expect(figures.approvalLatency == nil)
    #expect(figures.stepsOnTime == nil)
    #expect(figures.acknowledgementsOnTime == nil)
    #expect(figures.promisesKept == nil)
    #expect(figures.peakWind == nil)
    #expect(figures.peakAlert == .green)
  }

  @Test("an endpoint coarser than a minute gives a range")
  func ranges() throws {
    var story = try Story.opened()
    let day = Moment(start - .hours(26), precision: .day)
    try story.tell(DateIncident(started: day))
    let detect = try #require(Figures(story.incident, at: story.now).timeToDetect)
    #expect(detect == Figures.Span(shortest: .hours(2), longest: .hours(26)))
    #expect(detect.isRange)
    story.wait(.hours(2))
    try story.tell(ContainIncident(), at: .around(start + .minutes(90), offset: 0))
    #expect(
      Figures(story.incident, at: story.now).timeToContain
        == Figures.Span(shortest: .hours(1), longest: .hours(2)))
    let minute = Moment(start + .minutes(5), precision: .minute)
    #expect(Figures.Span(from: Moment(start), to: minute)?.isRange == false)
  }

  @Test("a length between points that cannot have been is not known, and never none")
  func never() throws {
    #expect(Figures.Span(from: Moment(start), to: Moment(start - .hours(1))) == nil)
    let sameMinute = Moment(start - .seconds(30), precision: .minute)
    #expect(
      Figures.Span(from: Moment(start), to: sameMinute)
        == Figures.Span(shortest: .zero, longest: .zero))
    var story = try Story.opened()
    try story.tell(ContainIncident())
    try story.tell(ResolveIncident())
    story.incident.milestones[0].at = Moment(start - .hours(2))
    let figures = Figures(story.incident, at: story.now)
    #expect(figures.timeToContain == nil)
    #expect(figures.disorders.keys.map(\.rawValue) == ["contain"])
    #expect(figures.disorders[.contain]?.second.thing == .status(.contained))
    #expect(figures.timeToResolve?.longest == .zero)
    #expect(figures.meets(.within(.hours(1)), for: .contain) == nil)
  }

  @Test("what was answered before it was asked for counts neither as in time nor as late")
  func disorderedShares() throws {
    var story = try Story.opened()
    story.wait(.hours(1))
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    try story.tell(AcknowledgeEscalation())
    let known = Figures(story.incident, at: story.now).acknowledgementsOnTime
    story.incident.escalations[0].acknowledgements[0].at = Moment(start + .minutes(1))
    let unknown = Figures(story.incident, at: story.now).acknowledgementsOnTime
    #expect((known?.count ?? 0) > (unknown?.count ?? 0))
  }

  @Test("contained and resolved are the acts that held; reopening restarts nothing")
  func milestones() throws {
    var story = try Story.opened()
    story.wait(.hours(1))
    let wrong = try story.tell(ContainIncident())
    try story.tell(story.undoing(wrong[0].sequence))
    story.wait(.hours(1))
    try story.tell(ContainIncident())
    story.wait(.hours(1))
    try story.tell(ReopenIncident(because: "again"))
    story.wait(.hours(1))
    try story.tell(ResolveIncident())
    let figures = Figures(story.incident, at: story.now)
    #expect(figures.timeToContain == nil)
    #expect(figures.formerlyContained.map(\.shortest) == [.hours(2)])
    #expect(figures.timeToResolve?.shortest == .hours(4))
    #expect(figures.formerlyResolved.isEmpty)
    #expect(figures.reopened == 1)
    #expect(story.incident.held(.closed) == nil)
  }

  @Test("acknowledgements, promises and steps are counted as shares of those whose time has come")
  func shares() throws {
    var story = try Story.following()
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    try story.tell(MakePromise("call back", due: start + .hours(1)))
    try story.tell(MakePromise("refund", due: start + .hours(2)))
    story.wait(.minutes(10))
    try story.tell(AcknowledgeEscalation())
    try story.tell(CompleteStep("verify", url: "https://x.example/1"))
    #expect(
      Figures(story.incident, at: story.now).acknowledgementsOnTime == Figures.Share(1, of: 1))
    story.wait(.hours(1))
    try story.tell(
      SettlePromise(1, .kept, source: "https://x.example/1"), at: Moment(start + .minutes(50)))
    let figures = Figures(story.incident, at: story.now)
    #expect(figures.timeToAcknowledge?.longest == .minutes(10))
    #expect(figures.acknowledgementsOnTime == Figures.Share(1, of: 2))
    #expect(figures.promisesKept == Figures.Share(1, of: 1))
    #expect(
      Figures(story.incident, at: start + .hours(2)).promisesKept == Figures.Share(1, of: 2))
    #expect(figures.stepsOnTime == Figures.Share(1, of: 2))
  }

  @Test("what is dated before anybody noticed the storm was not done by the plan")
  func beforeDetection() throws {
    var story = try Story.following()
    func view(_ story: Story) throws -> StepView {
      try #require(
        story.incident.stepViews(at: story.now).first { $0.step.id == "verify" })
    }
    try story.tell(StartStep("verify"), at: Moment(start - .hours(1)))
    #expect(try view(story).isBeforeDetection)
    let done = try story.tell(
      CompleteStep("verify", url: "https://x.example/1"), at: Moment(start - .minutes(30)))[0]
    #expect(try view(story).isBeforeDetection)
    #expect(Figures(story.incident, at: story.now).stepsOnTime == nil)
    try story.tell(CorrectEntry(done, occurredAt: Moment(start)))
    #expect(try !view(story).isBeforeDetection)
    #expect(Figures(story.incident, at: story.now).stepsOnTime == Figures.Share(1, of: 1))
  }

  @Test("a step left undone until the end counts as missed, one that fell due after it does not")
  func undoneAtTheEnd() throws {
    var story = try Story.following()
    try story.tell(CompleteStep("verify", url: "https://x.example/1"))
    let due = story.incident.stepViews(at: story.now).filter { $0.state == .open }
      .compactMap(\.due)
    let last = try #require(due.max())
    story.now = last
    try story.tell(CloseIncident(reason: .external))
    story.wait(.days(30))
    let atEnd = try #require(Figures(story.incident, at: story.now).stepsOnTime)
    #expect(atEnd.count == 1)
    #expect(atEnd.of == 1 + due.count)
  }

  @Test("a publication without approvals is no first response, and is told beside it")
  func irregular() throws {
    var story = try Story.opened()
    try story.tell(
      DraftStatement(channel: Channel("website"), language: "en", text: "Sorry."))
    story.wait(.minutes(40))
    try story.tell(PublishStatement(1, text: "Sorry.", release: .unapproved(because: "hurry")))
    let figures = Figures(story.incident, at: story.now)
    #expect(figures.timeToFirstResponse == nil)
    #expect(figures.timeToFirstUnapprovedWord?.longest == .minutes(40))
    #expect(figures.irregularPublications == 1)
    #expect(figures.approvalLatency == nil)

    try story.tell(
      DraftStatement(channel: Channel("website"), language: "en", text: "We are sorry."))
    story.wait(.minutes(10))
    try story.tell(
      PublishStatement(2, text: "We are sorry.", release: .emergency(because: "it burns")))
    let later = Figures(story.incident, at: story.now)
    #expect(later.timeToFirstResponse?.longest == .minutes(50))
    #expect(later.timeToFirstUnapprovedWord?.longest == .minutes(40))
  }

  @Test("how long approvals take is counted from the corrected time of the submission")
  func latency() throws {
    var story = try Story.opened()
    try story.tell(
      DraftStatement(channel: Channel("website"), language: "en", text: "Sorry."), as: "fuchs")
    story.wait(.hours(1))
    let submitted = try story.tell(SubmitStatement(1, text: "Sorry."), as: "fuchs")
    try story.tell(ApproveWhatStands(1))
    #expect(Figures(story.incident, at: story.now).approvalLatency == .zero)
    try story.tell(CorrectEntry(submitted[0], occurredAt: Moment(start + .minutes(40))))
    #expect(Figures(story.incident, at: story.now).approvalLatency == .minutes(20))
  }
}
