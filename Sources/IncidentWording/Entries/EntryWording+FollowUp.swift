package import IncidentCore

extension Language {
  /// The mark of what was said of a promise too late for anybody to have relied on it.
  package var enteredAfterPromiseFellDue: String {
    choose(de: "erst nach der Frist eingetragen", en: "entered only after it fell due")
  }
}

extension EntryWording {
  func promiseMade(_ payload: PromiseMade, _ said: Said) -> EntryText {
    let text = said.needed(.text)
    let due = time.moment(payload.due)
    let recipient = said.words?[.recipient].map { say(de: " an \($0)", en: " to \($0)") } ?? ""
    let owner = payload.owner.map { language.title(ofOwner: $0, names: names) }
    let who = owner.map { say(de: ", zuständig \($0)", en: ", owner \($0)") } ?? ""
    return EntryText(
      say(
        de: "Zusage \(payload.promise)\(recipient): \(text), bis \(due)\(who)",
        en: "Promise \(payload.promise)\(recipient): \(text), by \(due)\(who)"),
      reason: said.words?[.because])
  }

  func promiseMoved(_ payload: PromiseMoved, _ said: Said) -> EntryText {
    let text = quotation(of: names.promise(payload.promise))
    let (due, former) = (time.moment(payload.due), time.moment(payload.formerly))
    return EntryText(
      say(
        de: "Zusage \(payload.promise)\(text) verschoben auf \(due) statt \(former)",
        en: "Promise \(payload.promise)\(text) moved to \(due) instead of \(former)"),
      reason: said.because,
      flags: payload.afterDue
        ? [say(de: "erst nach der Frist", en: "only after it fell due")] : [])
  }

  func promiseSettled(
    _ payload: PromiseSettled, at moment: Moment, _ said: Said
  ) -> EntryText {
    let outcome = language.title(of: payload.outcome)
    let by = payload.statement.flatMap(names.name(ofStatement:)).map {
      say(de: " durch Stellungnahme \($0)", en: " by statement \($0)")
    }
    var flags: [String] = []
    if let deadline = payload.deadline, moment.instant > deadline {
      let late = time.duration(moment.instant - deadline)
      flags.append(say(de: "\(late) nach der Frist", en: "\(late) after it was due"))
    }
    if payload.proof == .missing {
      flags.append(language.withoutEvidence)
    }
    let text = quotation(of: names.promise(payload.promise))
    return EntryText(
      say(
        de: "Zusage \(payload.promise)\(text) \(outcome)\(by ?? "")",
        en: "Promise \(payload.promise)\(text) \(outcome)\(by ?? "")"), reason: said.reason,
      source: said.source, flags: flags)
  }

  func lessonAdded(_ payload: LessonAdded, _ said: Said) -> EntryText {
    let category = language.title(of: payload.category)
    let text = said.needed(.text)
    return EntryText(
      say(
        de: "Erkenntnis \(payload.lesson) (\(category)): \(text)",
        en: "Lesson \(payload.lesson) (\(category)): \(text)"))
  }

  func actionAdded(_ payload: ActionAdded, _ said: Said) -> EntryText {
    let owner = language.title(ofOwner: payload.owner, names: names)
    let text = said.needed(.text)
    let due = time.moment(payload.due)
    return EntryText(
      say(
        de: "Maßnahme \(payload.action): \(text), zuständig \(owner), bis \(due)",
        en: "Action item \(payload.action): \(text), owner \(owner), by \(due)"))
  }

  func actionSettled(_ payload: ActionSettled, _ said: Said) -> EntryText {
    let outcome = language.title(of: payload.outcome)
    let text = quotation(of: names.action(payload.action))
    return EntryText(
      say(
        de: "Maßnahme \(payload.action)\(text) \(outcome)",
        en: "Action item \(payload.action)\(text) \(outcome)"), reason: said.reason)
  }

  func corrected(_ payload: EntryCorrected, _ said: Said) -> EntryText {
    var parts: [String] = []
    if payload.key != nil {
      parts.append(say(de: "Text", en: "text") + quotation(of: said.needed(.text)))
    }
    if let moment = payload.occurredAt {
      let new = time.moment(moment)
      let former = payload.formerly.map {
        say(de: " statt \(time.moment($0))", en: " instead of \(time.moment($0))")
      }
      parts.append(say(de: "Zeit \(new)", en: "time \(new)") + (former ?? ""))
    }
    let entry = entries([payload.target])
    let what = parts.joined(separator: "; ")
    return EntryText(
      say(de: "\(entry) berichtigt: \(what)", en: "Corrected \(entry): \(what)"),
      reason: said.because)
  }

  func visibilityChanged(_ payload: VisibilityChanged) -> EntryText {
    let entry = entries([payload.target])
    return EntryText(
      payload.isPublic
        ? say(de: "Als öffentlich markiert: \(entry)", en: "Marked public: \(entry)")
        : say(de: "Als intern markiert: \(entry)", en: "Marked internal: \(entry)"))
  }

  func undone(_ payload: ActUndone, _ said: Said) -> EntryText {
    let list = entries(payload.entries)
    return EntryText(
      say(de: "Zurückgenommen: \(list)", en: "Undone: \(list)"), reason: said.because)
  }
}
