import IncidentCore
import TestSupport
import Testing

@Suite struct DraftStatementTests {
  @Test("A draft is numbered, bound to its text's digest, and its text is words alone")
  func drafts() throws {
    var story = try StatementStory()
    try story.record(
      DraftStatement(channel: Channel("x"), language: "de", text: "Wir prüfen das."),
      by: .celik, login: "pc-7")
    let statement = try #require(story.statement)
    #expect(statement.number == 1)
    #expect(statement.status == .draft)
    #expect(statement.textEntry == 2)
    #expect(statement.digest == "digest-2")
    #expect(statement.authors == [.celik])
    #expect(statement.logins == ["pc-7"])
    #expect(story.drafts.map(\.words) == [Words([.text: "Wir prüfen das."])])
    try story.draft()
    #expect(story.incident.statements.map(\.number) == [1, 2])
  }

  @Test("A draft may have placeholders open, but not be blank")
  func openPlaceholders() throws {
    var story = try StatementStory()
    try story.draft("Next update at {{next_update}}.")
    #expect(story.statement?.status == .draft)
    let blank = DraftStatement(channel: Channel("x"), language: "en", text: " \n")
    #expect(story.refusal(of: blank) == .textMissing(.text))
  }

  @Test("A template that touches liability makes its statement touch it")
  func templateLiability() throws {
    var story = try StatementStory()
    story.incident.runs = [run(1, templates: ["apology": true, "holding": false])]
    try story.record(
      DraftStatement(channel: Channel("x"), language: "en", text: "Sorry.", template: "apology"))
    try story.record(
      DraftStatement(channel: Channel("x"), language: "en", text: "Wait.", template: "holding"))
    #expect(story.incident.statements.map(\.touchesLiability) == [true, false])
    #expect(story.statement?.template == "apology")
    let unknown = DraftStatement(
      channel: Channel("x"), language: "en", text: "Hm.", template: "holdin")
    #expect(
      story.refusal(of: unknown) == .unknownTemplate("holdin", known: ["apology", "holding"]))
  }

  @Test("Of two runs with the same template the later one counts")
  func laterRun() throws {
    var story = try StatementStory()
    story.incident.runs = [
      run(1, templates: ["holding": false]), run(2, templates: ["holding": true]),
    ]
    let template = try story.incident.statementTemplate("holding")
    #expect(template.run == 2)
    #expect(template.sequences == [20])
    #expect(template.template.touchesLiability)
    #expect(story.incident.statementTemplates.count == 1)
  }

  @Test("A template's text is taken in the language asked for and no other")
  func templateText() throws {
    let template = RunTemplate(
      run: 1, sequences: [4], template: StatementTemplate(id: "holding", channels: []))
    let words = Words(texts: [
      "statement.holding.text.de": "Wir prüfen das.", "statement.holding.text.en": "Wait.",
      "statement.holding2.text.fr": "Attendez.",
    ])
    let x = Channel("x")
    #expect(try template.text(for: x, in: "de", from: words) == "Wir prüfen das.")
    #expect(
      throws: Refusal.templateWithoutLanguage("holding", language: "fr", known: ["de", "en"])
    ) {
      try template.text(for: x, in: "fr", from: words)
    }
  }

  @Test("Each channel gets the wording of its group, one of no group the first")
  func templateWordings() throws {
    let template = RunTemplate(
      run: 1, sequences: [4, 9],
      template: StatementTemplate(
        id: "holding", channels: ["x", "website"].map(Channel.init(_:)),
        wordings: [
          TemplateWording(id: "short", channels: [Channel("x")]),
          TemplateWording(id: "long", channels: [Channel("website")]),
        ]))
    let prose = [
      1: Words(texts: ["statement.holding.text.en": "Of an older playbook."]),
      9: Words(texts: [
        "statement.holding.wording.short.de": "Kurz.",
        "statement.holding.wording.short.en": "Short.",
        "statement.holding.wording.long.en": "At length.",
      ]),
    ]
    let words = template.prose(from: { prose[$0] })
    #expect(try template.text(for: Channel("x"), in: "en", from: words) == "Short.")
    #expect(try template.text(for: Channel("website"), in: "en", from: words) == "At length.")
    #expect(try template.text(for: Channel("mail"), in: "de", from: words) == "Kurz.")
    // What one wording lacks, the template does not have.
    #expect(template.languages(in: words) == ["en"])
    #expect(
      throws: Refusal.templateWithoutLanguage("holding", language: "de", known: ["en"])
    ) {
      try template.text(for: Channel("website"), in: "de", from: words)
    }
  }

  @Test("Only what is published can be corrected")
  func corrects() throws {
    var story = try StatementStory()
    let correction = DraftStatement(
      channel: Channel("x"), language: "en", text: "It was Erfurt.", corrects: 1)
    #expect(story.refusal(of: correction) == .unknownStatement(1))
    try story.submitted()
    #expect(
      story.refusal(of: correction)
        == .statementWrongStatus(1, present: .inReview, needed: [.published]))
  }

  @Test("Nothing is drafted before an incident is opened, or after it is closed")
  func closed() throws {
    var story = try StatementStory()
    let draft = DraftStatement(channel: Channel("x"), language: "en", text: "Hello")
    #expect(
      throws: Refusal.notOpenedYet,
      performing: {
        try draft.decide(on: Incident(id: Story.incidentID), in: story.context(.adler))
      })
    try story.record(CloseIncident(reason: .falseAlarm))
    #expect(story.refusal(of: draft) == .incidentClosed(.writeStatement))
  }

  @Test("A number is not given again where its draft was undone")
  func numbering() throws {
    var story = try StatementStory()
    try story.draft()
    story.incident.statements = []
    try story.draft()
    #expect(story.incident.statements.map(\.number) == [2])
  }

  private func run(_ number: Int, templates: [String: Bool]) -> Run {
    let playbook = Playbook(
      id: "p", version: 1, languages: ["en"], phases: [],
      templates: templates.sorted { $0.key < $1.key }.map {
        StatementTemplate(id: $0.key, channels: [], touchesLiability: $0.value)
      })
    return Run(
      number: number, sequence: number * 10, startedAt: Moment(Instant(milliseconds: 0)),
      playbook: playbook)
  }
}

@Suite struct StatementTemplateFillingTests {
  @Test(
    "Known placeholders are filled, all else stays",
    arguments: [
      ("{{organisation}} at {{ next_update }}", "ACME at 14:00"),
      ("{{unknown}}", "{{unknown}}"),
      ("{{{organisation}}}", "{ACME}"),
      (
        "{{Organisation}} {{a1}} {{}} {organisation}", "{{Organisation}} {{a1}} {{}} {organisation}"
      ),
      ("{{organisation}}{{organisation}}", "ACMEACME"),
    ])
  func fills(text: String, expected: String) {
    let values = ["organisation": "ACME", "next_update": "14:00"]
    #expect(StatementTemplateFilling.fill(text, with: values) == expected)
  }

  @Test("What is filled in is not filled again")
  func noRecursion() {
    let values = ["a": "{{b}}", "b": "secret"]
    #expect(StatementTemplateFilling.fill("{{a}}", with: values) == "{{b}}")
  }

  @Test("Open placeholders are named once, in their order")
  func open() {
    let text = "{{b}} {{ a }} {{b}} {{C}}"
    #expect(StatementTemplateFilling.openPlaceholders(in: text) == ["b", "a"])
  }
}
