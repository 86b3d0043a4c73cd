import IncidentCore

/// The files of the scripts: a team, and a playbook and a scenario with every key that there is.
enum OutputFiles {
  static let all = [
    "crisis/stormlog.yaml": team, "crisis/playbooks/full.yaml": playbook,
    "crisis/playbooks/broken.yaml": "playbook: broken\n",
    "crisis/drills/flood.yaml": scenario, "crisis/drills/broken.yaml": "scenario: broken\n",
    // Too large to be kept.
    "film.mp4": String(repeating: "x", count: Attachment.sizeLimit + 1),
  ]

  /// A team without a company's name, whose escalations nobody has to acknowledge at first.
  static let unnamed = [
    "crisis/stormlog.yaml": team.replacing("organisation: Bäckerei Krüger\n", with: "")
      .replacing("holidays: DE-NW\n", with: "")
      + "escalation: {yellow: {inform: [crisis-lead], acknowledge: none}}\n"
  ]

  private static let team = """
    organisation: Bäckerei Krüger
    time-zone: Europe/Berlin
    people:
      adler: {name: Anna Adler, phone: "+49 30 1", login: aadler}
      brandt: {name: Bernd Brandt}
      weiss: {name: Dr. Eva Weiß}
    roles:
      crisis-lead: {holder: adler, deputy: brandt}
      spokesperson: {holder: weiss, deputy: brandt}
      social-lead: brandt
      legal: weiss
      management: {holder: weiss, deputy: adler}
    clocks:
      insurer: {title: {de: Versicherer unterrichten, en: Tell the insurer}, within: 48h, owner: legal}
      report: {title: Report, within: 1 month, from: awareness, regulation-1182-71: true}
      press: {title: {de: Presse unterrichten, en: Tell the press}, within: 24h}
      mar-17: {checked: {by: Dr. Eva Weiß, on: 2026-11-01}}
    holidays: DE-NW
    retention: {real: 3 years}
    kpi:
      first-response: 60m
      resolve: 5m
      steps-on-time: 90%
    preparation:
      channels: {x: {account: "@krueger", owner: brandt, purpose: answers}}

    """

  private static let playbook = """
    playbook: full
    version: 1
    title: {en: Every key, de: Jeder Schlüssel}
    suggest: {cluster: preventable, channels: [x]}
    facts:
      victim: {ask: {en: Was anybody harmed?, de: Wurde jemand geschädigt?}, values: ["yes", "no"]}
      posters: {ask: {en: How many hang?, de: Wie viele hängen?}, values: number}
      threat: {en: Is anybody threatened?, de: Wird jemand bedroht?}
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
            options: ["yes", "no"]
          - id: stop-ad
            do: {en: Stop the advertisement., de: Die Anzeige stoppen.}
            role: social-lead
            due: 1h
            from: decision:ours
            when: decision.ours == "yes"
          - id: calls
            do: {en: Call everybody., de: Alle anrufen.}
            role: spokesperson
            checklist:
              - {en: The agency, de: Die Agentur}
              - {en: The landlord, de: Den Vermieter}
          - id: report
            do: {en: Report the breach., de: Die Panne melden.}
            role: legal
            clock: gdpr-33
          - id: watch
            do: {en: Read the wind again., de: Den Wind wieder ablesen.}
            role: monitoring
            due: 1h
            every: 1h
            until: step:calm
          - id: handover
            do: {en: Hand over the shift., de: Die Schicht übergeben.}
            role: crisis-lead
            due: 8h
            every: 8h
          - id: calm
            do: {en: Say that it is over., de: Es für beendet erklären.}
            role: crisis-lead
            after: [calls]
          - id: counter
            do: {en: Answer with facts., de: Mit Fakten antworten.}
            when: decision.ours == "no"
          - id: learn
            do: {en: Draw a lesson., de: Eine Lehre ziehen.}
            by: lesson
            must: true
            team: large
    standing:
      - id: storm
        when: wind >= 4
        propose: {escalate: orange}
        text: {en: A large account takes it up., de: Ein großes Konto greift es auf.}
      - id: window
        when: wind >= 4
        propose: {run: bakery}
        text: {en: The shop is next., de: Der Laden ist der nächste.}
      - id: breach
        when: wind >= 4
        propose: {clock: gdpr-33}
        text: {en: Data may be lost., de: Vielleicht sind Daten verloren.}
      - id: people
        when: wind >= 4
        propose: {tell: {en: Protect your people first., de: Zuerst die eigenen Leute schützen.}}
    channels: {short: [x]}
    statements:
      holding:
        channels: [x]
        strategy: information
        text: {en: "We look into it.", de: "Wir prüfen das."}
      later:
        wordings: {short: {en: "More later.", de: "Später mehr."}}

    """

  /// Without a documented case behind it. The last inject does not come.
  private static let scenario = """
    scenario: flood
    version: 1
    title: {en: The cellar is wet, de: Der Keller ist nass}
    summary: {en: Water on TikTok., de: Wasser auf TikTok.}
    playbook: full
    starts: 2026-03-02T08:40
    duration: 1h
    objectives:
      - {id: speed, text: {en: Speak early, de: Früh sprechen}}
      - {id: calm, text: {en: Stay calm, de: Ruhig bleiben}}
    injects:
      - id: post
        at: T+0m
        from: {en: A neighbour, de: Eine Nachbarin}
        via: tiktok
        text: {en: "Is that your cellar?", de: "Ist das Ihr Keller?"}
        expect:
          - {id: read, do: {en: Read the wind, de: Den Wind ablesen}, met: wind >= 2, by: 15m, objective: speed}
      - id: call
        at: T+15m
        from: {en: A journalist, de: Eine Journalistin}
        via: phone
        text: {en: "Is anybody hurt?", de: "Ist jemand verletzt?"}
      - id: praise
        at: T+20m
        from: {en: The paper, de: Die Zeitung}
        via: press
        when: publications > 0
        text: {en: "They speak.", de: "Sie sprechen."}
        expect:
          - {id: thank, do: {en: Thank them, de: Danken}, met: publications > 1, by: 15m, objective: calm}

    """
}
