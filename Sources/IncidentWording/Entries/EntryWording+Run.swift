import IncidentCore

extension EntryWording {
  func runStarted(_ payload: RunStarted, _ said: Said) -> EntryText {
    let playbook = payload.playbook
    let title =
      names.playbook(ofRun: payload.run, asOf: said.sequence) ?? said.words.map { _ in playbook.id }
      ?? redacted
    return EntryText(
      say(
        de: "Playbook begonnen: \(title) (\(playbook.id), Fassung \(playbook.version))",
        en: "Playbook started: \(title) (\(playbook.id), version \(playbook.version))")
        + sharedSteps(payload.shared.steps.count))
  }

  private func sharedSteps(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: say(de: "; 1 Schritt läuft bereits", en: "; 1 step is followed already")
    default:
      say(de: "; \(count) Schritte laufen bereits", en: "; \(count) steps are followed already")
    }
  }

  func runMoved(_ payload: RunMoved, _ said: Said) -> EntryText {
    let playbook = payload.playbook
    let title =
      names.playbook(ofRun: payload.run, asOf: said.sequence)
      ?? said.words.map { _ in playbook.id } ?? redacted
    let changes = payload.changes
    let parts = [
      (changes.added.count, say(de: "neu", en: "new")),
      (changes.changed.count, say(de: "geändert", en: "changed")),
      (changes.vanished.count, say(de: "entfallen", en: "gone")),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let list =
      parts.isEmpty
      ? "" : say(de: "; Schritte: ", en: "; steps: ") + parts.joined(separator: ", ")
    return EntryText(
      say(
        de: "Playbook \(title) (\(playbook.id)) von Fassung \(payload.formerVersion) auf "
          + "\(playbook.version) umgestellt",
        en: "Playbook \(title) (\(playbook.id)) moved from version \(payload.formerVersion) to "
          + "\(playbook.version)") + list,
      reason: said.because)
  }

  func stepsAssigned(_ payload: StepsAssigned, _ said: Said) -> EntryText {
    let person = names.person(payload.person)
    let sentence =
      if let place = payload.steps.first, payload.steps.count == 1 {
        say(
          de: "An \(person) übergeben: \(step(place.step, ofRun: place.run, asOf: said))",
          en: "Given to \(person): \(step(place.step, ofRun: place.run, asOf: said))")
      } else {
        say(
          de: "\(payload.steps.count) Schritte an \(person) übergeben: \(ids(payload.steps))",
          en: "\(payload.steps.count) steps given to \(person): \(ids(payload.steps))")
      }
    return EntryText(sentence, reason: said.because)
  }

  private func ids(_ places: [StepsAssigned.Place]) -> String {
    places.map(\.step).joined(separator: ", ")
  }

  func stepStarted(_ payload: StepStarted, _ said: Said) -> EntryText {
    let step = self.step(payload.step, ofRun: payload.run, asOf: said)
    return EntryText(
      say(de: "Begonnen: \(step)", en: "Begun: \(step)"), reason: said.optional(.text))
  }

  func itemsTicked(_ payload: ItemsTicked, _ said: Said) -> EntryText {
    let step = self.step(payload.step, ofRun: payload.run, asOf: said)
    let items = payload.items.map { number in
      names.item(number, of: payload.step, ofRun: payload.run, asOf: said.sequence)?.withoutFullStop
        ?? say(de: "Punkt \(number)", en: "item \(number)")
    }
    let list = items.joined(separator: "; ")
    return EntryText(
      say(de: "Abgehakt: \(step) – \(list)", en: "Ticked: \(step) – \(list)"),
      reason: said.reason, flags: order(payload.outOfOrder))
  }

  func stepDone(_ payload: StepDone, _ said: Said) -> EntryText {
    let step = self.step(payload.step, ofRun: payload.run, asOf: said)
    return EntryText(
      say(de: "Erledigt: \(step)", en: "Done: \(step)"), reason: said.reason,
      source: said.words?[.url] ?? said.source, flags: order(payload.outOfOrder))
  }

  func stepSkipped(_ payload: StepSkipped, _ said: Said) -> EntryText {
    let step = self.step(payload.step, ofRun: payload.run, asOf: said)
    return EntryText(
      say(de: "Übersprungen: \(step)", en: "Skipped: \(step)"), reason: said.because)
  }

  func decisionMade(_ payload: DecisionMade, _ said: Said) -> EntryText {
    let question = step(payload.step, ofRun: payload.run, asOf: said)
    let option = names.option(
      payload.option, of: payload.step, inRun: payload.run, asOf: said.sequence)
    let former = payload.formerly.map {
      let former = names.option($0, of: payload.step, inRun: payload.run, asOf: said.sequence)
      return say(de: ", vorher: \(former)", en: ", before: \(former)")
    }
    return EntryText(
      say(de: "Entschieden: \(question)", en: "Decided: \(question)")
        + " → \(option)\(former ?? "")",
      reason: said.because, flags: order(payload.outOfOrder))
  }

  func factSet(_ payload: FactSet, _ said: Said) -> EntryText {
    let fact = names.title(ofFact: "\(payload.name)")
    let value = language.word(ofValue: "\(payload.value)")
    let reasons = [said.optional(.text), said.because].compactMap(\.self).uniqued()
    return EntryText(
      say(
        de: "Festgestellt: \(fact) → \(value)",
        en: "Established: \(fact) → \(value)"),
      reason: reasons.isEmpty ? nil : reasons.joined(separator: "; "), source: said.source)
  }

  func proposalAnswered(_ payload: ProposalAnswered, _ said: Said) -> EntryText {
    let branch = names.branch(payload.branch, ofRun: payload.run, asOf: said.sequence)
      .withoutFullStop
    let sentence =
      switch payload.answer {
      case .accepted:
        say(de: "Vorschlag angenommen: \(branch)", en: "Proposal accepted: \(branch)")
      case .declined:
        say(de: "Vorschlag abgelehnt: \(branch)", en: "Proposal declined: \(branch)")
      }
    return EntryText(sentence, reason: said.because)
  }

  /// What a step asks for, without its full stop, since a sentence goes on after it.
  func step(_ id: String, ofRun run: Int, asOf said: Said? = nil) -> String {
    names.step(id, ofRun: run, asOf: said?.sequence).withoutFullStop
  }

  private func order(_ outOfOrder: Bool) -> [String] {
    outOfOrder ? [language.outOfOrder] : []
  }
}

extension Said {
  /// What was said of an act that may have a text, a reason or both.
  var reason: String? {
    guard words != nil else { return redacted }
    let parts = [optional(.text), optional(.because)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " – ")
  }
}

extension String {
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
