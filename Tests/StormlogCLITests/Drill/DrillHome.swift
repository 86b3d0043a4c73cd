import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI

/// A workspace with a small team and a small scenario, and a place at the keyboard.
final class DrillHome {
  private let home: CrisisHome

  /// - Parameter files: Further files by their paths from the home; they win.
  init(in language: Language = .en, adding files: [String: String] = [:]) throws {
    home = try CrisisHome(in: language)
    context = home.test.context
    let own = [
      "crisis/stormlog.yaml": Self.team, "crisis/playbooks/bakery.yaml": Self.playbook,
      "crisis/drills/oven.yaml": Self.scenario,
    ]
    try home.prepare(own.merging(files) { _, given in given })
  }

  var context: CommandContext

  var test: TestContext { home.test }

  /// As ``CrisisHome/masked(_:)``.
  func masked(_ text: String) -> String { home.masked(text) }

  /// Runs a command line with what is typed while it runs.
  ///
  /// - Returns: How it ended, and what it printed.
  @discardableResult
  func run(_ words: String..., typing lines: String = "") -> (IncidentWording.ExitStatus, String) {
    run(words, typing: lines)
  }

  /// The same for words at hand.
  @discardableResult
  func run(_ words: [String], typing lines: String = "") -> (IncidentWording.ExitStatus, String) {
    let (output, error) = (CapturedText(), CapturedText())
    var context = context
    context.input = TextSource(isTerminal: false, holding: Data(lines.utf8))
    context.output = output.sink(isTerminal: false)
    context.error = output.sink(isTerminal: false)
    let status = CommandRunner(context).run(words)
    return (status, output.text + error.text)
  }

  private static let team = """
    organisation: Bäckerei Krüger
    time-zone: Europe/Berlin
    people:
      adler: {name: Anna Adler, login: aadler}
      brandt: {name: Bernd Brandt}
    roles:
      crisis-lead: {holder: adler, deputy: brandt}
      spokesperson: brandt
      social-lead: brandt

    """

  private static let playbook = """
    playbook: bakery
    version: 1
    title: {en: Racist advertisement, de: Rassistische Anzeige}
    phases:
      - id: assess
        title: {en: Assess, de: Lage klären}
        steps:
          - id: save-ad
            do: {en: Save the advertisement., de: Die Anzeige sichern.}
            role: crisis-lead
            due: 15m

    """

  private static let scenario = """
    scenario: oven
    version: 3
    title: {en: The oven burns, de: Der Ofen brennt}
    summary: {en: Smoke on TikTok., de: Rauch auf TikTok.}
    based-on: {en: A case of 2010, de: Ein Fall von 2010}
    playbook: bakery
    starts: 2026-03-02T08:40
    duration: 2h
    people:
      - {en: Crisis lead, de: Krisenleitung}
    objectives:
      - {id: speed, text: {en: Speak early, de: Früh sprechen}}
      - {id: care, text: {en: Take care, de: Sorgfältig sein}}
    injects:
      - id: post
        at: T+0m
        from: {en: A neighbour, de: Eine Nachbarin}
        via: tiktok
        text: {en: "It smells of burning.", de: "Es riecht verbrannt."}
        wind: 2
        media: 0
        channel: tiktok
        expect:
          - {id: read, do: {en: Read the wind, de: Den Wind ablesen}, met: wind >= 2, by: 15m, objective: speed}
          - {id: save, do: {en: Save it, de: Sichern}, met: step.save-ad == "done", by: 10m, objective: care}
      - id: silence
        at: T+30m
        from: {en: The paper, de: Die Zeitung}
        via: press
        when: publications == 0
        text: {en: "They are silent.", de: "Sie schweigen."}
      - id: praise
        at: T+30m
        from: {en: The paper, de: Die Zeitung}
        via: press
        when: publications > 0
        text: {en: "They speak.", de: "Sie sprechen."}
      - id: call
        at: T+60m
        from: {en: A journalist, de: Eine Journalistin}
        via: phone
        text: {en: "Is anybody hurt?", de: "Ist jemand verletzt?"}
        expect:
          - {id: alarm, do: {en: Raise the alert, de: Alarm geben}, met: alert >= "yellow", by: 20m, objective: speed}

    """
}
