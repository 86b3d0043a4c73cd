import IncidentCore
import IncidentWording
import PlaybookFiles
import StrictText
import Testing

typealias Reason = PlaybookProblem.Reason

@Suite struct PlaybookProblemTests {
  @Test(arguments: [
    ("▶- a", Reason.wrongKind(found: .list, expected: [.map])),
    (file("▶phase: []\nphases: []"), .unknownKey("phase", nearest: "phases")),
    ("▶version: 1\ntitle: T", .missingKey("playbook")),
    ("▶playbook: storm\ntitle: T", .missingKey("version")),
    ("▶playbook: storm\nversion: 1", .missingKey("title")),
    ("playbook: ▶rain\nversion: 1\ntitle: T", .idDiffersFromFile(id: "rain", file: "storm")),
    ("playbook: ▶Storm\nversion: 1\ntitle: T", .badID("Storm")),
    ("playbook: storm\nversion: ▶0\ntitle: T", .badVersion),
    ("playbook: storm\nversion: ▶\"1\"\ntitle: T", .wrongKind(found: .text, expected: [.integer])),
    (
      "playbook: storm\nversion: 1\ntitle: ▶1",
      .wrongKind(found: .integer, expected: [.text, .map])
    ),
    ("playbook: storm\nversion: 1\ntitle: ▶\" \"", .emptyText),
    ("playbook: storm\nversion: 1\ntitle: {▶english: T}", .badLanguage("english")),
    (
      "playbook: storm\nversion: 1\ntitle: {en: ▶true}",
      .wrongKind(found: .truth, expected: [.text])
    ),
    (
      file("suggest: {cluster: ▶victims}"),
      .unknownWord("victims", allowed: ["victim", "accidental", "preventable"])
    ),
    (file("suggest: {cluster: [victim, ▶victim]}"), .duplicateItem("victim")),
    (file("suggest: {channels: [x, ▶x]}"), .duplicateItem("x")),
    (file("include: ▶[]"), .emptyList),
    (file("include: ▶spine"), .wrongKind(found: .text, expected: [.list])),
    (file("include: [▶spine]"), .unknownInclude("spine")),
    (file("include: [▶storm]"), .includeCycle(["storm", "storm"])),
    (
      file("phases:\n  - {id: a, title: A}\n  - {id: ▶a, title: A}"),
      .duplicateID("a", firstIn: "storm.yaml", at: place(5, 10))
    ),
    (file("phases:\n  - {id: ▶a, steps: [{id: b, do: B}]}"), .missingKey("title")),
    ("playbook: ▶storm\nversion: 1\ntitle: T", .noSteps),
    ("playbook: storm\nversion: 1\ntitle: ▶*a", .yaml(.alias)),
  ])
  func theFileIsChecked(marked: String, reason: Reason) {
    expect(reason, in: Marked(marked))
  }

