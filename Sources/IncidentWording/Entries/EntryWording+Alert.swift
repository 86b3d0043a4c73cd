package import IncidentCore

extension EntryWording {
  func windRead(_ payload: WindRead, _ said: Said) -> EntryText {
    var parts: [String] = []
    if let social = payload.social { parts.append("Social Media \(language.reading(social))") }
    if let media = payload.media {
      parts.append(language.media + " \(language.reading(media))")
    }
    let readings = parts.joined(separator: ", ")
    return EntryText(
      say(de: "Wind: \(readings)", en: "Wind: \(readings)"), reason: said.because,
      source: said.source)
  }

  func alertRaised(_ payload: AlertRaised, _ said: Said) -> EntryText {
    let from = language.title(of: payload.from)
    let to = language.title(of: payload.to)
    let vacant = payload.notices.filter(\.isVacant).map { language.title(of: $0.role) }
    let flags =
      vacant.isEmpty
      ? []
      : [
        say(
          de: "unbesetzt: \(vacant.joined(separator: ", "))",
          en: "vacant: \(vacant.joined(separator: ", "))")
      ]
    // How often it was raised in all, and taken back, is the company's own affair.
    let escalation =
      names.hidesPeople
      ? ""
      : say(de: " (Eskalation \(payload.number))", en: " (escalation \(payload.number))")
    return EntryText(
      say(
        de: "Alarm von \(from) auf \(to) erhöht\(escalation)",
        en: "Alert raised from \(from) to \(to)\(escalation)"),
      reason: said.because, flags: flags)
  }

  func alertLowered(_ payload: AlertLowered, _ said: Said) -> EntryText {
    let from = language.title(of: payload.from)
    let to = language.title(of: payload.to)
    let calm = payload.calmReadings
    let carried =
      calm == 0 || names.hidesPeople
      ? ""
      : say(de: " nach \(calm) ruhigen Messungen", en: " after \(calm) calm readings")
    return EntryText(
      say(
        de: "Alarm von \(from) auf \(to) gesenkt\(carried)",
        en: "Alert lowered from \(from) to \(to)\(carried)"),
      reason: said.because)
  }

  func acknowledged(_ payload: EscalationAcknowledged) -> EntryText {
    let person = names.person(payload.person)
    let roles = language.list(payload.roles.map(language.title(of:)))
    let escalation = self.escalation(payload.escalation)
    return EntryText(
      say(
        de: "\(person) bestätigt \(escalation) für \(roles)",
        en: "\(person) acknowledges \(escalation) for \(roles)"))
  }

  func dueRecorded(_ payload: DueRecorded) -> EntryText {
    let deadline = time.moment(payload.deadline)
    let cause = cause(payload.cause)
    let due = say(de: "fällig \(deadline)", en: "due \(deadline)")
    return EntryText("\(language.title(of: payload.level)): \(cause), \(due)")
  }

  /// An escalation by its number; to the public without it, which would tell how many there were.
  private func escalation(_ number: Int) -> String {
    names.hidesPeople
      ? say(de: "die Eskalation", en: "the escalation")
      : say(de: "Eskalation \(number)", en: "escalation \(number)")
  }

  /// What fell due, as a phrase.
  package func cause(_ cause: DueCause) -> String {
    switch cause {
    case .acknowledgement(let escalation, let role):
      names.hidesPeople
        ? say(
          de: "Bestätigung der Eskalation für \(language.title(of: role))",
          en: "acknowledgement of the escalation for \(language.title(of: role))")
        : say(
          de: "Bestätigung der Eskalation \(escalation) für \(language.title(of: role))",
          en: "acknowledgement of escalation \(escalation) for \(language.title(of: role))")
    case .firstReply: say(de: "erste öffentliche Antwort", en: "first public reply")
    case .update: say(de: "nächste öffentliche Information", en: "next public update")
    case .step(let run, let id, let occurrence):
      occurrence > 1
        ? "\(step(id, ofRun: run)) (\(occurrence))" : step(id, ofRun: run)
    case .promise(let number):
      say(de: "Zusage \(number)", en: "promise \(number)") + quotation(of: names.promise(number))
    case .clock(let number): say(de: "Meldefrist", en: "legal clock") + " \(clock(number))"
    case .clockReminder(let number, let hour):
      say(de: "Meldefrist \(clock(number))", en: "legal clock \(clock(number))")
        + (names.urgency(ofClock: number).map { ": \($0)" } ?? "")
        + (hour == 0
          ? "" : say(de: ", Erinnerung nach \(hour) Std.", en: ", reminder after \(hour) h"))
    case .freeze(let number):
      say(
        de: "Bestätigung, dass nichts mehr erscheint", en: "confirmation that nothing goes out")
        + (names.channel(ofFreeze: number).map { ": \(language.title(of: $0))" } ?? "")
    case .action(let number):
      say(de: "Maßnahme \(number)", en: "action item \(number)")
        + quotation(of: names.action(number))
    }
  }

  /// What is due, as a phrase. That it is brought to mind each hour says nothing of since when.
  package func cause(of item: DueItem) -> String {
    if case .clockReminder(let number, _) = item.cause {
      return cause(.clockReminder(number, hour: 0))
    }
    return cause(item.cause)
  }

  /// A text in quotation marks behind a blank; nothing where there is none.
  package func quotation(of text: String?) -> String {
    guard let text else { return "" }
    return say(de: " „\(text)“", en: " “\(text)”")
  }
}
