import IncidentCore
import TestSupport
import Testing

@Suite struct ClaimTests {
  @Test("A claim is entered open, with its text and source as words")
  func add() throws {
    var story = try Story.opened()
    let entry = try story.tell(AddClaim("The driver was ours", source: "https://e.org/1"))[0]
    #expect(entry.words == Words([.text: "The driver was ours", .source: "https://e.org/1"]))
    #expect(
      story.incident.claims == [
        Claim(
          number: 1, sequence: 2, addedAt: Moment(story.now), verdict: .open, isAnswer: true)
      ])
    #expect(throws: Refusal.textMissing(.text)) { try story.decide(AddClaim(" \n")) }
  }

  @Test(
    "Only what is open is entered without a reason or source", arguments: Claim.Verdict.allCases)
  func unfounded(verdict: Claim.Verdict) throws {
    let story = try Story.opened()
    if verdict == .open {
      _ = try story.decide(AddClaim("The driver was ours", verdict: verdict))
    } else {
      #expect(throws: Refusal.textMissing(.because)) {
        try story.decide(AddClaim("The driver was ours", verdict: verdict))
      }
    }
    _ = try story.decide(AddClaim("The driver was ours", verdict: verdict, source: "roster"))
    _ = try story.decide(AddClaim("The driver was ours", verdict: verdict, because: "seen"))
  }

  @Test("A verdict needs a reason, and the same one again another source")
  func settle() throws {
    var story = try Story.opened()
    try story.tell(AddClaim("The driver was ours"))
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(SettleClaim(1, .isFalse, because: ""))
    }
    #expect(throws: Refusal.unknownClaim(2)) {
      try story.decide(SettleClaim(2, .isFalse, because: "x"))
    }
    story.wait(.hours(1))
    let entry = try story.tell(SettleClaim(1, .isFalse, because: "no shift", source: "roster"))[0]
    #expect(
      entry.event
        == .claimSettled(ClaimSettled(claim: 1, verdict: .isFalse, formerly: .open)))
    #expect(story.incident.claims.map(\.verdict) == [.isFalse])
    #expect(story.incident.claims.map(\.foundIn) == [3])
    #expect(throws: Refusal.verdictUnchanged(1, .isFalse)) {
      try story.decide(SettleClaim(1, .isFalse, because: "no shift"))
    }
    try story.tell(SettleClaim(1, .isFalse, because: "seen", source: "witness"))
    try story.tell(SettleClaim(1, .open, because: "a new video"))
    #expect(story.incident.claims.map(\.verdict) == [.open])
  }

  @Test("In a closed incident nothing is entered, but what is found out is kept")
  func closed() throws {
    var story = try Story.opened()
    try story.tell(AddClaim("The driver was ours"))
    try story.tell(CloseIncident(reason: .external))
    #expect(throws: Refusal.incidentClosed(.addClaim)) { try story.decide(AddClaim("More")) }
    try story.tell(SettleClaim(1, .isTrue, because: "court"))
    #expect(story.incident.claims.map(\.verdict) == [.isTrue])
  }

  @Test("Undone, the former verdict holds; a claim that a statement states cannot go")
  func undo() throws {
    var story = try Story.opened()
    try story.tell(AddClaim("The driver was ours"))
    try story.tell(SettleClaim(1, .isTrue, because: "depot"))
    try story.tell(story.undoing(3))
    #expect(story.incident.claims.map(\.verdict) == [.open])
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "Ours", claims: [1]))
    #expect(throws: Refusal.restedUpon(2, by: [5])) { try story.decide(story.undoing(2)) }
    try story.tell(story.undoing(5))
    try story.tell(story.undoing(2))
    #expect(story.incident.claims == [])
    try story.tell(AddClaim("Another"))
    #expect(story.incident.claims.map(\.number) == [2], "no number comes twice")
  }

  @Test("A corrected time moves when it was found")
  func correction() throws {
    var story = try Story.opened()
    story.wait(.minutes(10))
    try story.tell(AddClaim("The driver was ours"))
    let earlier = Moment(story.now - .minutes(5))
    try story.tell(CorrectEntry(story.entry(2), text: "The driver was theirs"))
    try story.tell(CorrectEntry(story.entry(2), occurredAt: earlier))
    #expect(story.incident.claims.map(\.foundAt) == [earlier])
    #expect(story.incident.claims.map(\.addedAt) == [earlier])
  }

  @Test("Nothing is found out about a claim before it was in the ledger")
  func beforeItWasAdded() throws {
    var story = try Story.opened()
    try story.tell(AddClaim("The driver was ours"))
    let added = Moment(story.now)
    let early = Moment(story.now - .minutes(1))
    #expect(
      story.refusal(of: SettleClaim(1, .isFalse, because: "no shift"), at: early)?
        .thingsOutOfOrder == [.claimSettled(1), .claimAdded(1)])
    #expect(throws: Never.self) {
      try story.decide(SettleClaim(1, .isFalse, because: "no shift"), at: added)
    }
  }
}