  @Test(arguments: [
    ("▶{do: X}", Reason.missingKey("id")),
    ("{id: ▶a}", .neitherTaskNorDecision),
    ("{id: ▶a, do: X, decide: Y, options: [b, c]}", .taskAndDecision),
    ("{id: a, decide: ▶X}", .decisionWithoutOptions),
    ("{id: a, decide: X, options: ▶[b]}", .decisionWithoutOptions),
    ("{id: a, decide: X, options: ▶{b: B}}", .decisionWithoutOptions),
    ("{id: a, decide: X, options: [b, c, ▶b]}", .duplicateItem("b")),
    ("{id: a, decide: X, options: [b, ▶C]}", .badID("C")),
    ("{id: ▶\"7\", do: X}", .badID("7")),
    ("{id: a, decide: X, options: [b, ▶true]}", .wrongKind(found: .truth, expected: [.text])),
    ("{id: a, decide: X, options: ▶b}", .wrongKind(found: .text, expected: [.list, .map])),
    ("{id: a, do: X, options: ▶[b, c]}", .optionsOfTask),
    ("{id: a, do: X, records: ▶cluster}", .recordsOfTask),
    ("{id: a, decide: X, options: [b, c], records: ▶cluster}", .recordsNothing(.cluster)),
    (
      "{id: a, decide: X, options: [b, c], records: {threat: {▶d: 'yes'}}}",
      .unknownOption("d", decision: "a", options: ["b", "c"])
    ),
    ("{id: a, do: X, ▶rol: legal}", .unknownKey("rol", nearest: "role")),
    ("{id: a, do: X, role: ▶The lawyer}", .badID("The lawyer")),
    ("{id: a, do: X, due: ▶soon}", .badDuration("soon")),
    ("{id: a, do: X, due: ▶1.5h}", .badDuration("1.5h")),
    ("{id: a, do: X, due: ▶-5m}", .badDuration("-5m")),
    ("{id: a, do: X, due: ▶99999999999999999999d}", .badDuration("99999999999999999999d")),
    ("{id: a, do: X, due: ▶3651d}", .badDuration("3651d")),
    ("{id: a, do: X, due: ▶30}", .durationWithoutUnit("30")),
    ("{id: a, do: X, due: [▶{from: detection}]}", .missingKey("in")),
    ("{id: a, do: X, due: ▶[]}", .emptyList),
    ("{id: a, do: X, from: ▶detection}", .fromWithoutDue),
    ("{id: a, do: X, due: [{in: 1m}], from: ▶detection}", .fromBesideSeveralDues),
    ("{id: a, do: X, due: 1m, from: ▶start}", .badAnchor("start")),
    ("{id: a, do: X, due: 1m, from: ▶'step:'}", .badAnchor("step:")),
    ("{id: a, do: X, due: 1m, from: ▶step:lok}", .unknownStep("lok", nearest: "look")),
    (
      "{id: a, do: X, due: 1m, from: ▶decision:look}",
      .unknownDecision("look", nearest: "step:look")
    ),
    ("{id: a, do: X, due: 1m, from: ▶publish:b}", .unknownTemplate("b", nearest: nil)),
    ("{id: a, do: X, due: [{in: 1m, from: ▶step:b}]}", .unknownStep("b", nearest: nil)),
    ("{id: a, do: X, after: [look, ▶loook]}", .unknownStep("loook", nearest: "look")),
    ("{id: a, do: X, after: [▶a]}", .cycle(["a", "a"])),
    ("{id: a, do: X, evidence: ▶optional}", .unknownWord("optional", allowed: ["required"])),
    ("{id: a, do: X, every: ▶59s}", .everyTooShort),
    ("{id: a, do: X, every: 1d, until: ▶step:b}", .unknownStep("b", nearest: nil)),
    ("{id: a, do: X, every: 1d, until: ▶look}", .badUntil("look")),
    ("{id: a, do: X, until: ▶step:look}", .untilWithoutEvery),
    ("{id: ▶look, do: X}", .duplicateID("look", firstIn: "storm.yaml", at: place(8, 14))),
    ("{id: a, do: X, when: \"▶\"}", .condition(ConditionError(.empty, at: 0))),
    (
      "{id: a, do: X, when: wind >= 2 and ▶storm == 1}",
      .condition(ConditionError(.unknownName("storm"), at: 14))
    ),
    (
      "{id: a, do: X, when: 'fact.a == \"it''s\" and ▶storm == 1'}",
      .condition(ConditionError(.unknownName("storm"), at: 21))
    ),
    ("{id: a, do: X, when: not ▶step.b == \"done\"}", .unknownStep("b", nearest: nil)),
    (
      "{id: a, do: X, when: wind > 1 and ▶decision.look == \"b\"}",
      .unknownDecision("look", nearest: "step.look")
    ),
    (
      "{id: a, decide: X, options: [b, c], when: \"decision.a == ▶\\\"d\\\"\"}",
      .unknownOption("d", decision: "a", options: ["b", "c"])
    ),
  ])
  func aStepIsChecked(step: String, reason: Reason) {
    expect(reason, in: Marked(file(steps: "\(goodStep)\n      - \(step)")))
  }

