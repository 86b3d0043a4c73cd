import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing
import Workspace

@Suite struct GuideTests {
  /// A company that answers everything, and is refused now and then.
  static let answers = [
    // Who we are.
    "Muster & Söhne AG", "", "Europe/Vienna",
    // The team: the second id and login are taken at first.
    "Anna Adler", "", "+49 30 1234567", "adler@example.org", "aadler", "Bernd Brandt", "p1", "k2",
    "0151 234", "", "aadler", "bbrandt", "Carla Çelik", "s1", "", "", "", "",
    // Roles: crisis lead, management, spokesperson, social lead, community, monitoring.
    "k2", "Anna Adler, s1", "p1", "", "k2", "p1", "carla celik", "s1", "k2", "s1", "", "p1,k2", "",
    // Legal and scribe stay open; data protection.
    "", "", "k2", "",
    // Strategy and goals.
    "pr, service", "k2", "heute", "Alle Fragen am selben Tag", "", "", "Antwort in einer Stunde",
    "first-response", "60m",
    // Organisation and effort.
    "p1", "p1, k2", "viele", "12", "20.000 EUR", "65 EUR", "2026-11-01",
    // Audiences.
    "Kundschaft unter 30", "tiktok, insta gram", "tiktok, instagram", "forum.example", "",
    // Monitoring.
    "Presseschau", "company, products, rivals", "company, products, competitors", "s1", "service",
    "",
    // Channels: the audience's two, and one more.
    "s1", "@muster", "Fragen beantworten", "s1", "", "", "x", "k2", "@muster", "Ankündigungen", "",
    // Measuring.
    "eine Stunde", "60m", "p1", "2099-01-01", "2026-10-05",
    // Guidelines and trainings.
    "Leitlinie: Social Media", "leitlinie.pdf", "3", "2026-01-10", "p1, k2, s1", "",
    "Umgang mit Kritik", "2026-02-12", "p1, s1", "",
  ].map { "\($0)\n" }.joined()

  private func guided(
    _ answers: String, language: Language, existing: String? = nil
  ) throws -> (TestContext, IncidentWording.ExitStatus) {
    let test = try TestContext(input: answers, isTerminal: true)
    try FileManager.default.createDirectory(
      atPath: test.home("w"), withIntermediateDirectories: true)
    try test.home.write("a guideline", to: "w/leitlinie.pdf")
    if let existing { try test.home.write(existing, to: "w/stormlog.yaml") }
    let status = CommandRunner(test.context).run([
      "init", test.home("w"), "--guided", "--color", "never", "--lang", language.rawValue,
    ])
    return (test, status)
  }

  private func file(_ test: TestContext) throws -> String {
    try String(contentsOfFile: test.home("w/stormlog.yaml"), encoding: .utf8)
  }

  @Test(arguments: Language.allCases)
  func `a company that answers everything has a whole file`(language: Language) throws {
    let (test, status) = try guided(Self.answers, language: language)
    #expect(status == .done, "\(test.error.text)")
    // A person's Enter ends the line.
    let shown = (test.error.text + test.output.text)
      .replacing(test.home.path, with: "HOME").replacing(/([:?]) (?=  )/) { "\($0.output.1)\n" }
    let file = try file(test)
    #expect(Golden.objection(to: shown, as: "guide.\(language).txt") == nil)
    #expect(Golden.objection(to: file, as: "guided.\(language).yaml") == nil)
  }

  @Test func `a second time asks for nothing that is there`() throws {
    let (test, _) = try guided(Self.answers, language: .en)
    let before = try file(test)
    var again = test
    let error = CapturedText()
    again.context.input = TextSource(
      isTerminal: true, holding: Data(String(repeating: "\n", count: 60).utf8))
    again.context.error = error.sink(isTerminal: true)
    let status = CommandRunner(again.context).run(["init", test.home("w"), "--guided"])
    #expect(status == .done)
    #expect(try file(test) == before)
    #expect(!error.text.contains("organisation"))
    #expect(!error.text.contains("Strategy"))
  }

  @Test func `what was answered before the end is kept`() throws {
    let (test, status) = try guided("Muster AG\n\n\nAnna Adler\n\n\n\n\n", language: .en)
    #expect(status == .done)
    let text = try file(test)
    #expect(text.contains("\norganisation: Muster AG\n"))
    #expect(text.contains("\n  p1: {name: Anna Adler}\n"))
    #expect(test.output.text.contains("stormlog init \(test.home("w")) --guided"))
  }

