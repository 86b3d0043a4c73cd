package import IncidentCore

/// What an order of time is about, in a participle, so that it stands beside its time: “contained”,
/// “Eskalation bestätigt”.
extension Language {
  /// - Parameter name: What a statement is called, by its number.
  package func title(
    of thing: TimeOrder.Thing, calling name: (Int) -> String = { String($0) }
  ) -> String {
    switch thing {
    case .started: choose(de: "begonnen", en: "started")
    case .detected: choose(de: "bemerkt", en: "detected")
    case .opened: choose(de: "eröffnet", en: "opened")
    case .status(.open): choose(de: "wieder geöffnet", en: "reopened")
    case .status(let status): title(of: status)
    case .alert(let level):
      choose(de: "Alarm \(title(of: level))", en: "alert \(title(of: level))")
    case .acknowledgement(let person):
      choose(
        de: "Eskalation bestätigt (\(person.name))",
        en: "escalation acknowledged (\(person.name))")
    case .statement(let number, let kind, let person):
      choose(de: "Stellungnahme \(name(number)) ", en: "statement \(name(number)) ")
        + title(of: kind, by: person.name)
    case .promiseMade(let number):
      choose(de: "Zusage \(number) gegeben", en: "promise \(number) made")
    case .promiseDue(let number): choose(de: "Zusage \(number) fällig", en: "promise \(number) due")
    case .promiseMoved(let number):
      choose(de: "Zusage \(number) verlegt", en: "promise \(number) moved")
    case .promiseSettled(let number):
      choose(de: "Zusage \(number) erledigt", en: "promise \(number) settled")
    case .stepStarted(let step): choose(de: "\(step) begonnen", en: "\(step) begun")
    case .stepDone(let step): choose(de: "\(step) erledigt", en: "\(step) done")
    case .stepSkipped(let step): choose(de: "\(step) ausgelassen", en: "\(step) skipped")
    case .roleGiven(let role, let person):
      choose(
        de: "\(title(of: role)) übernommen (\(person.name))",
        en: "\(title(of: role)) taken (\(person.name))")
    case .runStarted(let number):
      choose(de: "Playbook-Lauf \(number) begonnen", en: "playbook run \(number) started")
    case .assessment: choose(de: "eingeschätzt", en: "assessed")
    case .claimAdded(let number):
      choose(de: "Behauptung \(number) erfasst", en: "claim \(number) recorded")
    case .claimSettled(let number):
      choose(de: "Behauptung \(number) geklärt", en: "claim \(number) settled")
    case .postSeen(let number): choose(de: "Beitrag \(number) gesehen", en: "post \(number) seen")
    case .postSettled(let number):
      choose(de: "Beitrag \(number) erledigt", en: "post \(number) settled")
    case .freezeOrdered(let channel):
      choose(
        de: "Anhalten auf \(title(of: channel)) angeordnet",
        en: "freeze of \(title(of: channel)) ordered")
    case .freezeConfirmed(let channel):
      choose(
        de: "Anhalten auf \(title(of: channel)) bestätigt",
        en: "freeze of \(title(of: channel)) confirmed")
    case .freezeReleased(let channel):
      choose(
        de: "Anhalten auf \(title(of: channel)) aufgehoben",
        en: "freeze of \(title(of: channel)) released")
    }
  }

  private func title(of kind: StatementMark.Kind, by person: String) -> String {
    switch kind {
    case .text: choose(de: "geschrieben", en: "written")
    case .submission: choose(de: "vorgelegt", en: "submitted")
    case .approval: choose(de: "freigegeben (\(person))", en: "approved (\(person))")
    case .rejection: choose(de: "zurückgewiesen (\(person))", en: "rejected (\(person))")
    case .publication, .irregularPublication: choose(de: "veröffentlicht", en: "published")
    case .withdrawal: choose(de: "zurückgezogen", en: "withdrawn")
    }
  }

  /// What cannot have been, in short: “contained before detected”.
  package func text(
    of order: TimeOrder, calling name: (Int) -> String = { String($0) }
  ) -> String {
    choose(
      de:
        "\(title(of: order.second.thing, calling: name)) vor \(title(of: order.first.thing, calling: name))",
      en:
        "\(title(of: order.second.thing, calling: name)) before \(title(of: order.first.thing, calling: name))"
    )
  }
}
