package import IncidentCore
package import IncidentReport
import IncidentWording
package import PlaybookFiles
import TerminalText

/// The playbooks that can be followed.
package struct PlaybookList: View {
  private let playbooks: [(id: String, origin: PlaybookOrigin, document: PlaybookDocument?)]

  /// - Parameter playbooks: Each with its content; nil where it has errors.
  package init(
    _ playbooks: [(id: String, origin: PlaybookOrigin, document: PlaybookDocument?)]
  ) {
    self.playbooks = playbooks
  }

  package struct Item: Encodable, Sendable {
    let id: String
    let version: Int?
    let title: String?
    let origin: PlaybookOrigin
    let languages: [String]
    let steps: Int?
    /// It has errors and cannot be followed.
    let broken: Bool
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(records(in: presentation.language))
  }

  private func records(in language: Language) -> [Item] {
    playbooks.map { id, origin, document in
      Item(
        id: id, version: document?.playbook.version,
        title: document.flatMap { document in
          PlaybookWords(
            document.words, languages: [language.rawValue] + document.playbook.languages
          ).title
        },
        origin: origin, languages: document?.playbook.languages ?? [],
        steps: document?.playbook.steps.count, broken: document == nil)
    }
  }

  package func text(in presentation: Presentation) -> String {
    var table = Table([
      Table.Column("ID"), Table.Column("v", alignment: .right),
      Table.Column(presentation.say(de: "Schritte", en: "Steps"), alignment: .right),
      Table.Column(presentation.say(de: "Sprachen", en: "Languages")),
      Table.Column(presentation.say(de: "Herkunft", en: "Origin")),
      Table.Column(presentation.language.headings.title, isFlexible: true),
    ])
    for record in records(in: presentation.language) {
      let origin =
        record.origin == .own
        ? presentation.say(de: "eigenes", en: "own")
        : presentation.say(de: "mitgeliefert", en: "shipped")
      table.rows.append([
        Table.Cell(record.id), Table.Cell(record.version.map(String.init) ?? "–"),
        Table.Cell(record.steps.map(String.init) ?? "–"),
        Table.Cell(
          record.languages == [PlaybookWords.undetermined]
            ? "–" : record.languages.joined(separator: ", ")), Table.Cell(origin),
        Table.Cell(
          record.broken
            ? presentation.say(
              de: "! fehlerhaft → \(presentation.step("playbook check \(record.id)"))",
              en: "! broken → \(presentation.step("playbook check \(record.id)"))")
            : record.title ?? ""),
      ])
    }
    return table.text(presentation.layout, style: presentation.style)
  }
}

