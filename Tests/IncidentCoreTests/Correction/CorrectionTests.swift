import IncidentCore
import TestSupport
import Testing

@Suite struct CorrectionTests {
  @Test func bothVersionsOfACorrectedNoteStayVisible() throws {
    var story = try Story.opened()
    let note = try story.tell(AddNote("Depot Erfurt"))
    story.wait(.minutes(3))
    try story.tell(CorrectEntry(try #require(note.first), text: "Depot Gotha"), as: "brandt")
    let item = Timeline(story.entries, order: .record).items[1]
    #expect(item.words?[.text] == "Depot Gotha")
    let correction = try #require(item.corrections.first)
    #expect(correction.formerText == "Depot Erfurt")
    #expect(correction.text == "Depot Gotha")
    #expect(correction.actor == "brandt")
    #expect(item.entry.words?[.text] == "Depot Erfurt")
  }

  @Test func aCorrectedTimeMovesTheEntryOnTheTimeline() throws {
    var story = try Story.opened()
    try story.tell(AddNote("first"))
    story.wait(.minutes(5))
    let second = try story.tell(AddNote("second"))
    try story.tell(
      CorrectEntry(try #require(second.first), occurredAt: Moment(Story.start - .minutes(9))))
    #expect(Timeline(story.entries).items.first?.sequence == 3)
    #expect(Timeline(story.entries, order: .record).items.map(\.sequence) == [1, 2, 3, 4])
  }

  @Test func currentWindIsTheLatestObservedNotTheLatestTyped() throws {
    var story = try Story.opened()
    story.wait(.hours(2))
    try story.tell(ReadWind(social: WindLevel(rawValue: 3)))
    try story.tell(
      ReadWind(social: WindLevel(rawValue: 5)), at: Moment(Story.start + .hours(1)))
    #expect(story.incident.wind.current.social == WindLevel(rawValue: 3))
  }

  @Test func aTimeAheadIsNoCorrection() throws {
    var story = try Story.opened()
    let note = try story.tell(AddNote("x"))
    let ahead = Moment(Story.start + .hours(1))
    #expect(throws: Refusal.timeAhead(ahead)) {
      try story.decide(CorrectEntry(note[0], occurredAt: ahead))
    }
  }

  @Test func aCorrectionChangesSomething() throws {
    var story = try Story.opened()
    let note = try story.tell(AddNote("x"))
    #expect(throws: Refusal.nothingToCorrect) { try story.decide(CorrectEntry(note[0])) }
    #expect(throws: Refusal.correctionUnchanged(2)) {
      try story.decide(CorrectEntry(note[0], text: "x"))
    }
    #expect(throws: Refusal.textMissing(.text)) {
      try story.decide(CorrectEntry(note[0], text: " "))
    }
  }

  @Test func redactingAnEntryReachesItsCorrections() throws {
    var story = try Story.opened()
    let note = try story.tell(AddNote("Max Mustermann was seen"))
    try story.tell(CorrectEntry(note[0], text: "Erika Mustermann was seen"))
    let drafts = try story.decide(RedactEntry(note[0], because: "Art. 17 GDPR"))
    #expect(drafts.first?.event == .entryRedacted(EntryRedacted(targets: [2, 3])))
    try story.tell(RedactEntry(note[0], because: "Art. 17 GDPR"))
    #expect(throws: Refusal.alreadyRedacted(2)) {
      try story.decide(RedactEntry(note[0], because: "again"))
    }
    #expect(Timeline(story.entries, order: .record).items[1].redactedIn == 4)
    // Read before the redaction, the entry still has its words; it takes no new ones.
    #expect(throws: Refusal.alreadyRedacted(2)) {
      try story.decide(CorrectEntry(note[0], text: "Max Mustermann again"))
    }
  }

  @Test func aRedactionNeedsAReason() throws {
    var story = try Story.opened()
    let note = try story.tell(AddNote("x"))
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(RedactEntry(note[0], because: ""))
    }
  }

  @Test func visibilityIsAnActOfItsOwn() throws {
    var story = try Story.opened()
    let note = try story.tell(AddNote("We are looking into it."))
    #expect(!Timeline(story.entries).items[1].isPublic)
    try story.tell(ChangeVisibility(note[0], isPublic: true, present: false))
    #expect(Timeline(story.entries, order: .record).items[1].isPublic)
    #expect(throws: Refusal.visibilityUnchanged(2, true)) {
      try story.decide(ChangeVisibility(note[0], isPublic: true, present: true))
    }
  }

  @Test(arguments: [
    (Precision.exact, 0, true), (.minute, 0, true), (.hour, 0, false), (.day, 0, false),
  ])
  func lateIsMoreThanAQuarterAfterTheEndOfWhatWasSaid(
    precision: Precision, offset: Int, late: Bool
  ) throws {
    var story = try Story.opened()
    story.wait(.minutes(17))
    let note = try story.tell(
      AddNote("x"), at: Moment(Story.start, precision: precision, offset: offset))
    #expect(note[0].isLate == late)
  }

  @Test func aTextCanBeGivenBackAfterItWasCorrected() throws {
    var story = try Story.opened()
    let note = try story.tell(AddNote("Erfurt"))
    try story.tell(CorrectEntry(note[0], text: "Gotha"))
    try story.tell(CorrectEntry(note[0], text: "Erfurt"))
    #expect(Timeline(story.entries, order: .record).items[1].words?[.text] == "Erfurt")
  }

  @Test func theTextThatIsThereIsTheOneThatIsCorrected() throws {
    var story = try Story.opened()
    try story.tell(AddAction("train", owner: "hr", due: Moment(Story.start + .days(1))))
    let dropped = try story.tell(SettleAction(1, .dropped, because: "no budget"))
    try story.tell(CorrectEntry(dropped[0], text: "no need"))
    let item = Timeline(story.entries, order: .record).items[2]
    #expect(item.words?.texts == ["because": "no need"])
    try story.tell(story.undoing(4))
    let again = Timeline(story.entries, order: .record).items[2]
    #expect(again.words?.texts == ["because": "no budget"])
  }

  @Test func aTextThatACorrectionAddedGoesWithIt() throws {
    var story = try Story.opened()
    try story.tell(MakePromise("refund", due: Story.start + .days(1)))
    let kept = try story.tell(SettlePromise(1, .kept, source: "mail of 3 May"))
    try story.tell(CorrectEntry(kept[0], text: "by transfer"))
    try story.tell(story.undoing(4))
    #expect(Timeline(story.entries, order: .record).items[2].words?[.text] == nil)
  }

  @Test func noActIsRecordedBeforeItHappened() throws {
    var story = try Story.opened()
    let ahead = Moment(Story.start + .minutes(6))
    #expect(throws: Refusal.timeAhead(ahead)) { try story.decide(AddNote("x"), at: ahead) }
    #expect(throws: Refusal.timeAhead(ahead)) { try story.tell(ContainIncident(), at: ahead) }
    #expect(try story.decide(AddNote("x"), at: Moment(Story.start + .minutes(5))).count == 1)
    #expect(throws: Refusal.timeAhead(ahead)) {
      try Story().decide(OpenIncident(title: "Storm", detected: ahead))
    }
  }
}
