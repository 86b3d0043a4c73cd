import IncidentCore
import IncidentWording
import PlaybookFiles
import StrictText
import Testing

/// Facts, checklists, `null` in refinements, and conditions on publications.
@Suite struct FactDeclarationTests {
  private static let facts = """
    facts:
      victim: {en: "Was somebody harmed?", de: "Ist jemand zu Schaden gekommen?"}
      claim:
        ask: Is it true?
        values: ["true", partly, unknown]
      similar: {ask: How many?, values: number}

    """

  @Test func factsAreReadWithTheirQuestionsAndValues() throws {
    let reading = reading(Self.file(when: "fact.victim"))
    #expect(reading.problems.isEmpty)
    let document = try #require(reading.document)
    #expect(
      document.playbook.facts == [
        DeclaredFact("victim"),
        DeclaredFact("claim", values: .words(["true", "partly", "unknown"])),
        DeclaredFact("similar", values: .number),
      ])
    let words = PlaybookWords(document.words, languages: ["de"])
    #expect(words.fact("victim") == "Ist jemand zu Schaden gekommen?")
    #expect(words.fact("claim") == "Is it true?")
  }

  private static func file(when name: String, _ condition: String = "== \"yes\"") -> String {
    PlaybookFilesTests.file(
      steps: "      - {id: look, do: Look, when: '\(name) \(condition)'}", facts)
  }

  @Test(arguments: [
    ("fact.victm", "== \"yes\"", Reason.undeclaredFact("victm", nearest: "victim")),
    (
      "fact.claim", "== \"maybe\"",
      .undeclaredFactValue("maybe", fact: "claim", declared: ["true", "partly", "unknown"])
    ),
    (
      "fact.claim", "in [\"true\", \"no\"]",
      .undeclaredFactValue("no", fact: "claim", declared: ["true", "partly", "unknown"])
    ),
    (
      "fact.claim", "> 2",
      .undeclaredFactValue("2", fact: "claim", declared: ["true", "partly", "unknown"])
    ),
    ("fact.similar", "!= \"many\"", .factIsNumber("similar", comparedWith: "many")),
  ])
  func whatACoditionAsksInVainIsAWarning(name: String, rest: String, reason: Reason) {
    let reading = reading(Self.file(when: name, rest))
    #expect(reading.problems.map(\.reason) == [reason])
    #expect(reading.problems.allSatisfy { $0.severity == .warning })
    #expect(reading.document != nil)
  }

  @Test(arguments: [
    "fact.claim == true", "fact.claim != \"partly\"", "fact.similar >= 3",
    "fact.similar in [1, 2.5]", "fact.victim == 7", "fact.similar > fact.victim",
  ])
  func whatIsDeclaredIsFine(condition: String) {
    let reading = reading(Self.file(when: condition, ""))
    #expect(reading.problems.isEmpty)
  }

  @Test func withoutDeclarationsAnyFactMayBeAsked() {
    let reading = reading(
      PlaybookFilesTests.file(
        steps: "      - {id: look, do: Look, when: 'fact.anything == \"yes\"'}"))
    #expect(reading.problems.isEmpty)
  }

  @Test func anIncludedFileWithoutDeclarationsIsNotHeldToThoseOfOthers() {
    let base = PlaybookFilesTests.file(
      steps: "      - {id: look, do: Look, when: 'fact.anything == \"yes\"'}"
    ).replacing("playbook: storm", with: "playbook: spine")
    func reasons(_ base: String) -> [Reason] {
      reading(
        PlaybookFilesTests.file("include: [spine]\nfacts: {victim: Who?}"),
        library: ["spine": base]
      ).problems.map(\.reason)
    }
    #expect(reasons(base) == [])
    #expect(
      reasons(base + "\nfacts: {press: Did they ask?}") == [
        .undeclaredFact("anything", nearest: nil)
      ])
  }

  @Test(arguments: [
    ("facts: ▶[victim]", Reason.wrongKind(found: .list, expected: [.map])),
    ("facts: {▶Victim: Who?}", .badFactName("Victim")),
    ("facts: {victim: ▶7}", .wrongKind(found: .integer, expected: [.text, .map])),
    ("facts: {▶victim: {values: number}}", .missingKey("ask")),
    (
      "facts: {victim: {ask: Who?, values: ▶numbers}}", .unknownWord("numbers", allowed: ["number"])
    ),
    ("facts: {victim: {ask: Who?, values: ▶[]}}", .emptyList),
    ("facts: {victim: {ask: Who?, values: [▶true]}}", .wrongKind(found: .truth, expected: [.text])),
    ("facts: {victim: {ask: Who?, values: [▶Ja]}}", .badFactValue("Ja")),
    ("facts: {victim: {ask: Who?, values: [a, ▶a]}}", .duplicateItem("a")),
    ("facts: {victim: {ask: Who?, ▶value: [a]}}", .unknownKey("value", nearest: "values")),
  ])
  func aWrongDeclarationIsNamedWithItsPlace(facts: String, reason: Reason) {
    let marked = Marked(PlaybookFilesTests.file(steps: goodStep, facts))
    let problems = reading(marked.source).problems
    #expect(problems.map(\.reason) == [reason])
    #expect(problems.map(\.position) == [marked.position])
  }

  @Test func anIncludingPlaybookAddsAndRefines() throws {
    let base = PlaybookFilesTests.file(steps: goodStep, Self.facts)
      .replacing("playbook: storm", with: "playbook: spine")
    let reading = reading(
      PlaybookFilesTests.file(
        """
        include: [spine]
        facts:
          claim: {values: ["true", "false"]}
          similar: {values: null}
          police: Did the police come?
        """), library: ["spine": base])
    #expect(reading.problems.map(\.reason) == [])
    #expect(
      reading.document?.playbook.facts == [
        DeclaredFact("victim"), DeclaredFact("claim", values: .words(["true", "false"])),
        DeclaredFact("similar"), DeclaredFact("police"),
      ])
    let words = PlaybookWords(reading.document?.words ?? Words(), languages: ["en"])
    #expect(words.fact("claim") == "Is it true?")
  }
}

