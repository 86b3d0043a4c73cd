import IncidentCore

extension EntryWording {
  func promiseMade(_ payload: PromiseMade, _ said: Said) -> EntryText {
    let text = said.needed(.text)
    let due = time.moment(payload.due)
    let recipient = said.words?[.recipient].map { choose(de: " an \($0)", en: " to \($0)") } ?? ""
    return EntryText(
      choose(
        de: "Zusage \(payload.promise)\(recipient): \(text), bis \(due)",
        en: "Promise \(payload.promise)\(recipient): \(text), by \(due)"),
      reason: said.words?[.because])
  }

  func promiseSettled(_ payload: PromiseSettled, _ said: Said) -> EntryText {
    let outcome = language.title(of: payload.outcome)
    let text = quoted(names.promise(payload.promise))
    return EntryText(
      choose(
        de: "Zusage \(payload.promise)\(text) \(outcome)",
        en: "Promise \(payload.promise)\(text) \(outcome)"), reason: said.reason)
  }

  func lessonAdded(_ payload: LessonAdded, _ said: Said) -> EntryText {
    let category = language.title(of: payload.category)
    let text = said.needed(.text)
    return EntryText(
      choose(
        de: "Erkenntnis \(payload.lesson) (\(category)): \(text)",
        en: "Lesson \(payload.lesson) (\(category)): \(text)"))
  }

  func actionAdded(_ payload: ActionAdded, _ said: Said) -> EntryText {
    let owner = language.title(ofOwner: payload.owner, names: names)
    let text = said.needed(.text)
    let due = time.moment(payload.due)
    return EntryText(
      choose(
        de: "Maßnahme \(payload.action): \(text), zuständig \(owner), bis \(due)",
        en: "Action item \(payload.action): \(text), owner \(owner), by \(due)"))
  }

  func actionSettled(_ payload: ActionSettled, _ said: Said) -> EntryText {
    let outcome = language.title(of: payload.outcome)
    let text = quoted(names.action(payload.action))
    return EntryText(
      choose(
        de: "Maßnahme \(payload.action)\(text) \(outcome)",
        en: "Action item \(payload.action)\(text) \(outcome)"), reason: said.reason)
  }

  func corrected(_ payload: EntryCorrected, _ said: Said) -> EntryText {
    var parts: [String] = []
    if payload.key != nil {
      parts.append(choose(de: "Text", en: "text") + quoted(said.needed(.text)))
    }
    if let moment = payload.occurredAt {
      let new = time.moment(moment)
      let former = payload.formerly.map {
        choose(de: " statt \(time.moment($0))", en: " instead of \(time.moment($0))")
      }
      parts.append(choose(de: "Zeit \(new)", en: "time \(new)") + (former ?? ""))
    }
    let entry = entries([payload.target])
    let what = parts.joined(separator: "; ")
    return EntryText(
      choose(de: "Berichtigt \(entry): \(what)", en: "Corrected \(entry): \(what)"),
      reason: said.because)
  }

  func redactedEntries(_ payload: EntryRedacted, _ said: Said) -> EntryText {
    let list = entries(payload.targets)
    return EntryText(
      choose(de: "Geschwärzt: \(list)", en: "Redacted: \(list)"), reason: said.because)
  }

  func visibilityChanged(_ payload: VisibilityChanged) -> EntryText {
    let entry = entries([payload.target])
    return EntryText(
      payload.isPublic
        ? choose(de: "Als öffentlich markiert: \(entry)", en: "Marked public: \(entry)")
        : choose(de: "Als intern markiert: \(entry)", en: "Marked internal: \(entry)"))
  }

  func undone(_ payload: ActUndone, _ said: Said) -> EntryText {
    let list = entries(payload.entries)
    return EntryText(
      choose(de: "Zurückgenommen: \(list)", en: "Undone: \(list)"), reason: said.because)
  }
}
