import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport

/// Command lines typed one after another in one workspace, with what they printed and how they
/// ended.
final class Transcript {
  private let home: CrisisHome
  private(set) var text = ""

  private var test: TestContext { home.test }

  /// A workspace with a small team and a small playbook, at 03:00 in Berlin on 24 November 2026.
  init(in language: Language, isTerminal: Bool = true, width: Int = 80) throws {
    home = try CrisisHome(
      in: language, input: "Read from standard input,\nsecond line.\n", isTerminal: isTerminal,
      width: width, variables: ["VISUAL": "vi"],
      edit: { path in
        let draft = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return
          (try? Data(("Written in the editor" + draft).utf8)
          .write(to: URL(fileURLWithPath: path))).map { 0 }
      })
  }

  /// Makes the workspace ready without a word in the transcript.
  ///
  /// - Parameter files: Further files by their paths from the home; they win.
  func prepare(adding files: [String: String] = [:]) throws {
    let own = [
      "crisis/stormlog.yaml": Self.team, "crisis/playbooks/bakery.yaml": Self.playbook,
      "drafts/bakery.yaml": Self.newerPlaybook, "drafts/shop.yaml": Self.secondPlaybook,
      "shot.png": "not really a picture", "checklist.md": Self.checklist, "flow.json": Self.flow,
      "loop.json": Self.loop,
    ]
    try home.prepare(own.merging(files) { _, given in given })
  }

  /// Plays a script: each line that begins with `$` is typed, `+ 5` lets five minutes pass, and
  /// anything else is a remark.
  func play(_ script: String) throws {
    for line in script.split(separator: "\n") {
      if line.hasPrefix("+ ") {
        test.time.wait(.minutes(Int(line.dropFirst(2)) ?? 0))
      } else if line.hasPrefix("$ ") {
        type(Self.words(of: String(line.dropFirst(2))), as: String(line))
      } else if line == "$" {
        type([], as: "$")
      } else {
        text += "\n# \(line)\n"
      }
    }
  }

  /// What one command line prints to standard output.
  func output(of line: String) -> String { printed(by: line).output }

  /// What one command line prints, and how it ends.
  func printed(
    by line: String
  ) -> (output: String, error: String, status: IncidentWording.ExitStatus) {
    let (said, complained) = (test.output.text.count, test.error.text.count)
    let status = CommandRunner(test.context).run(Self.words(of: line))
    return (
      String(test.output.text.dropFirst(said)), String(test.error.text.dropFirst(complained)),
      status
    )
  }

  /// Where the files lie, which is another folder in every run.
  var folder: String { test.home.path }

  private func type(_ arguments: [String], as line: String) {
    let (said, complained) = (test.output.text.count, test.error.text.count)
    let status = CommandRunner(test.context).run(arguments)
    text += line + "\n" + masked(test.output.text.dropFirst(said))
    text += masked(test.error.text.dropFirst(complained))
    if status != .done { text += "[exit \(status.rawValue)]\n" }
  }

  private func masked(_ text: Substring) -> String {
    // How long a page is depends on the digests in it.
    let masked = home.masked(String(text)).replacing(#/\(\d+ (Byte|bytes)\)/#) {
      "(N \($0.output.1))"
    }
    return masked.isEmpty || masked.hasSuffix("\n") ? masked : masked + "\n"
  }

