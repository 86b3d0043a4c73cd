import IncidentCore
import TestSupport
import Testing

@Suite struct FreezeTests {
  private let x = Channel("x")
  private let tv = Channel("tv")

  private func frozen() throws -> Story {
    var story = try Story.opened()
    try story.tell(FreezePosting([x, tv, x], owners: [x: "fuchs"], because: "no jokes"))
    return story
  }

  @Test("Each channel is frozen under a number of its own, with its owner")
  func orders() throws {
    let story = try frozen()
    #expect(story.incident.freezes.map(\.number) == [1, 2])
    #expect(story.incident.freezes.map(\.channel) == [x, tv])
    #expect(story.incident.freezes.map(\.owner) == ["fuchs", nil])
  }

  @Test("A freeze is neither confirmed nor released before it was ordered")
  func beforeItWasOrdered() throws {
    let story = try frozen()
    let ordered = Moment(story.now)
    let early = Moment(story.now - .hours(1))
    let acts: [any Act] = [ConfirmFreeze(x), ReleaseFreeze([x], because: "over")]
    for act in acts {
      #expect(story.refusal(of: act, at: early)?.thingsOutOfOrder?.last == .freezeOrdered(x))
      #expect(throws: Never.self) { try story.decide(act, at: ordered) }
    }
  }

  @Test("A freeze needs a reason, a channel, an open incident, and something that is not frozen")
  func refused() throws {
    var story = try frozen()
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(FreezePosting([x], because: ""))
    }
    #expect(throws: Refusal.noChannelsToFreeze) {
      try story.decide(FreezePosting([], because: "x"))
    }
    #expect(throws: Refusal.channelsFrozen([x, tv])) {
      try story.decide(FreezePosting([x, tv], because: "x"))
    }
    let fresh = try story.tell(FreezePosting([x, Channel("blog")], because: "x"))
    #expect(
      fresh.map(\.event)
        == [.postingFrozen(PostingFrozen(freezes: [.init(freeze: 3, channel: Channel("blog"))]))])
    try story.tell(CloseIncident(reason: .external))
    #expect(throws: Refusal.incidentClosed(.freezePosting)) {
      try story.decide(FreezePosting([Channel("mail")], because: "x"))
    }
  }

  @Test(
    "What is not confirmed within ten minutes is due from the owner, else the community manager")
  func due() throws {
    var story = try frozen()
    func items(after minutes: Int) -> [DueItem] {
      story.incident.dueItems(at: Story.start + .minutes(minutes)).filter { item in
        if case .freeze = item.cause { true } else { false }
      }
    }
    #expect(items(after: 9).map(\.level) == [nil, nil])
    #expect(items(after: 10).map(\.level) == [.passed, .passed])
    #expect(items(after: 10).map(\.people) == [["fuchs"], []])
    #expect(items(after: 10).map(\.role) == [nil, .communityManager])
    try story.tell(ConfirmFreeze(x, text: "3 posts"))
    #expect(items(after: 10).map(\.cause) == [.freeze(2)])
    try story.tell(ReleaseFreeze([tv], because: "no ads there"))
    #expect(items(after: 10).isEmpty)
  }

  @Test("A channel is confirmed once, and only while it is frozen")
  func confirms() throws {
    var story = try frozen()
    #expect(throws: Refusal.channelNotFrozen(Channel("blog"), frozen: [x, tv])) {
      try story.decide(ConfirmFreeze(Channel("blog")))
    }
    try story.tell(ConfirmFreeze(x))
    #expect(throws: Refusal.freezeConfirmed(x, at: Moment(Story.start))) {
      try story.decide(ConfirmFreeze(x))
    }
  }

  @Test("Released channel by channel, or all at once, in a closed incident too")
  func releases() throws {
    var story = try frozen()
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(ReleaseFreeze(nil, because: " "))
    }
    try story.tell(ReleaseFreeze([x], because: "calm"))
    #expect(story.incident.freezesInForce.map(\.channel) == [tv])
    #expect(throws: Refusal.channelNotFrozen(x, frozen: [tv])) {
      try story.decide(ReleaseFreeze([x], because: "calm"))
    }
    try story.tell(CloseIncident(reason: .external))
    #expect(try story.tell(ReleaseFreeze(nil, because: "calm")).count == 1)
    #expect(throws: Refusal.nothingFrozen) {
      try story.decide(ReleaseFreeze(nil, because: "calm"))
    }
  }

  @Test("After its release a channel is frozen anew, and confirmed anew")
  func again() throws {
    var story = try frozen()
    try story.tell(ConfirmFreeze(x))
    try story.tell(ReleaseFreeze([x], because: "calm"))
    try story.tell(FreezePosting([x], because: "a second video"))
    #expect(story.incident.freezesInForce.map(\.number) == [2, 3])
    try story.tell(ConfirmFreeze(x))
    #expect(story.incident.freezes.map { $0.confirmed != nil } == [true, false, true])
  }

  @Test("An order that was confirmed since is not undone before its confirmation")
  func undone() throws {
    var story = try frozen()
    let confirmed = try story.tell(ConfirmFreeze(x))
    #expect(throws: Refusal.restedUpon(2, by: [confirmed[0].sequence])) {
      try story.decide(story.undoing(2))
    }
    try story.tell(story.undoing(confirmed[0].sequence))
    #expect(story.incident.freezes.allSatisfy { $0.confirmed == nil })
    try story.tell(story.undoing(2))
    #expect(story.incident.freezes.isEmpty)
  }

  @Test("A release is not undone where the channel was frozen again since")
  func releaseUndone() throws {
    var story = try frozen()
    let released = try story.tell(ReleaseFreeze([x], because: "calm"))[0].sequence
    let again = try story.tell(FreezePosting([x], because: "a second video"))[0].sequence
    #expect(throws: Refusal.restedUpon(released, by: [again])) {
      try story.decide(story.undoing(released))
    }
    try story.tell(story.undoing(again))
    try story.tell(story.undoing(released))
    #expect(story.incident.freezesInForce.map(\.number) == [1, 2])
  }

  @Test("Corrected times move what they say")
  func corrected() throws {
    var story = try frozen()
    let earlier = Moment(Story.start - .minutes(30), precision: .minute)
    try story.tell(DateIncident(detected: earlier))
    try story.tell(CorrectEntry(story.entry(2), occurredAt: earlier))
    #expect(story.incident.freezes.map(\.ordered.at) == [earlier, earlier])
    #expect(story.incident.freezes.first?.due == Story.start - .minutes(20))
  }
}

