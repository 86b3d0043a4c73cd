import IncidentCore
import IncidentWording
import PlaybookFiles
import Testing

@Suite struct PlaybookReaderTests {
  @Test func aFullFileBecomesItsPlaybook() throws {
    let reading = reading(Self.full, library: ["other": ""])
    #expect(reading.problems.isEmpty)
    let document = try #require(reading.document)
    #expect(document.playbook == Self.fullPlaybook)
    #expect(document.words.texts == Self.fullWords)
  }

  @Test func withoutAnyLanguageTheTextsAreUndetermined() throws {
    let document = try #require(reading(file(steps: goodStep)).document)
    #expect(document.playbook.languages == ["und"])
    let words = PlaybookWords(document.words, languages: ["de", "en"])
    #expect(words.title == "Storm")
    #expect(words.step("look") == "Look")
  }

  @Test func aStepAndABranchNameALegalClock() throws {
    let source = file(
      steps: goodStep + "\n      - {id: report, do: Report, clock: gdpr-33}",
      "standing: [{id: data, when: wind > 1, propose: {clock: insurer}}]")
    let reading = PlaybookReader().read(
      Array(source.utf8), name: "storm.yaml", library: { _ in nil },
      clockRules: .own("gdpr-33", "insurer"))
    let playbook = try #require(reading.document?.playbook)
    #expect(playbook.step("look")?.clock == nil)
    #expect(playbook.step("report")?.clock == "gdpr-33")
    #expect(playbook.standing.map(\.proposal) == [.clock("insurer")])
    #expect(
      PlaybookReader().read(Array(source.utf8), name: "storm.yaml") { _ in nil }.problems
        .map(\.reason) == [.unknownClock("insurer", nearest: nil)])
  }

  @Test func aTemplateSaysItsStrategies() throws {
    let source = file(
      steps: goodStep,
      """
      statements:
        sorry: {channels: [x], strategy: [apology, compensation], text: Sorry}
        facts: {channels: [x], strategy: information, text: Facts}
        plain: {channels: [x], text: Plain}
      """)
    let playbook = try #require(reading(source).document?.playbook)
    #expect(
      playbook.templates.map(\.strategies) == [[.apology, .compensation], [.information], []])
  }

  @Test func anUnknownStrategyIsFoundInItsPlace() {
    let marked = Marked(
      file(
        steps: goodStep, "statements: {a: {channels: [x], text: T, strategy: [apology, ▶regret]}}"))
    let problems = reading(marked.source).problems
    #expect(problems.map(\.position) == [marked.position])
    #expect(
      problems.map(\.reason) == [
        .unknownWord("regret", allowed: ResponseStrategy.allCases.map(\.rawValue))
      ])
  }

  @Test func aRefinementReplacesOrRemovesTheStrategy() throws {
    let base = file(
      steps: goodStep,
      "statements: {a: {channels: [x], text: T, strategy: denial}, b: {channels: [x], text: T, strategy: denial}}",
      id: "base")
    let source = file(
      "include: [base]\nstatements: {a: {strategy: apology}, b: {strategy: null}}")
    let playbook = try #require(reading(source, library: ["base": base]).document?.playbook)
    #expect(playbook.templates.map(\.strategies) == [[.apology], []])
  }

  @Test func theSameBytesGiveTheSameReading() {
    let broken = Self.full.replacing("30m", with: "soon").replacing("step:look", with: "step:lok")
    let first = reading(broken)
    #expect(first.problems.count > 1)
    for _ in 0..<20 { #expect(reading(broken) == first) }
  }

  @Test func theFilesNameGivesTheExpectedID() {
    #expect(PlaybookReader.id(ofFile: "/a/b/storm.yaml") == "storm")
    #expect(PlaybookReader.id(ofFile: "storm.yml") == "storm")
    #expect(PlaybookReader.id(ofFile: "storm") == "storm")
  }

  private static let full = """
    playbook: storm
    version: 3
    title: {en: Storm, de: Sturm}
    suggest: {cluster: [accidental, preventable], channels: [tiktok]}
    phases:
      - id: assess
        title: {en: Assess, de: Lage klären}
        steps:
          - id: look
            do: {en: Look, de: Hinsehen}
            role: monitoring
            due: 30m
            evidence: required
          - id: genuine
            decide: Genuine?
            after: [look]
            due: 1h
            from: step:look
            options: ["yes", no, unclear]
          - id: answer
            decide: {en: Answer?, de: Antworten?}
            when: decision.genuine == "yes" and fact.victim == "yes"
            due: [{in: 90s}, {in: 10m, from: decision:genuine}, {in: 2d, from: "publish:holding"}]
            options: {now: {en: Now, de: Jetzt}, later: Later}
      - id: learn
        title: {en: Learn, de: Lernen}
        steps:
          - id: watch
            do: {en: Watch, de: Beobachten}
            every: 7d
            until: step:answer
    standing:
      - id: injury
        when: wind >= 5
        propose: {escalate: red}
        text: {en: People are hurt., de: Menschen sind verletzt.}
      - {id: up, when: wind > 3, propose: {escalate: next}}
      - {id: more, when: media >= 3, propose: {run: other}}
      - {id: hint, when: promise.broken > 0, propose: {tell: Keep promises.}}
    statements:
      holding:
        channels: [x, website]
        liability: true
        text: {en: "{{organisation}} looks into it.", de: "{{organisation}} prüft."}
    """

  private static let fullPlaybook = Playbook(
    id: "storm", version: 3, languages: ["de", "en"],
    phases: [
      Phase(
        id: "assess",
        steps: [
          Step(
            id: "look", role: .monitoring, due: [DueRule(.minutes(30))], requiresEvidence: true),
          Step(
            id: "genuine", options: ["yes", "no", "unclear"],
            due: [DueRule(.hours(1), from: .step("look"))], after: ["look"]),
          Step(
            id: "answer", options: ["now", "later"],
            due: [
              DueRule(.seconds(90)), DueRule(.minutes(10), from: .decision("genuine")),
              DueRule(.days(2), from: .publication("holding")),
            ],
            when: Condition(source: #"decision.genuine == "yes" and fact.victim == "yes""#)),
        ]),
      Phase(
        id: "learn",
        steps: [Step(id: "watch", repetition: Repetition(every: .days(7), until: "answer"))]),
    ],
    standing: [
      StandingBranch(
        id: "injury", when: Condition(source: "wind >= 5"), proposal: .escalate(.red)),
      StandingBranch(id: "up", when: Condition(source: "wind > 3"), proposal: .escalate(nil)),
      StandingBranch(id: "more", when: Condition(source: "media >= 3"), proposal: .run("other")),
      StandingBranch(id: "hint", when: Condition(source: "promise.broken > 0"), proposal: .tell),
    ],
    templates: [
      StatementTemplate(
        id: "holding", channels: ["x", "website"].map(Channel.init(_:)), touchesLiability: true)
    ],
    suggestion: Playbook.Suggestion(
      clusters: [.accidental, .preventable], channels: [Channel("tiktok")]))

  private static let fullWords = [
    "playbook.title.en": "Storm", "playbook.title.de": "Sturm",
    "phase.assess.title.en": "Assess", "phase.assess.title.de": "Lage klären",
    "phase.learn.title.en": "Learn", "phase.learn.title.de": "Lernen",
    "step.look.do.en": "Look", "step.look.do.de": "Hinsehen",
    "step.genuine.do.en": "Genuine?", "step.genuine.do.de": "Genuine?",
    "step.answer.do.en": "Answer?", "step.answer.do.de": "Antworten?",
    "step.answer.option.now.en": "Now", "step.answer.option.now.de": "Jetzt",
    "step.answer.option.later.en": "Later", "step.answer.option.later.de": "Later",
    "step.watch.do.en": "Watch", "step.watch.do.de": "Beobachten",
    "standing.injury.text.en": "People are hurt.",
    "standing.injury.text.de": "Menschen sind verletzt.",
    "standing.hint.text.en": "Keep promises.", "standing.hint.text.de": "Keep promises.",
    "statement.holding.text.en": "{{organisation}} looks into it.",
    "statement.holding.text.de": "{{organisation}} prüft.",
  ]
}