  /// Splits a line at blanks outside of quotation marks; `\n` stands for a line break.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isOpen = false
    for character in line.replacing("\\n", with: "\n") {
      switch character {
      case "\"":
        isQuoted.toggle()
        isOpen = true
      case " " where !isQuoted:
        if isOpen || !word.isEmpty { words.append(word) }
        (word, isOpen) = ("", false)
      default: word.append(character)
      }
    }
    if isOpen || !word.isEmpty { words.append(word) }
    return words
  }

  private static let checklist = """
    # Playbook: Website défacée 🏚️

    Keep calm.

    ## First hour
    1. Take the page offline
       - keep a copy
         - with its logs
    3. Tell [legal](#TODO) `TODO: who?`

    ## Lessons learned
    - [x] Look back

    """

  private static let flow = """
    {"type": "playbook", "spec_version": "cacao-2.0", "name": "Rumour", "labels": ["a"],
     "workflow_start": "start--1", "workflow": {
      "start--1": {"type": "start", "on_completion": "if-condition--1"},
      "if-condition--1": {"type": "if-condition", "name": "Is it true?",
        "condition": "__true__:value = 'yes'", "on_true": "action--1", "on_false": "action--2"},
      "action--1": {"type": "action", "name": "Apologise", "timeout": 3600000,
        "on_completion": "end--1", "agent": "group--1",
        "commands": [{"type": "manual", "command": "Say sorry."}]},
      "action--2": {"type": "action", "name": "Deny", "on_completion": "end--1",
        "commands": [{"type": "http-api", "command": "POST /deny"}]},
      "end--1": {"type": "end"}},
     "agent_definitions": {"group--1": {"type": "group", "name": "Spokesperson"}}}

    """

  private static let loop = """
    {"type": "playbook", "spec_version": "cacao-2.0", "name": "Loop",
     "workflow_start": "start--1", "workflow": {
      "start--1": {"type": "start", "on_completion": "action--1"},
      "action--1": {"type": "action", "name": "Round", "on_completion": "action--2"},
      "action--2": {"type": "action", "name": "and round", "on_completion": "action--1"},
      "action--3": {"type": "action", "name": "Lost", "on_completion": "end--1"}}}

    """

  private static let team = """
    organisation: Bäckerei Krüger
    time-zone: Europe/Berlin
    people:
      adler: {name: Anna Adler, phone: "+49 30 1", login: aadler}
      brandt: {name: Bernd Brandt}
      weiss: {name: Dr. Eva Weiß}
    roles:
      crisis-lead: {holder: adler, deputy: brandt}
      spokesperson: brandt
      social-lead: brandt
      legal: weiss
    clocks:
      insurer: {title: {de: Versicherer unterrichten, en: Tell the insurer}, within: 48h, owner: legal}

    """

  /// The same playbook some months later.
  private static let newerPlaybook = """
    playbook: bakery
    version: 2
    title: {en: Racist advertisement, de: Rassistische Anzeige}
    facts:
      threat: {en: Is anybody threatened?, de: Wird jemand bedroht?}
      place:
        ask: {en: Where did it hang?, de: Wo hing sie?}
        values: [essen, bochum]
      similar: {ask: {en: How many hang?, de: Wie viele hängen?}, values: number}
    phases:
      - id: assess
        title: {en: Assess, de: Lage klären}
        steps:
          - id: save-ad
            do: {en: Save the advertisement., de: Die Anzeige sichern.}
            role: monitoring
            due: 30m
            evidence: required
          - id: ours
            decide: {en: Is it our advertisement?, de: Ist es unsere Anzeige?}
            role: crisis-lead
            after: [save-ad]
            options: [unclear, "no"]
          - id: stop-ad
            do: {en: Stop the advertisement at once., de: Die Anzeige sofort stoppen.}
            role: social-lead
            due: 10m
            from: decision:ours
          - id: calls
            do: {en: Call everybody., de: Alle anrufen.}
            role: legal
            due: 2h
            checklist:
              - {en: The agency, de: Die Agentur}
              - {en: The landlord, de: Den Vermieter}
              - {en: The works council, de: Den Betriebsrat}
          - id: call-police
            do: {en: Call the police., de: Die Polizei rufen.}
            role: legal
            when: fact.threat == "yes" or published.holding > 1
    standing:
      - id: storm
        when: wind >= 4
        propose: {escalate: orange}
        text: {en: A large account takes it up., de: Ein großes Konto greift es auf.}
    statements:
      holding: {channels: [x], text: {en: "We look into it.", de: "Wir prüfen das."}}

    """

  private static let secondPlaybook = """
    playbook: shop
    version: 1
    title: {en: Broken window, de: Eingeworfene Scheibe}
    phases:
      - id: assess
        title: {en: Assess, de: Lage klären}
        steps:
          - id: call-police
            do: {en: Report the window., de: Die Scheibe anzeigen.}
            role: legal
            due: 1h

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
            role: monitoring
            due: 30m
            evidence: required
          - id: ours
            decide: {en: Is it our advertisement?, de: Ist es unsere Anzeige?}
            role: crisis-lead
            after: [save-ad]
            options:
              "yes": {en: "Yes", de: Ja}
              "no": {en: "No", de: Nein}
          - id: stop-ad
            do: {en: Stop the advertisement., de: Die Anzeige stoppen.}
            role: social-lead
            due: 1h
            when: decision.ours == "yes"
          - id: call-agency
            do: {en: Call the agency., de: Die Agentur anrufen.}
            role: spokesperson
            due: 2h
          - id: call-police
            do: {en: Call the police., de: Die Polizei rufen.}
            role: legal
            when: fact.threat == "yes"
    standing:
      - id: storm
        when: wind >= 4
        propose: {escalate: orange}
        text: {en: A large account takes it up., de: Ein großes Konto greift es auf.}
      - id: threat
        when: fact.threat == "yes"
        propose: {tell: {en: Protect your people first., de: Zuerst die eigenen Leute schützen.}}
    statements:
      holding:
        channels: [x]
        text:
          en: "We know the advertisement from {{place}}. More: {{next_update}}. {{organisation}}"
          de: "Wir kennen die Anzeige aus {{place}}. Mehr: {{next_update}}. {{organisation}}"

    """
}
