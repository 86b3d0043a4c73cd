import CommandTestSupport
import IncidentCore
import IncidentWording
import PlaybookFiles
import ShippedPlaybooks
import StormlogCLI
import Testing
import Workspace

/// What is printed to choose from can be typed back, in either language.
@Suite struct PrintedWordTests {
  // MARK: Fixed sets of words

  private func check<Word: TypedWord>(
    _: Word.Type, _ title: (Language, Word) -> String = { $1.words.text(in: $0) }
  ) {
    for word in Word.allCases {
      for language in Language.allCases {
        for text in [title(language, word), word.words.text(in: language)] {
          #expect(Word(typed: text) == word, "\(text)")
          #expect(Word(typed: text.uppercased()) == word, "\(text)")
        }
      }
    }
  }

  @Test func `the title of a word is taken for it`() {
    check(AlertLevel.self) { $0.title(of: $1) }
    check(Cluster.self) { $0.title(of: $1) }
    check(AssessedCluster.self) { $0.title(of: $1) }
    check(CrisisType.self) { $0.title(of: $1) }
    check(CrisisHistory.self) { $0.title(of: $1) }
    check(PriorReputation.self) { $0.title(of: $1) }
    check(ClosureReason.self) { $0.title(of: $1) }
    check(ResponseStrategy.self) { $0.title(of: $1) }
    check(Claim.Verdict.self) { $0.title(of: $1) }
    check(PostKind.self) { $0.title(of: $1) }
    check(Lesson.Category.self) { $0.title(of: $1) }
    check(EventKind.self) { $0.title(of: $1) }
    check(Language.self) { $0.title(ofLanguage: $1.rawValue) }
    check(PostTruth.self)
    check(YesOrNo.self)
    check(ValueWord.self)
    check(EveryOne.self)
    check(DrillWord.self)
  }

  @Test func `a word that had another name goes by that too`() {
    #expect(ClosureReason(typed: "gelöst") == .resolved)
    #expect(EventKind(typed: "fristuhr-gestartet") == .clockStarted)
    #expect(EventKind(typed: "vorfall-geloest") == .incidentResolved)
  }

  // MARK: Names

  private func check<Name: KnownName>(
    _: Name.Type, _ title: (Language, Name) -> String
  ) {
    for name in Name.known {
      for language in Language.allCases {
        for text in [title(language, name), name.words.text(in: language)] {
          #expect(Name(typed: text) == name, "\(text)")
        }
      }
    }
  }

  @Test func `the title of a role, an audience, a channel and a fact is taken for it`() {
    check(Role.self) { $0.title(of: $1) }
    check(Audience.self) { $0.title(of: $1) }
    check(Channel.self) { $0.title(of: $1) }
    check(FactName.self) { $1.title(in: $0) }
  }

  // MARK: Playbooks

