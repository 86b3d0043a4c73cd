import IncidentCore
import IncidentWording
import PlaybookFiles
import StrictText
import Testing

@Suite struct InclusionTests {
  private let spine = """
    playbook: spine
    version: 1
    title: {en: Spine, de: Rückgrat}
    phases:
      - id: assess
        title: {en: Assess, de: Klären}
        steps:
          - {id: look, do: {en: Look, de: Hinsehen}, role: monitoring, due: 30m}
          - {id: judge, do: {en: Judge, de: Urteilen}, after: [look]}
      - id: close
        title: {en: Close, de: Schließen}
        steps:
          - {id: thank, do: {en: Thank, de: Danken}}
    standing:
      - {id: high, when: wind > 4, propose: {escalate: red}}
    statements:
      holding: {channels: [x], text: Wait}
    """

  @Test func whatIsKnownThereIsRefinedAndTheRestComesInAddition() throws {
    let reading = reading(
      file(
        """
        include: [spine]
        phases:
          - {id: before, title: Before, steps: [{id: start, do: Start}]}
          - id: assess
            title: Look closely
            steps:
              - {id: call, do: Call}
              - {id: look, due: 10m, role: legal}
          - {id: after, title: After, steps: [{id: wait, do: Wait, due: 1h, from: step:thank}]}
        standing:
          - {id: high, when: wind > 5}
          - {id: low, when: wind < 1, propose: {tell: Rest}}
        statements:
          holding: {liability: true}
          other: {channels: [mail], text: Hello}
        """), library: ["spine": spine])
    #expect(reading.problems.isEmpty)
    let document = try #require(reading.document)
    let playbook = document.playbook
    #expect(playbook.id == "storm")
    #expect(playbook.phases.map(\.id) == ["before", "assess", "after", "close"])
    #expect(playbook.phases[1].steps.map(\.id) == ["look", "judge", "call"])
    #expect(
      playbook.step("look")
        == Step(id: "look", role: .legal, due: [DueRule(.minutes(10))]))
    #expect(
      playbook.standing == [
        StandingBranch(
          id: "high", when: Condition(source: "wind > 5"), proposal: .escalate(.red)),
        StandingBranch(id: "low", when: Condition(source: "wind < 1"), proposal: .tell),
      ])
    #expect(
      playbook.templates == [
        StatementTemplate(id: "holding", channels: [Channel("x")], touchesLiability: true),
        StatementTemplate(id: "other", channels: [Channel("mail")]),
      ])
    let words = PlaybookWords(document.words, languages: ["de"])
    #expect(words.title == "Storm")
    #expect(words.phase("assess") == "Look closely")
    #expect(words.step("look") == "Hinsehen")
  }

  @Test func aFileIncludedTwiceIsLaidDownOnce() throws {
    let reading = reading(
      file("include: [first, second]"),
      library: [
        "spine": spine,
        "first": file(
          "include: [spine]\nphases: [{id: assess, steps: [{id: look, due: 1m}]}]", id: "first"),
        "second": file("include: [spine]", id: "second"),
      ])
    #expect(reading.problems.isEmpty)
    #expect(reading.document?.playbook.step("look")?.due == [DueRule(.minutes(1))])
  }

  @Test func aProblemInAnIncludedFileNamesThatFile() {
    let reading = reading(
      file("include: [spine]\nphases: [{id: close, steps: [{id: go, do: Go, after: [x]}]}]"),
      library: ["spine": spine.replacing("30m", with: "soon").replacing("[look]", with: "[loo]")])
    #expect(reading.document == nil)
    #expect(
      reading.problems == [
        PlaybookProblem(
          .unknownStep("x", nearest: nil), in: "storm.yaml", at: place(5, 55)),
        PlaybookProblem(.badDuration("soon"), in: "spine.yaml", at: place(8, 73)),
        PlaybookProblem(
          .unknownStep("loo", nearest: "look"), in: "spine.yaml", at: place(9, 60)),
      ])
  }

  @Test func aStepCannotMoveToAnotherPhase() {
    let reading = reading(
      file("include: [spine]\nphases: [{id: close, steps: [{id: look, due: 1m}]}]"),
      library: ["spine": spine])
    #expect(
      reading.problems == [
        PlaybookProblem(
          .stepOfOtherPhase("look", phase: "assess"), in: "storm.yaml", at: place(5, 35))
      ])
  }

  @Test func aRefinementCannotMakeATaskADecisionToo() {
    let reading = reading(
      file(
        "include: [spine]\nphases: [{id: close, steps: [{id: thank, decide: A, options: [a, b]}]}]"),
      library: ["spine": spine])
    #expect(reading.problems.map(\.reason) == [.taskAndDecision])
  }

  @Test func aCircleOfIncludesIsNamed() {
    let reading = reading(
      file("include: [a]"),
      library: [
        "a": file("include: [b]", id: "a"), "b": file("include: [storm]", id: "b"),
      ])
    #expect(
      reading.problems == [
        PlaybookProblem(
          .includeCycle(["storm", "a", "b", "storm"]), in: "b.yaml", at: place(4, 11))
      ])
  }

  @Test func onlySoManyFilesAreIncluded() {
    let library = Dictionary(
      uniqueKeysWithValues: (0..<100).map {
        ("p\($0)", file("include: [p\($0 + 1)]", id: "p\($0)"))
      })
    let reading = reading(file("include: [p0]"), library: library)
    #expect(
      reading.problems == [
        PlaybookProblem(.tooManyIncludes(limit: 32), in: "p31.yaml", at: place(4, 11))
      ])
  }

  @Test func anUnreadableIncludeDoesNotDrownTheRest() {
    let reading = reading(
      file("include: [spine]\nphases: [{id: close, steps: [{id: go, do: Go, after: [look]}]}]"),
      library: ["spine": "a: [b"])
    #expect(reading.problems.map(\.file) == ["spine.yaml"])
    #expect(reading.problems.map(\.reason) == [.yaml(.syntax(.openBracket))])
  }
}