  @Test(arguments: [
    ("standing: [▶{when: wind > 1, propose: {escalate: red}}]", Reason.missingKey("id")),
    ("standing: [{id: ▶a, propose: {escalate: red}}]", .missingKey("when")),
    ("standing: [{id: ▶a, when: wind > 1}]", .missingKey("propose")),
    ("standing: [{id: a, when: wind > 1, propose: ▶{}}]", .proposalNotOne),
    (
      "standing: [{id: a, when: wind > 1, propose: {clock: ▶gdpr33}}]",
      .unknownClock("gdpr33", nearest: "gdpr-33")
    ),
    (
      "standing: [{id: a, when: wind > 1, propose: {clock: ▶72}}]",
      .wrongKind(found: .integer, expected: [.text])
    ),
    (
      "standing: [{id: a, when: wind > 1, propose: {clock: ▶\"a b\"}}]", .badID("a b")
    ),
    (
      "standing: [{id: a, when: wind > 1, propose: ▶{escalate: red, run: storm}}]", .proposalNotOne
    ),
    (
      "standing: [{id: a, when: wind > 1, propose: {escalate: ▶green}}]",
      .unknownWord("green", allowed: ["next", "yellow", "orange", "red"])
    ),
    ("standing: [{id: a, when: wind > 1, propose: {run: ▶b}}]", .unknownPlaybook("b")),
    ("standing: [{id: a, when: wind > 1, propose: {tell: A}, text: ▶B}]", .textBesideTell),
    (
      "standing: [{id: a, when: ▶wind > \"b\", propose: {escalate: red}}]",
      .condition(ConditionError(.notComparable("wind", with: "\"b\""), at: 0))
    ),
    ("statements: ▶[a]", .wrongKind(found: .list, expected: [.map])),
    ("statements: {▶A: {channels: [x], text: T}}", .badID("A")),
    ("statements: {▶a: {text: T}}", .missingKey("channels")),
    ("statements: {▶a: {channels: [x]}}", .missingKey("text")),
    (
      "statements: {a: {channels: [x], text: T, liability: ▶\"no\"}}",
      .wrongKind(found: .text, expected: [.truth])
    ),
    (
      "statements: {a: {channels: [x], text: ▶\"At {{Next}} we\"}}", .badPlaceholder("{{Next}}")
    ),
    (
      "statements: {a: {channels: [x], text: {en: ▶\"At {{next we\"}}}",
      .badPlaceholder("{{next we")
    ),
    ("channels: ▶[x]", .wrongKind(found: .list, expected: [.map])),
    ("channels: {▶A: [x]}", .badID("A")),
    ("channels: {a: ▶[]}", .emptyList),
    ("channels: {a: [x, y], b: [▶x]}", .channelInTwoGroups("x")),
    ("statements: {a: {wordings: ▶[b]}}", .wrongKind(found: .list, expected: [.map])),
    ("statements: {a: {wordings: ▶{}}}", .emptyText),
    (
      "channels: {short: [x]}\nstatements: {a: {wordings: {▶shrt: T}}}",
      .unknownGroup("shrt", nearest: "short")
    ),
    (
      "channels: {s: [x]}\nstatements: {▶a: {text: T, wordings: {s: T}}}",
      .besideWordings("text")
    ),
    (
      "channels: {s: [x]}\nstatements: {▶a: {channels: [y], wordings: {s: T}}}",
      .besideWordings("channels")
    ),
    ("channels: {s: [x]}\nstatements: {▶a: {wordings: {s: null}}}", .missingKey("wordings")),
    (
      "channels: {s: [x]}\nstatements: {a: {wordings: {s: ▶\"{{Next}}\"}}}",
      .badPlaceholder("{{Next}}")
    ),
  ])
  func branchesAndStatementsAreChecked(rest: String, reason: Reason) {
    expect(reason, in: Marked(file(steps: goodStep, rest)))
  }

