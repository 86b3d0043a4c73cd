import Foundation
import IncidentCore
import IncidentDesk
import IncidentWording
import TestSupport
import Testing
import Workspace

@Suite struct ConfigurationTests {
  private func read(_ text: String, in language: Language = .en) throws -> Configuration {
    do {
      return try ConfigurationReader.read(Data(text.utf8))
    } catch {
      let wording = FailureWording(TimeWording(language: language, zone: .gmt))
      throw wording.failure(error, file: "stormlog.yaml")
    }
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return (error as? Failure)?.message.split(separator: "\n").map(String.init) ?? ["other"]
    }
  }

  @Test(arguments: Language.allCases)
  func `the written template reads back as the standard configuration`(language: Language) throws {
    let template = Configuration.template(in: language, zone: "Europe/Vienna")
    #expect(try read(template) == Configuration())
    #expect(template.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `the team's languages are codes, one or several`() throws {
    #expect(try read("languages: [fr, de, fr]\n").languages == ["fr", "de"])
    #expect(try read("languages: en\n").languages == ["en"])
    #expect(problems("languages: [german]\n").contains { $0.contains("german") })
  }

  @Test func `a target is a length of time or a share`() throws {
    let text = "kpi:\n  resolve: 3d\n  promises-kept: 90%\n"
    #expect(
      try read(text).targets == [.resolve: .within(.hours(72)), .promisesKept: .atLeast(90)])
    let wrong = problems(
      "kpi:\n  first-respons: 1h\n  resolve: soon\n  promises-kept: 101%\n  detect: 90%\n")
    #expect(wrong.count { $0.contains("stormlog.yaml:") } == 4)
    #expect(wrong.contains { $0.contains("first-response") })
  }

  @Test(arguments: Language.allCases)
  func `the template's commented examples are right too`(language: Language) throws {
    let lines = Configuration.template(in: language, zone: "Europe/Vienna")
      .split(separator: "\n").map { line -> String in
        let isExample =
          line.wholeMatch(of: /\s*# [a-z0-9-]+: (\{.*|\[.*|\S+|Muster AG|Example Ltd)/) != nil
        return isExample ? String(line).replacing("# ", with: "") : String(line)
      }
    let configuration = try read(lines.joined(separator: "\n"))
    #expect(configuration.organisation != nil)
    #expect(configuration.language == language)
    #expect(configuration.languages.sorted() == ["de", "en"])
    #expect(configuration.timeZone == "Europe/Vienna")
    #expect(configuration.roster.people.map(\.id) == ["k1", "s1"])
    #expect(configuration.roster.people.first?.phone == "+49 30 1234567")
    #expect(configuration.logins == ["aadler": "k1"])
    #expect(
      configuration.roster.seats[.crisisLead]
        == Roster.Seat(holders: ["k1"], deputies: ["s1"]))
    #expect(configuration.roster.seats[.legal]?.holders == ["k1", "s1"])
    #expect(configuration.targets == [.firstResponse: .within(.minutes(60))])
    #expect(configuration.ownClockRules.map(\.rule.id) == ["insurer"])
    let preparation = configuration.preparation
    #expect(preparation.strategy.areas == ["pr", "service", "hr"])
    #expect(preparation.strategy.reviewed == CivilTime(year: 2026, month: 3, day: 1))
    #expect(preparation.goals.map(\.target) == ["60m"])
    #expect(preparation.organisation.workingGroup == ["k1", "s1"])
    #expect(preparation.effort.hourlyRate == "65 EUR")
    #expect(preparation.audiences.map(\.forums) == [["forum.example"]])
    #expect(preparation.monitoring.map(\.covers) == [[.company]])
    #expect(preparation.channels.map(\.owner) == ["s1"])
    #expect(preparation.measuring.owner == "k1")
    #expect(preparation.guidelines.map(\.version) == ["2"])
    #expect(preparation.trainings.map(\.attended) == [["k1", "s1"]])
  }

  @Test func `who is told before the public is a plain list`() throws {
    #expect(try read("organisation: A").informing == .standard)
    #expect(
      try read("inform: {before-public: [works-council, staff]}").informing.beforePublic
        == [.worksCouncil, .staff])
    #expect(try read("inform: {before-public: []}").informing.beforePublic == [])
    #expect(
      problems("inform: {before-public: staff, after: [x]}") == [
        "stormlog.yaml:1:25: A list must stand here.",
        "stormlog.yaml:1:32: There is no key “after”.",
      ])
    #expect(
      problems("inform:\n  before-public: [\"the staff\", 7]") == [
        "stormlog.yaml:2:19: “the staff” is not an id (letters, digits, - _ and ., at most 64).",
        "stormlog.yaml:2:32: A text must stand here; put numbers and true or false in quotes.",
      ])
  }

  @Test func `every problem of the preparation is named with its place`() {
    #expect(
      problems(
        """
        people: {adler: {name: Anna}}
        preparation:
          strategy: {reviewed: 2026-02-30, owner: adlr}
          goals: [{area: pr}]
          audiences: kunden
          monitoring: [{name: a, covers: [weather]}]
          wishes: {}
        """) == [
          "stormlog.yaml:3:24: “2026-02-30” is not a date; write 2026-11-24.",
          "stormlog.yaml:3:43: “adlr” is not among people. Did you mean adler?",
          "stormlog.yaml:4:11: “goal” is missing.",
          "stormlog.yaml:5:14: A list must stand here.",
          "stormlog.yaml:6:35: “weather” is not possible here; the choice is: company, products, "
            + "competitors.",
          "stormlog.yaml:7:3: There is no key “wishes”.",
        ])
  }

  @Test(arguments: ["", "# nothing\n", "people:\n", "roles: {}\n"])
  func `a file that says nothing is the standard configuration`(text: String) throws {
    #expect(try read(text) == Configuration())
  }

  @Test func `what a level does not mention keeps its standard value`() throws {
    let configuration = try read(
      """
      escalation:
        orange: {acknowledge: 5m, update: none}
        red: {inform: all, from-wind: none}
      """)
    let orange = configuration.matrix.terms(of: .orange)
    #expect(orange.acknowledgeWithin == .minutes(5))
    #expect(orange.updateEvery == nil)
    #expect(orange.inform == EscalationMatrix.standard.terms(of: .orange).inform)
    let red = configuration.matrix.terms(of: .red)
    #expect(red.informEveryone)
    #expect(red.inform.isEmpty)
    #expect(red.fromWind == nil)
    #expect(
      configuration.matrix.terms(of: .yellow) == EscalationMatrix.standard.terms(of: .yellow))
  }

  @Test func `calm and approvals are read`() throws {
    let configuration = try read(
      """
      calm: {readings: 3, span: 12h}
      approvals:
        green: [legal, [spokesperson, management]]
        legal-on-liability-from: green
      """)
    #expect(configuration.matrix.calmReadings == 3)
    #expect(configuration.matrix.calmSpan == .hours(12))
    #expect(
      configuration.approvals.requirements[.green] == [
        ApprovalPolicy.Requirement(anyOf: [.legal]),
        ApprovalPolicy.Requirement(anyOf: [.spokesperson, .management]),
      ])
    #expect(configuration.approvals.legalOnLiabilityFrom == .green)
  }

  @Test func `all problems come at once, in the order of the file`() {
    #expect(
      problems(
        """
        organization: Muster AG
        language: fr
        people:
          adler: {name: Anna}
          system: {name: X}
          a b: {name: X}
          brandt: {phone: 1}
        roles:
          crisis-lead: {holder: addler, deputi: adler}
        escalation:
          orange: {acknowledge: soon, from-wind: 7}
          purple: {}
        calm: {readings: 0}
        approvals: {green: any}
        """) == [
          "stormlog.yaml:1:1: There is no key “organization”. Did you mean organisation?",
          "stormlog.yaml:2:11: “fr” is not possible here; the choice is: de, en.",
          "stormlog.yaml:5:3: “system” is reserved for the program.",
          "stormlog.yaml:6:3: “a b” is not an id (letters, digits, - _ and ., at most 64).",
          "stormlog.yaml:7:3: The name is missing.",
          "stormlog.yaml:9:25: “addler” is not among people. Did you mean adler?",
          "stormlog.yaml:9:33: There is no key “deputi”. Did you mean deputy?",
          "stormlog.yaml:11:25: “soon” is not a length of time; write 30m, 4h or 7d.",
          "stormlog.yaml:11:42: A whole number from 0 to 6 must stand here.",
          "stormlog.yaml:12:3: There is no key “purple”.",
          "stormlog.yaml:13:18: A whole number from 1 to 100 must stand here.",
          "stormlog.yaml:14:20: A list must stand here.",
        ])
  }

  @Test func `the company's own legal clocks are read and win over shipped ones`() throws {
    let configuration = try read(
      """
      clocks:
        insurer:
          title: {de: Versicherer unterrichten, en: Tell the insurer}
          within: 1 month
          from: awareness
          owner: legal
          source: Policy 4711
          version: 2
        reinsurer: {title: Tell the reinsurer, within: 14d, after: insurer}
        parent: {title: Tell the parent company, within: immediately}
        gdpr-33: {title: Report a breach, within: 96h, law: GDPR}
      """)
    let insurer = try #require(configuration.clockRules["insurer"])
    #expect(
      insurer.rule
        == ClockRule(
          id: "insurer", version: 2, anchor: .awareness,
          limits: [ClockLimit(.months(1), after: .awareness)], owner: .legal, standing: .own))
    #expect(ClockRuleWords(insurer.words, languages: ["de"]).title == "Versicherer unterrichten")
    #expect(ClockRuleWords(insurer.words, languages: ["de"]).source == "Policy 4711")
    #expect(configuration.clockRules.following("insurer").map(\.rule.id) == ["reinsurer"])
    #expect(configuration.clockRules["parent"]?.rule.isImmediate == true)
    let breach = try #require(configuration.clockRules["gdpr-33"]).rule
    #expect(breach.limits == [ClockLimit(.hours(96), after: .awareness)])
    #expect(breach.standing == .own)
  }

  @Test func `a rule of one's own says as much as a shipped one`() throws {
    let configuration = try read(
      """
      clocks:
        supervisor:
          title: Tell the supervisor
          within:
            - {in: 4h, from: classification}
            - {in: 24h, from: awareness, unless: classification}
          regulation-1182-71: true
          weekend-relief: noon
          applies: banks
        insurer: {title: Tell the insurer, within: 5 working days}
        auditor: {title: Tell the auditor, within: 2 weeks}
        gdpr-34: {checked: {by: RAin Weiß, on: 2026-11-30}}
      """)
    let rules = configuration.clockRules
    let supervisor = try #require(rules["supervisor"]?.rule)
    #expect(supervisor.anchor == .awareness)
    #expect(supervisor.hasWeekendRelief && supervisor.countsByRegulation)
    #expect(
      supervisor.limits == [
        ClockLimit(.hours(4), after: .classification),
        ClockLimit(.hours(24), after: .awareness, unless: .classification),
      ])
    #expect(rules["insurer"]?.rule.limits.map(\.within) == [.workingDays(5)])
    #expect(rules["auditor"]?.rule.limits.map(\.within) == [.weeks(2)])
    let checked = try #require(rules["gdpr-34"])
    #expect(checked.rule.checkedOn?.text == "2026-11-30")
    #expect(ClockRuleWords(checked.words, languages: ["de"]).counsel == "RAin Weiß")
    // Who looked at a rule has not replaced it.
    #expect(checked.rule.standing == .seen)
    #expect(rules.replacements == [])
  }

  @Test func `a rule counts by German law where it says so`() throws {
    let rules = try read(
      "clocks: {notice: {title: x, within: 2 weeks, german-law: bgb-187-193}}"
    ).clockRules
    #expect(rules["notice"]?.rule.germanLaw == .workingDays)
    #expect(rules["gdpr-33"]?.rule.germanLaw == nil)
  }

  @Test(arguments: [
    (
      "x: {title: y, within: 5d, weekend-relief: true}",
      "“true” is not possible here; the choice is: noon."
    ),
    ("gdpr-33: {checked: true}", "Who looked at the rule in the law, and when, stands here"),
    ("gdpr-3: {checked: {by: A Weiss, on: 2026-11-30}}", "Did you mean gdpr-33?"),
    ("gdpr-33:", "“title” is missing."),
    (
      "x: {title: y, within: [{in: 4h, from: awareness, unless: awareness}]}",
      "“unless” names the moment of another limit of this rule; there is no other."
    ),
    (
      "x: {title: y, within: [{in: 4h, from: awareness, unless: remedy}, {in: 1h, from: event}]}",
      "“unless” names the moment of another limit of this rule (event), not “remedy”."
    ),
  ])
  func `a rule that would not do what it seems to say is refused`(rule: String, message: String) {
    let found = problems("clocks:\n  \(rule)")
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func `what a list of limits lacks is said`() {
    let found = problems(
      """
      clocks:
        a: {title: x, within: []}
        b: {title: x, within: 4h, from: classification}
        c: {title: x, within: [{in: 4h}]}
      """)
    #expect(found.count == 3, "\(found)")
  }

  @Test func `all that is wrong with own clocks comes at once`() {
    #expect(
      problems(
        """
        people:
          adler: {name: Anna Adler}
        clocks:
          insurer: {within: 48, owner: adler}
          "72": {title: x, within: 1h}
          parent: {title: x, within: soon, after: insurr}
          bank: {titel: x, within: 1h}
          press: 24h
        """) == [
          "stormlog.yaml:4:3: “title” is missing.",
          "stormlog.yaml:4:21: A text must stand here; put numbers and true or false in quotes.",
          "stormlog.yaml:4:32: “adler” is a person; a role must stand here.",
          "stormlog.yaml:5:3: “72” is not an id (letters, digits, - _ and ., at most 64).",
          "stormlog.yaml:6:30: “soon” is no time limit; write 72h, 14d, 2 weeks, 1 month, 5 working days or "
            + "immediately.",
          "stormlog.yaml:6:43: There is no rule “insurr” for legal clocks. Did you mean insurer?",
          "stormlog.yaml:7:3: “title” is missing.",
          "stormlog.yaml:7:10: There is no key “titel”. Did you mean title?",
          "stormlog.yaml:8:10: Keys and values must stand here.",
        ])
  }

  @Test func `from names a moment by its code, in either language, or in words of its own`() throws
  {
    let configuration = try read(
      """
      clocks:
        a: {title: a, within: 1h, from: awareness}
        b: {title: b, within: 1h, from: Kenntnis}
        c: {title: c, within: 1h, from: delivery of the goods}
        d: {title: d, within: 1h, from: Lieferung}
      """)
    let documents = configuration.clockRules
    #expect(
      ["a", "b", "c", "d"].map { documents[$0]?.rule.anchor }
        == [.awareness, .awareness, .event, .event])
    #expect(
      ["a", "b", "c", "d"].map { id in
        documents[id].flatMap { ClockRuleWords($0.words, languages: ["en"]).anchor }
      } == [nil, nil, "delivery of the goods", "Lieferung"])
  }

  @Test func `slips in own clocks are found at their places`() {
    #expect(
      problems(
        """
        roles:
          fleet: {}
        clocks:
          a: {title: a, within: 1h, from: awarness}
          b: {title: b, within: 1h, owner: fleet}
          c: {title: c, within: 1h, owner: leagl}
          d: {title: d, within: 1h, owner: nobody-knows}
          e: {title: e, within: 1h, after: e}
        """) == [
          "stormlog.yaml:4:35: “awarness” is no moment to count from. Did you mean awareness?",
          "stormlog.yaml:6:36: There is no role “leagl”; enter it under “roles”. Did you mean legal?",
          "stormlog.yaml:7:36: There is no role “nobody-knows”; enter it under “roles”.",
          "stormlog.yaml:8:36: The legal clock “e” cannot start with its own notification.",
        ])
  }

  @Test func `YAML that is none is an error with its place`() {
    #expect(problems("a: [1\n").first?.hasPrefix("stormlog.yaml:") == true)
    #expect(problems("people: &x {}\n").count == 1)
    #expect(
      problems("language: de\nlanguage: en\n").first?.hasPrefix("stormlog.yaml:2:1: ") == true)
  }

  @Test func `two people cannot share a key, and one may name it twice`() throws {
    let key = try TestSigner(1).publicKey()
    let fingerprint = try #require(SecureShellKey(line: key)).fingerprint
    #expect(
      problems("people:\n  a: {name: A, key: \(key)}\n  b: {name: B, key: \(key) b@laptop}\n") == [
        "stormlog.yaml:3:21: The key \(fingerprint) belongs to “a” already; whoever signs needs one "
          + "of their own."
      ])
    #expect(problems("people:\n  a: {name: A, key: [\(key), \(key) a@laptop]}\n") == [])
  }

  @Test func `two people cannot share a login`() {
    #expect(
      problems("people:\n  a: {name: A, login: x}\n  b: {name: B, login: [y, x]}\n") == [
        "stormlog.yaml:3:27: The login “x” belongs to somebody else already."
      ])
  }

  @Test func `a failure is one of configuration, in either language`() throws {
    for language in Language.allCases {
      let failure = try #require(throws: Failure.self) { try read("langage: de", in: language) }
      #expect(failure.exit == .configuration)
      #expect(failure.code == "bad-configuration")
      #expect(failure.message.contains("language?"))
    }
  }
}
