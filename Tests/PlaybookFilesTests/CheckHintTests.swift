import IncidentCore
import PlaybookFiles
import StrictText
import Testing

/// One fault is told once, where it can be mended, with how.
@Suite struct CheckHintTests {
  private func problems(
    _ steps: String, _ more: String = "", library: [String: String] = [:], head: String = ""
  ) -> [PlaybookProblem] {
    let source = """
      playbook: storm
      version: 1
      title: {en: T, de: T}
      \(head.isEmpty ? "" : head + "\n")phases:
        - id: assess
          title: {en: T, de: T}
          steps:
            - {id: first, decide: {en: A, de: A}, options: [a, b], role: legal, due: 1h}
      \(steps.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n"))
            - {id: last, do: {en: B, de: B}, role: legal, due: 1h, when: decision.first == "a"}
      \(more)
      """
    return PlaybookReader().check(
      Array(source.utf8), name: "storm.yaml", roster: nil,
      library: { library[$0].map { Array($0.utf8) } }
    ).problems
  }

  private func messages(_ steps: String, _ more: String = "") -> [String] {
    problems(steps, more).map { $0.message(in: .en) }
  }

  @Test func `nothing is wrong to begin with`() {
    #expect(problems("") == [])
  }

  @Test(arguments: [
    ("role: Legal, due: 1h", PlaybookProblem.Reason.badID("Legal")),
    ("role: legal, due: 30", .durationWithoutUnit("30")),
    (#"role: legal, due: "30""#, .durationWithoutUnit("30")),
    ("role: legal, due: 30 min", .badDuration("30 min")),
    ("role: legal, due: soon, from: detection", .badDuration("soon")),
    ("role: legal, due: 1h, every: soon, until: step:last", .badDuration("soon")),
    ("role: legal, due: [30m]", .dueWithoutIn("30m")),
    ("role: legal, due: 1h, every: 1h, until: step:x", .untilItself),
  ])
  func `a wrong value is told once`(keys: String, reason: PlaybookProblem.Reason) {
    let found = problems("- {id: x, do: {en: X, de: X}, \(keys)}")
    #expect(found.map(\.reason) == [reason])
  }

  @Test func `a proposal and channels that cannot be read are not missing too`() {
    let found = problems(
      "",
      """
      standing:
        - {id: s, when: wind > 4, propose: {escalate: rot}}
      statements:
        holding: {channels: website, text: {en: T, de: T}}
      """)
    #expect(found.map(\.rule) == [.wrongValue, .wrongKind])
  }

  @Test func `a fault in one condition does not make others idle`() {
    let found = problems(
      "- {id: x, decide: {en: X, de: X}, options: [a, b], role: legal, due: 1h}\n"
        + "- {id: y, do: {en: Y, de: Y}, role: legal, due: 1h, when: 'decision.x = \"a\"'}")
    #expect(found.map(\.rule) == [.conditionForm])
  }

  @Test(arguments: [
    ("decision.first = \"a\"", "A comparison has two equals signs: ==."),
    ("wind > 2 und alert == \"red\"", "“und” cannot stand here. Did you mean “and”?"),
    ("wind > 2 oder alert == \"red\"", "“oder” cannot stand here. Did you mean “or”?"),
  ])
  func `a condition is mended by what is said of it`(condition: String, message: String) {
    #expect(
      messages("- {id: x, do: {en: X, de: X}, role: legal, due: 1h, when: '\(condition)'}")
        == [message])
  }

  @Test(arguments: [
    ("decison.first == \"a\"", "Did you mean “decision.first”?"),
    ("promises.broken > 1", "Did you mean “promise.broken”?"),
    ("decision.last == \"a\"", "Did you mean “step.last”?"),
  ])
  func `the name that was meant is told`(condition: String, hint: String) {
    let found = messages(
      "- {id: x, do: {en: X, de: X}, role: legal, due: 1h, when: '\(condition)'}")
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(hint) == true)
  }

  @Test func `a time from a step that is no decision is told with the step`() {
    #expect(
      problems("- {id: x, do: {en: X, de: X}, role: legal, due: 1h, from: decision:last}")
        .map(\.reason) == [.unknownDecision("last", nearest: "step:last")])
  }

  @Test func `an include that is nearly a shipped playbook is told with its name`() {
    let found = problems("", head: "include: [spin]").map { $0.message(in: .en) }
    #expect(found == ["There is no playbook “spin” to include. Did you mean “spine”?"])
  }

  @Test func `a role that is nearly one of the company's is told with it`() {
    let message = PlaybookFinding.vacantRole(Role("lgeal"), nearest: "legal")
    #expect(
      PlaybookProblem(.finding(message), in: "", at: .start).message(in: .en)
        == "Nobody holds the role “lgeal”. Did you mean “legal”?")
  }

  @Test func `channels that look like slips are told where they stand`() {
    let found = problems(
      "- {id: x, do: {en: X, de: X}, role: legal, due: 1h, when: '\"tictok\" in channels'}",
      """
      statements:
        holding: {channels: [x, webiste, our-own], text: {en: T, de: T}}
      """)
    #expect(
      found.map(\.reason) == [
        .finding(.unknownChannel("tictok", nearest: "tiktok")),
        .finding(.unknownChannel("webiste", nearest: "website")),
      ])
  }

  @Test func `one wrong language is told where it stands and nowhere else`() {
    let found = problems("- {id: x, do: {eng: X, de: X}, role: legal, due: 1h}")
    #expect(found.map(\.reason) == [.strayLanguage("eng", missing: ["en"])])
    #expect(found.first?.position.line == 9)
    #expect(found.first?.message(in: .en).hasSuffix("Did you mean “en”?") == true)
  }

  @Test func `a decision without options has no list of possible ones`() {
    let found = problems(
      "- {id: x, decide: {en: X, de: X}, role: legal, due: 1h}\n"
        + "- {id: y, do: {en: Y, de: Y}, role: legal, due: 1h, when: decision.x == \"a\"}")
    #expect(found.map(\.reason) == [.decisionWithoutOptions])
  }

  private let base = """
    playbook: base
    version: 1
    title: {en: T, de: T}
    phases:
      - id: basis
        title: {en: T, de: T}
        steps:
          - {id: ask, decide: {en: A, de: A}, options: [yes, no], role: legal, due: 1h, from: detection}
          - {id: answer, do: {en: B, de: B}, role: legal, due: 1h, when: decision.ask == "yes"}
          - {id: tell, do: {en: B, de: B}, role: legal, due: 1h, every: 1h, until: step:answer}
    """

  private func refined(_ step: String) -> [PlaybookProblem] {
    problems(
      "", "  - id: basis\n    steps:\n      - \(step)", library: ["base": base],
      head: "include: [base]")
  }

  @Test func `what a refinement breaks is told at the refinement`() {
    let found = refined("{id: ask, options: [right, wrong]}")
    #expect(found.filter { $0.severity == .error }.map(\.file) == ["storm.yaml"])
    #expect(
      found.first?.reason == .unknownOption("yes", decision: "ask", options: ["right", "wrong"]))
  }

  @Test func `what is taken away on purpose is not missing, nor what only told more of it`() {
    #expect(refined("{id: ask, due: null}") == [])
    #expect(refined("{id: tell, every: null}") == [])
  }
}