  @Test func aTextWithoutALanguageOfTheOthersIsAWarning() throws {
    let marked = Marked(file(steps: "      - {id: look, do: ▶{en: Look}}", "standing: []"))
    let source = marked.source.replacing("title: Storm", with: "title: {en: Storm, de: Sturm}")
      .replacing("standing: []", with: "")
    let reading = reading(source)
    let problem = PlaybookProblem(
      .missingTranslations(["de"]), in: "storm.yaml", at: marked.position)
    #expect(reading.problems == [problem])
    #expect(problem.severity == .warning)
    #expect(reading.document != nil)
  }

  @Test func stepsThatWaitForOneAnotherAreNamedInOrder() {
    let marked = Marked(
      file(
        steps: """
                - {id: a, do: A}
                - {id: b, do: B, after: [a, ▶d]}
                - {id: c, do: C, after: [b]}
                - {id: d, do: D, after: [c]}
          """))
    expect(.cycle(["b", "d", "c", "b"]), in: marked)
  }

  @Test func everythingWrongIsToldAtOnceInTheOrderOfTheFile() {
    let problems = reading(
      file(
        steps: """
                - {id: a, do: A, due: soon, after: [x]}
                - {id: b, colour: red}
          """,
        "statements: {s: {text: \"{{\"}}\nstatement: 1")
    ).problems
    #expect(
      problems.map(\.reason) == [
        .badDuration("soon"), .unknownStep("x", nearest: nil), .neitherTaskNorDecision,
        .unknownKey("colour", nearest: nil), .missingKey("channels"), .badPlaceholder("{{"),
        .unknownKey("statement", nearest: "statements"),
      ])
    #expect(problems.allSatisfy { $0.severity == .error })
  }

  @Test func aLongChainOfStepsNeedsNoDeepStack() {
    let steps = (0..<2_000).map { "      - {id: s\($0), do: A, after: [s\($0 + 1)]}" }
    let source = file(
      steps: (steps + ["      - {id: s2000, do: A}"]).joined(separator: "\n"))
    let limits = PlaybookLimits(file: YAMLLimits(nodes: 100_000))
    #expect(reading(source, limits: limits).problems.isEmpty)
  }

  @Test func onlySoManyLanguagesAreRead() {
    let codes = (0..<17).map { "a\(Character(UnicodeScalar(UInt8(97 + $0))))" }
    let title = "{\(codes.map { "\($0): T" }.joined(separator: ", "))}"
    let problems = reading(file("", title: title)).problems
    #expect(
      problems.contains(
        PlaybookProblem(.tooManyLanguages(limit: 16), in: "storm.yaml", at: place(1, 11))))
  }

  @Test(.timeLimit(.minutes(1))) func aHostilePlaybookIsRefused() {
    let unknown = (0..<4_000).map { "\(String(repeating: "x", count: 50))\($0)" }
    let steps = (0..<700).map {
      "      - {id: \(String(repeating: "y", count: 50))\($0), do: A}"
    }
    let source = file(
      steps: (steps + ["      - {id: a, do: A, after: [\(unknown.joined(separator: ","))]}"])
        .joined(separator: "\n"))
    #expect(reading(source).problems.count == 4_000)
  }

  private func expect(
    _ reason: Reason, in marked: Marked,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let reading = reading(marked.source)
    #expect(
      reading.problems.contains(
        PlaybookProblem(reason, in: "storm.yaml", at: marked.position)),
      "found \(reading.problems.map { "\($0.position) \($0.reason)" })",
      sourceLocation: sourceLocation)
    #expect(reading.document == nil, sourceLocation: sourceLocation)
  }
}
