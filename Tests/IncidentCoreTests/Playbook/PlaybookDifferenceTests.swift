import IncidentCore
import Testing

@Suite struct PlaybookDifferenceTests {
  private func document(
    _ steps: [Step], version: Int = 1, standing: [StandingBranch] = [],
    templates: [StatementTemplate] = [], words: [String: String] = [:]
  ) -> PlaybookDocument {
    PlaybookDocument(
      playbook: Playbook(
        id: "storm", version: version, languages: ["en"],
        phases: [Phase(id: "assess", steps: steps)], standing: standing, templates: templates),
      words: Words(texts: words))
  }

  private func changes(
    from before: PlaybookDocument, to after: PlaybookDocument
  ) -> [String] {
    PlaybookDifference(from: before, to: after).changes.map { part, change in
      switch change {
      case .added: "+ \(part)"
      case .removed: "- \(part)"
      case .changed(let fields):
        "~ \(part) "
          + fields.map { "\($0.name): \($0.before ?? "–") → \($0.after ?? "–")" }
          .joined(separator: "; ")
      }
    }
  }

  @Test func theSameIsNoDifference() {
    let one = document([Step(id: "a")], words: ["step.a.do.en": "A"])
    #expect(changes(from: one, to: one) == [])
  }

  @Test func wordingsAreTextsOfTheirGroups() {
    let short = TemplateWording(id: "short", channels: [Channel("x")])
    let before = document(
      [], templates: [StatementTemplate(id: "t", channels: [Channel("x")])],
      words: ["statement.t.text.en": "One."])
    let after = document(
      [], templates: [StatementTemplate(id: "t", channels: [Channel("x")], wordings: [short])],
      words: ["statement.t.wording.short.en": "Two."])
    #expect(
      changes(from: before, to: after) == [
        #"~ statement("t") text.en: One. → –; wordings.short.en: – → Two.; "#
          + "wordings.short.channels: – → x"
      ])
  }

  @Test func partsAreMatchedByTheirIDs() {
    let before = document([Step(id: "a"), Step(id: "b"), Step(id: "c")])
    let after = document([Step(id: "a"), Step(id: "new"), Step(id: "c")])
    #expect(changes(from: before, to: after) == [#"+ step("new")"#, #"- step("b")"#].reversed())
  }

  @Test func everyFieldOfAStepIsCompared() {
    let before = document([Step(id: "a", role: .legal, due: [DueRule(.minutes(90))])])
    let after = document([
      Step(
        id: "a", options: ["x", "y"], role: .it,
        due: [DueRule(.hours(2)), DueRule(.days(1), from: .step("b"))], after: ["b"],
        when: Condition(source: "wind > 2"), requiresEvidence: true,
        repetition: Repetition(every: .seconds(90), until: "b"))
    ])
    #expect(
      changes(from: before, to: after) == [
        #"~ step("a") options: – → x, y; role: legal → it; due: 90m → 2h; 1d from step:b; "#
          + "after: – → b; when: – → wind > 2; evidence: – → required; every: – → 90s; "
          + "until: – → step:b"
      ])
  }

  @Test func factsAndChecklistsAreComparedToo() {
    func document(_ values: DeclaredFact.Values?, items: Int) -> PlaybookDocument {
      PlaybookDocument(
        playbook: Playbook(
          id: "storm", version: 1, languages: ["en"],
          phases: [Phase(id: "assess", steps: [Step(id: "a", itemCount: items)])],
          facts: [DeclaredFact("victim", values: values)]),
        words: Words(texts: ["step.a.item.1.en": "One", "step.a.item.2.en": "Two"]))
    }
    #expect(
      changes(from: document(nil, items: 1), to: document(.words(["yes", "no"]), items: 2)) == [
        #"~ fact("victim") values: – → yes, no"#,
        #"~ step("a") checklist: 1 → 2; checklist.2.en: – → Two"#,
      ])
  }

  @Test func textsAreComparedLanguageByLanguage() {
    let before = document([Step(id: "a")], words: ["step.a.do.en": "A", "playbook.title.en": "T"])
    let after = document([Step(id: "a")], words: ["step.a.do.en": "B", "playbook.title.en": "T"])
    #expect(changes(from: before, to: after) == [#"~ step("a") do.en: A → B"#])
    let redacted = PlaybookDifference(from: before, to: after, textsKnown: false)
    #expect(redacted.changes.isEmpty)
  }

  @Test func anotherOrderIsADifferenceButWhatIsNewIsNone() {
    let before = document([Step(id: "a"), Step(id: "b")])
    let after = document([Step(id: "b"), Step(id: "c"), Step(id: "a")])
    #expect(
      changes(from: before, to: after) == [
        #"~ phase("assess") order: a, b → b, a"#, #"+ step("c")"#,
      ])
  }

  @Test func branchesAndStatementsAreComparedToo() {
    let before = document(
      [],
      standing: [
        StandingBranch(id: "a", when: Condition(source: "wind > 2"), proposal: .escalate(.red))
      ], templates: [StatementTemplate(id: "t", channels: [Channel("x")])])
    let after = document(
      [], version: 2,
      standing: [
        StandingBranch(id: "a", when: Condition(source: "wind > 3"), proposal: .run("b"))
      ], templates: [StatementTemplate(id: "t", channels: [], touchesLiability: true)])
    #expect(
      changes(from: before, to: after) == [
        "~ playbook version: 1 → 2",
        #"~ branch("a") when: wind > 2 → wind > 3; propose: escalate: red → run: b"#,
        #"~ statement("t") channels: x → ; liability: – → true"#,
      ])
  }

  @Test func blanksAreComparedBetweenFilesButNotWithARun() {
    let steps = [Step(id: "a")]
    let before = document(steps)
    let after = PlaybookDocument(
      playbook: before.playbook, words: before.words, placeholders: ["lot", "article"])
    #expect(changes(from: before, to: after) == ["~ playbook placeholders: – → article, lot"])
    let run = Run(
      number: 1, sequence: 5, startedAt: Moment(Instant(milliseconds: 0), precision: .minute),
      playbook: before.playbook)
    #expect(PlaybookDifference(from: run, words: Words(), to: after).changes.isEmpty)
  }

  @Test func whatARunLeftToAnotherIsNoDifference() {
    let today = document([Step(id: "a"), Step(id: "b")])
    let run = Run(
      number: 2, sequence: 5, startedAt: Moment(Instant(milliseconds: 0), precision: .minute),
      playbook: document([Step(id: "b")]).playbook, shared: SharedParts(steps: ["a": 1]))
    let difference = PlaybookDifference(from: run, words: Words(), to: today)
    #expect(difference.changes.isEmpty)
  }
}
