import IncidentCore
import TestSupport
import Testing

/// A step that asks several questions is done once each of them has an answer.
@Suite struct AnsweredStepTests {
  private static let document = PlaybookDocument(
    playbook: Playbook(
      id: "asks", version: 1, languages: ["en"],
      phases: [
        Phase(
          id: "assess", steps: [Step(id: "ask", act: .answers(["victim", "injury", "press"]))])
      ], facts: [DeclaredFact("press", values: .words(["yes", "no"]))]),
    words: Words(texts: ["playbook.title.en": "Asks"]))

  private func record(in story: Story) throws -> StepRecord? {
    let run = try #require(story.incident.runs.first)
    return story.incident.record(of: "ask", in: run)
  }

  @Test func `it is done at the last of the answers, also where others came before`() throws {
    var story = try Story.opened()
    try story.tell(SetFact("press", "no"))
    try story.tell(StartRun(Self.document))
    #expect(try record(in: story)?.word != .done)
    story.wait(.minutes(5))
    try story.tell(AnswerQuestion(.harm, "none"), as: "brandt")
    let done = try #require(try record(in: story)?.done.last)
    #expect(done.by == "brandt" && done.at.instant == Story.start + .minutes(5))
  }

  @Test func `a part of an answer is not enough`() throws {
    var story = try Story.opened()
    try story.tell(StartRun(Self.document))
    try story.tell(SetFact("press", "yes"))
    // Nobody is hurt; whether somebody was harmed is open.
    try story.tell(SetFact("injury", "no"))
    #expect(try record(in: story)?.word != .done)
    try story.tell(SetFact("victim", "yes"))
    #expect(try record(in: story)?.word == .done)
  }

  @Test func `that it is not known is no answer, and takes one back`() throws {
    var story = try Story.opened()
    try story.tell(StartRun(Self.document))
    try story.tell(AnswerQuestion(.harm, "injured"))
    try story.tell(SetFact("press", "unknown"))
    #expect(try record(in: story)?.word != .done)
    try story.tell(SetFact("press", "yes"))
    #expect(try record(in: story)?.word == .done)
    try story.tell(SetFact("press", "unknown", because: "it was a student paper"))
    #expect(try record(in: story)?.word != .done)
  }

  @Test(arguments: [
    ("answer:cluster", StepAct.answer(.cluster)), ("answer:press", .answers(["press"])),
    ("answer:victim,press", .answers(["victim", "press"])),
  ])
  func `several answers are one act`(text: String, act: StepAct) {
    #expect(StepAct(text: text) == act)
    #expect(act.text == text)
  }
}