/// A playbook as a person reads it before the storm.
package struct PlaybookDetail: View {
  private let document: PlaybookDocument

  package init(_ document: PlaybookDocument) {
    self.document = document
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let playbook: Playbook
    let words: Words

    private enum CodingKeys: String, CodingKey { case schema, playbook, words }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(playbook: document.playbook, words: document.words)
  }

  package func text(in presentation: Presentation) -> String {
    let playbook = document.playbook
    let words = PlaybookWords(
      document.words, languages: [presentation.language.rawValue] + playbook.languages)
    var text = presentation.heading(
      presentation.safe("\(words.title ?? playbook.id) (\(playbook.id) v\(playbook.version))"))
    for phase in playbook.phases {
      text += "\n" + presentation.heading(presentation.safe(words.phase(phase.id) ?? phase.id))
      for step in phase.steps { text += line(of: step, words: words, in: presentation) }
    }
    if !playbook.facts.isEmpty {
      text += "\n" + presentation.heading(presentation.say(de: "Fakten", en: "Facts"))
      for fact in playbook.facts { text += line(of: fact, words: words, in: presentation) }
    }
    if !playbook.standing.isEmpty {
      text +=
        "\n"
        + presentation.heading(
          presentation.say(de: "Ständig beobachtet", en: "Watched all the time"))
      for branch in playbook.standing {
        let prose = words.branch(branch.id) ?? ""
        text +=
          "  ? \(presentation.style(presentation.safe(branch.id), .bold))  "
          + "\(presentation.safe(branch.when.source)) → \(presentation.proposal(branch.proposal))\n"
          + (prose.isEmpty ? "" : "      \(presentation.wrapped(prose, indent: 6))\n")
      }
    }
    if !playbook.templates.isEmpty {
      text += "\n" + presentation.heading(presentation.say(de: "Stellungnahmen", en: "Statements"))
      for template in playbook.templates {
        let title = "  " + presentation.style(presentation.safe(template.id), .bold)
        guard !template.wordings.isEmpty else {
          text += title + "  " + list(of: template.channels, presentation)
          text +=
            "      \(presentation.wrapped(words.template(template.id) ?? "", indent: 6))\n"
          continue
        }
        text += title + "\n"
        for wording in template.wordings {
          let prose = words.template(template.id, wording: wording.id) ?? ""
          text +=
            "    \(presentation.safe(wording.id))  " + list(of: wording.channels, presentation)
          text += "      \(presentation.wrapped(prose, indent: 6))\n"
        }
      }
    }
    return text
  }

  private func list(of channels: [Channel], _ presentation: Presentation) -> String {
    channels.map { presentation.safe($0.rawValue) }.joined(separator: ", ") + "\n"
  }

  private func line(
    of fact: DeclaredFact, words: PlaybookWords, in presentation: Presentation
  ) -> String {
    let values =
      switch fact.values {
      case nil: ""
      case .number: presentation.say(de: "eine Zahl", en: "a number")
      case .words(let words): words.joined(separator: " | ")
      }
    return "  = \(presentation.style(presentation.safe(fact.name), .bold))"
      + (values.isEmpty ? "\n" : "  \(presentation.safe(values))\n")
      + "      \(presentation.wrapped(words.fact(fact.name) ?? "", indent: 6))\n"
  }

  private func line(
    of step: Step, words: PlaybookWords, in presentation: Presentation
  ) -> String {
    var marks: [String] = []
    if let role = step.role { marks.append(presentation.language.title(of: role)) }
    for rule in step.due {
      let offset = presentation.time.duration(rule.offset)
      marks.append(
        rule.anchor == .detection
          ? presentation.say(de: "bis \(offset)", en: "by \(offset)")
          : presentation.say(
            de: "bis \(offset) ab \(rule.anchor.text)", en: "by \(offset) from \(rule.anchor.text)")
      )
    }
    if step.isMust { marks.append(presentation.say(de: "Muss", en: "must")) }
    if let team = step.team {
      marks.append(
        team == .small
          ? presentation.say(de: "nur kleines Team", en: "small team only")
          : presentation.say(de: "nur großes Team", en: "large team only"))
    }
    if let options = step.options { marks.append(options.joined(separator: " | ")) }
    if step.requiresEvidence {
      marks.append(presentation.say(de: "mit Beleg", en: "with evidence"))
    }
    if let clock = step.clock {
      marks.append(presentation.say(de: "Meldefrist ", en: "legal clock ") + clock)
    }
    if !step.after.isEmpty {
      marks.append(
        presentation.say(de: "nach ", en: "after ") + step.after.joined(separator: ", "))
    }
    if let when = step.when {
      marks.append(presentation.say(de: "wenn ", en: "when ") + when.source)
    }
    if let repetition = step.repetition {
      let every = presentation.time.duration(repetition.every)
      marks.append(presentation.say(de: "alle \(every)", en: "every \(every)"))
    }
    let safe = marks.map(presentation.safe).joined(separator: " · ")
    return
      "  \(step.isDecision ? "◇" : "○") \(presentation.style(presentation.safe(step.id), .bold))"
      + "  \(safe)\n      \(presentation.wrapped(words.step(step.id) ?? "", indent: 6))\n"
      + (0..<step.itemCount).map { index in
        "      · "
          + presentation.wrapped(words.item(index + 1, of: step.id) ?? "", indent: 8) + "\n"
      }.joined()
  }
}