/// Several channels are confirmed as one act.
@Suite struct FreezeConfirmedTogetherTests {
  private let channels = ["x", "tv", "blog"].map { Channel($0) }

  private func frozen() throws -> Story {
    var story = try Story.opened()
    try story.tell(FreezePosting(channels, because: "no jokes"))
    return story
  }

  @Test func `each channel has an entry of its own, and all are taken back at once`() throws {
    var story = try frozen()
    let entries = try story.tell(
      ConfirmFreeze([channels[0], channels[1], channels[0]], text: "all paused"))
    #expect(
      entries.map(\.event)
        == [
          .freezeConfirmed(FreezeConfirmed(freeze: 1, channel: channels[0])),
          .freezeConfirmed(FreezeConfirmed(freeze: 2, channel: channels[1])),
        ])
    #expect(Set(entries.map(\.header.act)).count == 1)
    #expect(story.incident.freezes.map { $0.confirmed != nil } == [true, true, false])
    try story.tell(story.undoing(entries[1].sequence))
    #expect(story.incident.freezes.allSatisfy { $0.confirmed == nil })
  }

  @Test func `the first that cannot be confirmed is named, and none is`() throws {
    var story = try frozen()
    let mail = Channel("mail")
    #expect(throws: Refusal.channelNotFrozen(mail, frozen: channels)) {
      try story.decide(ConfirmFreeze([channels[0], mail, Channel("radio")]))
    }
    try story.tell(ConfirmFreeze(channels[1]))
    #expect(throws: Refusal.freezeConfirmed(channels[1], at: Moment(Story.start))) {
      try story.decide(ConfirmFreeze([channels[0], channels[1], mail]))
    }
    #expect(story.incident.freezes.map { $0.confirmed != nil } == [false, true, false])
  }
}
