package import IncidentCore
import IncidentWording

/// A playbook to begin with: small, complete, and explaining itself.
package struct NewPlaybook {
  package let id: String
  package let language: Language

  package init(id: String, language: Language) {
    self.id = id
    self.language = language
  }

  package var text: String {
    switch language {
    case .de: german
    case .en: english
    }
  }

  private var german: String {
    """
    # Ein Playbook: was zu tun ist, von wem, bis wann. „stormlog playbook check \(id)“ liest es.
    # Mit „include: [spine]“ kommt alles dazu, was jeder Sturm braucht; Schritte mit derselben id
    # passen hier an, was dort steht. Texte gehen auch zweisprachig: {de: "…", en: "…"}.
    playbook: \(id)
    version: 1
    title: "Ein neuer Ablauf"
    phases:
      - id: assess
        title: "Lage klären"
        steps:
          - id: verify
            do: "Klären, was geschehen ist, und die Quelle sichern."
            role: monitoring         # wer: crisis-lead, spokesperson, social-lead, legal …
            due: 30m                 # ab dem Bemerken; ab etwas anderem mit from: step:ID
            evidence: required       # nur mit Beleg erledigt
          - id: genuine
            decide: "Stimmt der Vorwurf?"
            role: crisis-lead
            due: 45m
            after: [verify]          # erst, wenn das erledigt ist
            options:
              "yes": "Ja"
              "no": "Nein, oder noch nicht klar"
      - id: respond
        title: "Antworten"
        steps:
          - id: own-it
            do: "Dazu stehen, um Entschuldigung bitten, wiedergutmachen."
            role: spokesperson
            due: 60m
            from: decision:genuine
            when: decision.genuine == "yes"   # nur dann
          - id: publish
            do: "Die freigegebene Stellungnahme veröffentlichen, zuerst dort, wo es brennt."
            role: social-lead
            due: 90m
            after: [genuine]
      - id: learn
        title: "Lernen"              # diese Phase geht auch nach dem Abschluss weiter
        steps:
          - id: review
            do: "Mit allen Beteiligten zurückblicken und festhalten, was sich ändert."
            role: crisis-lead
            due: 14d
            when: status in ["resolved", "closed"]
    standing:                        # ständig beobachtet; schlägt vor, ein Mensch entscheidet
      - id: strong-wind
        when: wind >= 4 and alert < "orange"
        propose: {escalate: orange}  # oder {run: anderes-playbook}, {tell: "ein Hinweis"}
        text: "Es wird laut: Krisenstab rufen."
    placeholders: [contact]          # was von Hand in Vorlagen einzusetzen ist
    statements:
      holding:
        channels: [x, website]
        text: "Wir prüfen, was geschehen ist. Nächste Information: {{next_update}}. {{contact}}"

    """
  }

  private var english: String {
    """
    # A playbook: what to do, by whom, by when. “stormlog playbook check \(id)” reads it.
    # “include: [spine]” adds all that any storm needs; steps of the same id refine here what
    # stands there. Texts may also come in two languages: {en: "…", de: "…"}.
    playbook: \(id)
    version: 1
    title: "A new procedure"
    phases:
      - id: assess
        title: "Assess"
        steps:
          - id: verify
            do: "Establish what happened, and secure the source."
            role: monitoring         # who: crisis-lead, spokesperson, social-lead, legal …
            due: 30m                 # from detection; from something else with from: step:ID
            evidence: required       # done only with evidence
          - id: genuine
            decide: "Is what we are accused of true?"
            role: crisis-lead
            due: 45m
            after: [verify]          # only when that is done
            options:
              "yes": "Yes"
              "no": "No, or not clear yet"
      - id: respond
        title: "Answer"
        steps:
          - id: own-it
            do: "Own it, apologise, make it good."
            role: spokesperson
            due: 60m
            from: decision:genuine
            when: decision.genuine == "yes"   # only then
          - id: publish
            do: "Publish the approved statement, first where it burns."
            role: social-lead
            due: 90m
            after: [genuine]
      - id: learn
        title: "Learn"               # this phase goes on after the incident is closed
        steps:
          - id: review
            do: "Look back with all who took part, and record what will change."
            role: crisis-lead
            due: 14d
            when: status in ["resolved", "closed"]
    standing:                        # watched all the time; proposes, a person decides
      - id: strong-wind
        when: wind >= 4 and alert < "orange"
        propose: {escalate: orange}  # or {run: other-playbook}, {tell: "a piece of advice"}
        text: "It gets loud: call the crisis team."
    placeholders: [contact]          # what people fill into templates by hand
    statements:
      holding:
        channels: [x, website]
        text: "We are looking into what happened. Next information: {{next_update}}. {{contact}}"

    """
  }
}
