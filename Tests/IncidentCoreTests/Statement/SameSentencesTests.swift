import IncidentCore
import TestSupport
import Testing

@Suite struct SameSentencesTests {
  private static let texts = [
    1: "We know the video. We report again at 16:00 today. Thank you.",
    2: "Hello! we report again – at 16:00 today! Thank you.",
    3: "We report again at 17:00 today.",
    4: "Thank you.",
  ]

  @Test func `what is said elsewhere in the same words is found`() {
    let found = SameSentences(of: 1, replacedBy: nil, among: Self.texts)
    #expect(found.statements == [2])
    #expect(found.sentence(in: 2) == "we report again – at 16:00 today!")
    #expect(found.sentence(in: 3) == nil)
  }

  @Test func `a sentence that stays is not looked for`() {
    let stays = "We know the film. We report again at 16:00 today."
    #expect(SameSentences(of: 1, replacedBy: stays, among: Self.texts).statements.isEmpty)
    let goes = "We know the video. We report again at 18:00 today."
    #expect(SameSentences(of: 1, replacedBy: goes, among: Self.texts).statements == [2])
  }

  @Test func `a text that is gone is like none`() {
    #expect(SameSentences(of: 9, replacedBy: nil, among: Self.texts).statements.isEmpty)
  }

  @Test func `the other variants are concerned, and who says the same, but no correction of it`()
    throws
  {
    var story = try StatementStory()
    try story.published()
    try story.record(
      DraftStatement(channel: Channel("x"), language: "en", text: "No.", corrects: 1))
    try story.record(
      DraftMessage(
        [DraftStatement(channel: Channel("tiktok"), language: "en", text: "We look.")], to: 1))
    try story.draft()
    #expect(story.incident.alike(1, [2, 4]).map(\.number) == [3, 4])
    try story.record(WithdrawStatement(3, because: "a slip"))
    #expect(story.incident.alike(1, [2, 4]).map(\.number) == [4])
  }
}
