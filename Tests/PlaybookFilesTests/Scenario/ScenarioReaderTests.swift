import Foundation
import IncidentCore
import IncidentWording
import PlaybookFiles
import StrictText
import Testing

@Suite struct ScenarioReaderTests {
  /// A scenario that nothing is wrong with, with one line exchanged for another.
  private static func file(_ line: String = "", for former: String = "") -> String {
    let sound = """
      scenario: fire
      version: 1
      title: {en: Fire, de: Feuer}
      summary: {en: Smoke., de: Rauch.}
      playbook: storm
      starts: 2026-03-02T08:40
      duration: 2h
      objectives:
        - {id: speed, text: {en: Speak, de: Sprechen}}
      injects:
        - id: call
          at: T+10m
          from: {en: A journalist, de: Eine Journalistin}
          via: phone
          text: {en: "Hurt?", de: "Verletzt?"}
          wind: 3
          when: publications == 0
          expect:
            - {id: say, do: {en: Say it, de: Sagen}, met: step.look == "done", by: 30m, objective: speed}
      """
    return former.isEmpty ? sound : sound.replacing(former, with: line)
  }

  private static let playbook = """
    playbook: storm
    version: 1
    title: Storm
    facts:
      press: {ask: "Press?", values: ["yes", "no"]}
    phases:
      - id: assess
        title: Assess
        steps:
          - {id: look, do: Look}
          - {id: ours, decide: "Ours?", options: ["yes", "no"]}
    """

  private func reading(_ source: String, name: String = "fire.yaml") -> ScenarioReading {
    let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt
    return ScenarioReader().read(
      Array(source.utf8), name: name,
      library: { id in
        switch id {
        case "storm": Array(Self.playbook.utf8)
        case "broken": Array("playbook: broken".utf8)
        default: nil
        }
      }, offset: berlin.offset(at:))
  }

  @Test func `a start that the clock shows twice can be played all the same`() {
    let source = Self.file("starts: 2026-10-25T02:30", for: "starts: 2026-03-02T08:40")
    #expect(reading(source).document != nil)
  }

  @Test func `a sound scenario is read with its prose and its digest`() throws {
    let reading = reading(Self.file())
    #expect(reading.problems == [])
    let document = try #require(reading.document)
    let scenario = document.scenario
    #expect(scenario.id == "fire")
    #expect(scenario.duration == .hours(2))
    #expect(scenario.starts?.text == "2026-03-02T08:40")
    #expect(scenario.languages == ["de", "en"])
    #expect(scenario.objectives == ["speed"])
    let inject = try #require(scenario.inject("call"))
    #expect(inject.at == .minutes(10))
    #expect(inject.wind == WindLevel(rawValue: 3))
    #expect(inject.expectations.map(\.within) == [.minutes(30)])
    let words = DrillScenarioWords(document.words, languages: ["de"])
    #expect(words.inject("call") == "Verletzt?")
    #expect(words.sender(of: "call") == "Eine Journalistin")
    #expect(words.expectation("say") == "Sagen")
    #expect(document.digest.count == 64)
    #expect(document.digest == DrillScenario.digest(of: Array(Self.file().utf8)))
  }

  @Test(arguments: [
    ("scenario: ▶rain", "scenario: fire", Reason.scenarioDiffersFromFile(id: "rain", file: "fire")),
    ("version: ▶0", "version: 1", .badVersion),
    ("playbook: ▶rain", "playbook: storm", .unknownPlaybook("rain")),
    ("playbook: ▶broken", "playbook: storm", .brokenPlaybook("broken")),
    ("starts: ▶tomorrow", "starts: 2026-03-02T08:40", .badStart("tomorrow")),
    (
      "starts: ▶2027-03-28T02:30", "starts: 2026-03-02T08:40", .startNever("2027-03-28T02:30")
    ),
    (
      "starts: ▶2026-10-25T02:30", "starts: 2026-03-02T08:40", .startTwice("2026-10-25T02:30")
    ),
    ("duration: ▶long", "duration: 2h", .badDuration("long")),
    ("at: ▶10m", "at: T+10m", .badDrillTime("10m")),
    ("at: ▶T+-5m", "at: T+10m", .badDrillTime("T+-5m")),
    ("at: ▶T+3h", "at: T+10m", .injectAfterEnd("call")),
    ("wind: ▶7", "wind: 3", .badWind),
    ("wind: ▶much", "wind: 3", .wrongKind(found: .text, expected: [.integer])),
    ("▶frm: x\n    from: {", "from: {", .unknownKey("frm", nearest: "from")),
    ("objective: ▶sped", "objective: speed", .unknownObjective("sped", nearest: "speed")),
    (
      "met: ▶step.loook == \"done\"", "met: step.look == \"done\"",
      .unknownStep("loook", nearest: "look")
    ),
    (
      "met: decision.ours == ▶\"perhaps\"", "met: step.look == \"done\"",
      .unknownOption("perhaps", decision: "ours", options: ["yes", "no"])
    ),
    (
      "met: ▶fact.pres == \"yes\"", "met: step.look == \"done\"",
      .undeclaredFact("pres", nearest: "press")
    ),
    (
      "when: ▶published.none == 0", "when: publications == 0",
      .unknownTemplate("none", nearest: nil)
    ),
    ("title: ▶{en: Fire}", "title: {en: Fire, de: Feuer}", .missingTranslations(["de"])),
    ("title: ▶Fire", "title: {en: Fire, de: Feuer}", .missingTranslations(["de", "en"])),
    ("title: ▶*a", "title: {en: Fire, de: Feuer}", .yaml(.alias)),
  ])
  func `what is wrong is named with its place`(marked: String, former: String, reason: Reason) {
    let source = Marked(Self.file(marked, for: former))
    let found = reading(source.source).problems.first { $0.reason == reason }
    #expect(found?.position == source.position, "\(reading(source.source).problems)")
  }

  @Test func `an objective that nothing measures cannot be rated`() {
    let source = Self.file(
      "text: {en: Speak, de: Sprechen}}\n  - {id: calm, text: {en: Calm, de: Ruhe}}",
      for: "text: {en: Speak, de: Sprechen}}")
    #expect(
      reading(source).problems.map(\.reason) == [.objectiveWithoutExpectation("calm")])
  }

  @Test func `all that is wrong is named at once, and nothing is played`() {
    let source = Self.file("version: 0", for: "version: 1")
      .replacing("wind: 3", with: "wind: 9").replacing("by: 30m", with: "by: soon")
    let reading = reading(source)
    #expect(reading.problems.map(\.reason) == [.badVersion, .badWind, .badDuration("soon")])
    #expect(reading.document == nil)
  }

  @Test(arguments: [
    "", "[]", "scenario", "scenario: [", "\u{0}", "injects: {a: b}", "scenario: fire\ninjects: 3",
    String(repeating: "[", count: 1000), "a: &a [*a, *a]",
    "scenario: fire\nobjectives: [1, {id: }]\ninjects: [{id: a, expect: [3]}]",
  ])
  func `a hostile file is refused and brings nothing down`(source: String) {
    let reading = reading(source)
    #expect(reading.document == nil)
    #expect(!reading.problems.isEmpty)
  }

  @Test func `an id stands once in the whole file`() {
    let again =
      "expect:\n      - {id: say, do: {en: A, de: B}, met: wind > 1, by: 1m, objective: speed}\n"
    let source = Self.file(again, for: "expect:\n")
    #expect(
      reading(source).problems.contains {
        if case .duplicateID("say", _, _) = $0.reason { true } else { false }
      })
  }
}