  private func document(_ id: String) throws -> PlaybookDocument {
    let bytes = try #require(ShippedPlaybooks.file(id))
    return try #require(
      PlaybookReader().read(
        bytes, name: "\(id).yaml", library: ShippedPlaybooks.file, clockRules: .shipped
      ).document)
  }

  private func words(_ document: PlaybookDocument) -> [PlaybookWords] {
    Language.allCases.map { PlaybookWords(document.words, languages: [$0.rawValue]) }
  }

  /// Neither a label nor its beginning may mean anything else.
  private func check(_ things: [Labelled], mayShare: Bool) {
    for thing in things {
      for label in thing.labels {
        let beginning = label.prefix { !".,:;!?".contains($0) }
        switch LabelMatch(label, among: things) {
        case .one(let code): #expect(code == thing.code, "\(label)")
        case .several(let codes): #expect(mayShare && codes.contains(thing.code), "\(label)")
        case .none: Issue.record("\(label)")
        }
        // What is the whole of another label is that one; what may be several is refused.
        let isOther = things.contains { other in
          other.code != thing.code
            && other.labels.contains { $0.foldedWord == String(beginning).foldedWord }
        }
        if !isOther, case .one(let code) = LabelMatch(String(beginning), among: things) {
          #expect(code == thing.code, "\(beginning)")
        }
      }
    }
  }

  @Test(arguments: ShippedPlaybooks.ids)
  func `every option of a decision is chosen by its label`(id: String) throws {
    let document = try document(id)
    let words = words(document)
    for step in document.playbook.steps {
      let options = (step.options ?? []).map { option in
        let labels = words.compactMap { $0.option(option, of: step.id) }
        return Labelled(option, labels + (ValueWord(rawValue: option)?.typed ?? [option]))
      }
      check(options, mayShare: false)
    }
  }

  @Test(arguments: ShippedPlaybooks.ids)
  func `every step is named by what it asks for`(id: String) throws {
    let document = try document(id)
    let words = words(document)
    check(
      document.playbook.steps.map { step in
        Labelled(step.id, words.compactMap { $0.step(step.id) })
      }, mayShare: true)
  }

  @Test(arguments: ShippedPlaybooks.ids)
  func `every value of a fact is typed as it is told`(id: String) throws {
    for fact in try document(id).playbook.facts {
      guard case .words(let values)? = fact.values else { continue }
      for value in values {
        for language in Language.allCases {
          let text = language.word(ofValue: value)
          #expect(ValueWord.code(typed: text, among: values) == value, "\(fact.name): \(text)")
        }
      }
    }
  }

  // MARK: Clocks

  private let rules = ClockRules.shipped.all.map { Labelled($0.rule.id, $0.labels) }

  @Test func `every rule of a clock is named by its title and its place in the law`() {
    check(rules, mayShare: true)
    #expect(rules.allSatisfy { !$0.labels.isEmpty })
  }

  @Test(arguments: [
    ("dsgvo-33", "gdpr-33"), ("DSGVO 34", "gdpr-34"), ("Art. 34 DSGVO", "gdpr-34"),
    ("Datenpanne der Aufsichtsbehörde melden", "gdpr-33"), ("Strafantrag", "stgb-77b"),
    ("Frühwarnung", "cra-early-warning"), ("Insiderinformation", "mar-17"),
  ])
  func `a rule goes by a part of its title that is its alone`(text: String, rule: String) {
    #expect(LabelMatch(text, among: rules) == .one(rule))
  }

  @Test(arguments: ["dsgvo", "Abschlussmeldung", "Datenpanne"])
  func `a part that several rules have is not taken for one`(text: String) {
    guard case .several(let codes) = LabelMatch(text, among: rules) else {
      Issue.record("\(text)")
      return
    }
    #expect(codes.count > 1)
  }

  // MARK: Lines

  private func home() throws -> LineHome {
    let home = try LineHome(in: .de)
    home.type("öffnen", "Sturm", "--playbook", "spine")
    return home
  }

  @Test(arguments: [
    (["fakt", "claim", "wahr"], "→ wahr"),
    (
      ["entscheiden", "responsibility", "etwas", "--out-of-order", "--because", "x"],
      "Etwas: Es war keine Absicht"
    ),
    (["nächstes", "--role", "recht"], ""),
    (["abschließen", "--reason", "Fehlalarm", "--because", "x"], "Fehlalarm"),
    (["abschließen", "--reason", "doppelt erfasst", "--of", "1"], ""),
    (
      [
        "stellungnahme", "entwerfen", "Wir prüfen das.", "--channel", "Presse", "--language",
        "Deutsch", "--strategy", "entschuldigung",
      ], "Entschuldigung"
    ),
    (["nachbetrachtung", "--audience", "öffentlich"], "Öffentlichkeit"),
    (["meldefrist", "starten", "dsgvo-33", "--at", "vor 10 min", "--because", "x"], "gestartet"),
    (["fristuhr", "starten", "Strafantrag", "--at", "vor 10 min", "--because", "x"], "gestartet"),
    (
      ["behauptung", "neu", "Es war Absicht", "--is", "teilweise wahr", "--because", "x"],
      "teilweise wahr"
    ),
    (["erkenntnis", "neu", "Was gut lief", "Wir waren schnell"], "Was gut lief"),
    (["einschätzen", "--type", "Fehlverhalten der Leitung", "--because", "x"], "Leitung"),
    (["zeitleiste", "--kind", "Vorfall eröffnet"], "Sturm"),
  ])
  func `what is printed in German is taken in German`(words: [String], shown: String) throws {
    let home = try home()
    let answer = home.type(words)
    // An incident is not its own duplicate: the word for it is understood.
    if words.contains("doppelt erfasst") {
      #expect(answer.status == .refused && answer.error.contains("Doppel"), "\(answer.error)")
    } else {
      #expect(answer.status == .done, "\(answer.error)")
      #expect(shown.isEmpty || answer.unwrapped.output.contains(shown), "\(answer.output)")
    }
  }

  @Test func `a clock is named by its rule's German name wherever it is named`() throws {
    let home = try home()
    home.type("meldefrist", "starten", "gdpr-33", "--at", "vor 10 min", "--because", "x")
    #expect(home.type("meldefrist", "zeigen", "dsgvo-33").status == .done)
    #expect(home.type("meldefrist", "stoppen", "Datenpanne", "--because", "x").status == .done)
    #expect(home.type("meldefrist", "erklären", "dsgvo-33").status == .done)
  }

  @Test func `a step is named by what it asks for`() throws {
    let home = try home()
    let text = try #require(words(document("spine")).first?.step("log-source"))
    let answer = home.type("überspringen", text, "--because", "liegt schon vor")
    #expect(answer.status == .done, "\(answer.error)")
    #expect(home.type("schritte", "--json").output.contains("\"state\" : \"skipped\""))
  }

  @Test func `a word that stands in what another fact asks keeps naming its own`() throws {
    let home = try home()
    let document = try document("spine")
    let words = try #require(words(document).first)
    for fact in document.playbook.facts {
      let asked = try #require(words.fact(fact.name))
      let answer = home.type("fakt", fact.name, "unbekannt").unwrapped
      #expect(answer.output.contains("\(asked) → unbekannt"), "\(fact.name): \(answer.error)")
    }
  }

  @Test func `one word is no part of what a proposal says`() throws {
    let home = try home()
    home.type("wind", "3")
    #expect(home.type("annehmen", "Krisenleitung").status != .done)
  }

  @Test func `what can mean several is refused with them and the lines to type`() throws {
    let home = try home()
    let before = home.timeline
    let answer = home.type("meldefrist", "starten", "dsgvo", "--because", "x").unwrapped
    #expect(answer.status == .usage)
    #expect(answer.error.contains("„dsgvo“ kann mehreres heißen: gdpr-33 ("))
    #expect(answer.hint.contains("stormlog meldefrist starten gdpr-33 --because x"))
    #expect(home.timeline == before)
  }
}