  @Test func `a file that a person wrote keeps every line`() throws {
    let own = """
      # our file
      organisation: Muster AG   # since 1999
      language: de
      time-zone: Europe/Berlin
      people: {k1: {name: Anna Adler}}
      preparation:
        # the plan
        strategy: {areas: [pr]}
      """
    let (test, status) = try guided(
      "\nBernd\nbb\n\n\n\n\nk1\n\n\n\n\n\n\n\n\n\nk1\nheute\n", language: .de, existing: own)
    #expect(status == .done, "\(test.error.text)")
    let text = try file(test)
    for line in own.split(separator: "\n") { #expect(text.contains(line)) }
    #expect(text.contains("crisis-lead: {holder: k1}"))
    #expect(test.error.text.contains("people: bb: {name: Bernd}"))
    #expect(test.error.text.contains("preparation: strategy: owner: k1"))
  }

  @Test func `deputies and phone numbers are asked for again`() throws {
    let own = """
      organisation: Muster AG
      language: en
      time-zone: Europe/Berlin
      people:
        k1: {name: Anna Adler, login: [aadler, anna]}
        k2: {name: Bernd Brandt, phone: "1"}
      roles:
        crisis-lead: {holder: k1}
        legal: {holder: k2} # our counsel
      """
    // Anna's phone; nobody else; a deputy for the crisis lead, who is not herself.
    let (test, _) = try guided("+49 30 1\n\nk1\nk2\n", language: .en, existing: own)
    let text = try file(test)
    #expect(
      text.contains(#"k1: {name: Anna Adler, phone: "+49 30 1", login: [aadler, anna]}"#))
    #expect(text.contains("crisis-lead: {holder: k1, deputy: k2}"))
    #expect(text.contains("legal: {holder: k2} # our counsel"))
    #expect(test.error.text.contains("Anna Adler holds the role already"))
  }

  /// A file in which everything is there in part, as people leave it.
  private static let partial = """
    organisation: Muster AG
    language: en
    time-zone: Europe/Berlin
    people:
      k1: {name: Anna Adler, phone: "1"}
    roles:
    \(["crisis-lead", "management", "spokesperson", "social-lead", "community-manager", "monitoring", "legal", "scribe", "data-protection"].map { "  \($0): k1" }.joined(separator: "\n"))
    kpi:
      first-response: 60m
    preparation:
      strategy:
        areas: [pr, hr]
        owner: k1
        reviewed: 2026-11-01
      goals:
        - {area: pr, goal: Answer}
        - {area: hr, goal: Hire, measure: hires, target: "3"}
      organisation: {steering: k1, working-group: [k1], hours-per-week: 5}
      effort: {yearly-budget: 1 EUR, hourly-rate: 1 EUR, reviewed: 2026-11-01}
      audiences:
        - {name: Customers}
        - {name: Staff, channels: [intranet]}
      monitoring:
        - {name: Press, covers: [company, products, competitors], owner: k1, used-by: [hr]}
      channels:
        intranet: {owner: k1}
        x: {account: "@m", owner: k1, purpose: news}
      measuring: {owner: k1, reviewed: 2026-11-01}

    """

  private static let partialAnswers = [
    "", "first-response", "60m", "tiktok, x", "news for staff", "", "", "",
  ]

  @Test func `what is there in part is asked for, and entered where it belongs`() throws {
    let (test, status) = try guided(
      Self.partialAnswers.map { "\($0)\n" }.joined(), language: .en, existing: Self.partial)
    #expect(status == .done)
    let text = try file(test)
    #expect(
      text.contains("- {area: pr, goal: Answer, measure: first-response, target: 60m}"),
      "\(test.error.text)")
    #expect(text.contains("- {name: Customers, channels: [tiktok, x]}"))
    #expect(text.contains("intranet: {owner: k1, purpose: news for staff}"))
    #expect(test.error.text.contains("Answer: measured by?"))
    #expect(!test.error.text.contains("Hire: measured by?"))
    #expect(!test.error.text.contains("Staff: on which channels?"))
  }

  @Test func `a file with the line ends of Windows keeps them`() throws {
    let (test, _) = try guided(
      Self.partialAnswers.map { "\($0)\n" }.joined(), language: .en,
      existing: Self.partial.replacing("\n", with: "\r\n"))
    let text = try file(test)
    #expect(text.contains("measure: first-response"))
    #expect(!text.contains { $0 == "\n" })
  }

  @Test(arguments: ["adler", "anna@", "@example.org", "a@b@c", "anna adler@example.org", "a@b\tc"])
  func `an odd mail address is refused with the reason`(mail: String) throws {
    let (test, _) = try guided(
      "Muster AG\n\n\nAnna Adler\n\n\n\(mail)\nanna@example.org\n\n\n", language: .en)
    #expect(test.error.text.contains("is no mail address"))
    #expect(try file(test).contains("mail: \"anna@example.org\""))
  }

  @Test func `where nobody can answer nothing is asked`() throws {
    let test = try TestContext(input: "x\n")
    let status = CommandRunner(test.context).run(["init", "--guided"])
    #expect(status == .usage)
    #expect(test.error.text.contains("stormlog init ·"))
  }

  @Test func `answers steer no terminal and break no file`() throws {
    let (test, status) = try guided(
      "Evil: \u{1B}[31m {x} # \"y\"\n\n\nName\u{202E}: - [\n!\nok-id\n", language: .en)
    #expect(status == .done)
    let data = Data(try file(test).utf8)
    let read = try ConfigurationReader.read(data)
    #expect(read.organisation == "Evil: \u{1B}[31m {x} # \"y\"")
    #expect(!test.error.text.contains("\u{1B}[31m"))
  }
}