@Suite struct ChecklistReadingTests {
  @Test func itemsArePlainOrByLanguage() throws {
    let reading = reading(
      file(steps: "      - {id: calls, do: Call, checklist: [Call legal, {de: Presse, en: Press}]}")
    )
    #expect(reading.problems.isEmpty)
    let document = try #require(reading.document)
    #expect(document.playbook.step("calls")?.itemCount == 2)
    let words = PlaybookWords(document.words, languages: ["de"])
    #expect((1...3).map { words.item($0, of: "calls") } == ["Call legal", "Presse", nil])
  }

  @Test(arguments: [
    ("- {id: calls, do: Call, checklist: ▶[]}", Reason.emptyList),
    ("- {id: calls, do: Call, checklist: ▶Legal}", .wrongKind(found: .text, expected: [.list])),
    ("- {id: calls, do: Call, checklist: [▶\"\"]}", .emptyText),
    (
      "- {id: calls, do: Call, checklist: [▶7]}",
      .wrongKind(found: .integer, expected: [.text, .map])
    ),
    ("- {id: calls, decide: Who?, options: [a, b], checklist: ▶[c]}", .checklistOfDecision),
  ])
  func aWrongListIsNamedWithItsPlace(step: String, reason: Reason) {
    let marked = Marked(file(steps: "      \(step)"))
    let problems = reading(marked.source).problems
    #expect(problems.map(\.reason) == [reason])
    #expect(problems.map(\.position) == [marked.position])
  }

  @Test func anItemThatLacksALanguageIsAWarning() {
    let problems = reading(
      file(
        steps: "      - {id: calls, do: {de: Rufen, en: Call}, checklist: [{de: Recht}]}")
    ).problems
    #expect(problems.map(\.reason) == [.missingTranslations(["en"])])
  }
}

@Suite struct RemovedKeyTests {
  private static let base = file(
    """
    phases:
      - id: assess
        title: Assess
        steps:
          - {id: look, do: Look}
          - {id: call, do: Call, role: legal, due: 30m, from: step:look, after: [look], when: wind > 2, evidence: required, every: 1h, until: step:look, checklist: [a]}
          - {id: judge, decide: Which?, options: [a, b]}
    standing:
      - {id: high, when: wind > 4, propose: {escalate: red}, text: It blows.}
    statements:
      holding: {channels: [x], liability: true, text: Wait}
    """, id: "spine")

  private func refining(_ rest: String) -> PlaybookReading {
    reading(file("include: [spine]\n\(rest)"), library: ["spine": Self.base])
  }

  @Test func nullRemovesWhatTheIncludedFileHas() throws {
    let reading = refining(
      """
      phases:
        - id: assess
          steps:
            - {id: call, role: null, due: null, from: ~, after: null, when: null, evidence: null, every: null, until: null, checklist: null}
      standing: [{id: high, text: null}]
      statements: {holding: {liability: null}}
      """)
    #expect(reading.problems.isEmpty)
    let playbook = try #require(reading.document?.playbook)
    #expect(playbook.step("call") == Step(id: "call"))
    #expect(playbook.templates == [StatementTemplate(id: "holding", channels: [Channel("x")])])
    let words = PlaybookWords(reading.document?.words ?? Words(), languages: [])
    #expect(words.branch("high") == nil)
    #expect(words.step("call") == "Call")
    #expect(words.item(1, of: "call") == nil)
  }

  @Test func aDecisionCanBecomeATask() {
    let reading = refining(
      "phases: [{id: assess, steps: [{id: judge, decide: null, options: null, do: Judge}]}]")
    #expect(reading.problems.isEmpty)
    #expect(reading.document?.playbook.step("judge") == Step(id: "judge"))
  }

  @Test(arguments: [
    ("phases: [{id: assess, steps: [{id: call, do: null}]}]", Reason.neitherTaskNorDecision),
    ("standing: [{id: high, when: null}]", .missingKey("when")),
    ("standing: [{id: high, propose: null}]", .missingKey("propose")),
    ("statements: {holding: {channels: null}}", .missingKey("channels")),
    ("phases: [{id: assess, steps: [{id: null}]}]", .wrongKind(found: .nothing, expected: [.text])),
  ])
  func whatCannotBeMissingIsMissedAfterwards(rest: String, reason: Reason) {
    #expect(refining(rest).problems.map(\.reason) == [reason])
  }

  @Test func anEmptyValueIsAMistakeAndRemovesNothing() {
    let reading = refining("phases: [{id: assess, steps: [{id: call, when: }]}]")
    #expect(reading.problems.map(\.reason) == [.wrongKind(found: .nothing, expected: [.text])])
  }

  @Test func whatIsRemovedHalfwayCanBeGivenAgain() {
    let middle = file(
      "include: [spine]\nphases: [{id: assess, steps: [{id: call, role: null, when: null}]}]",
      id: "middle")
    let reading = reading(
      file("include: [middle]\nphases: [{id: assess, steps: [{id: call, when: wind > 5}]}]"),
      library: ["spine": Self.base, "middle": middle])
    let call = reading.document?.playbook.step("call")
    #expect(call?.when == Condition(source: "wind > 5"))
    #expect(call?.role == nil)
  }
}

@Suite struct PublishedNameTests {
  @Test func aConditionMayAskForATemplateThatThereIs() {
    let statements = "statements: {holding: {channels: [x], text: Wait}}"
    func problems(_ condition: String) -> [Reason] {
      reading(
        file(steps: "      - {id: look, do: Look, when: '\(condition)'}", statements)
      ).problems.map(\.reason)
    }
    #expect(problems("published.holding > 0") == [])
    #expect(problems("published.holdin > 0") == [.unknownTemplate("holdin", nearest: "holding")])
    #expect(
      problems("published.holding == \"yes\"").contains {
        if case .condition = $0 { true } else { false }
      })
    #expect(
      problems("published.holding < 0").contains {
        if case .condition(let error) = $0, case .neverTrue = error.reason { true } else { false }
      })
  }
}
