import IncidentCore
import IncidentWording

/// One promise as a person reads it: what, to whom, by when, and what became of it.
struct PromiseLines {
  private let promise: Promise
  private let look: Look

  init(_ promise: Promise, of look: Look) {
    self.promise = promise
    self.look = look
  }

  func text(in presentation: Presentation) -> String {
    let isOverdue = promise.outcome == nil && promise.due <= look.now
    let sign = presentation.emphasised(sign, isOverdue: isOverdue)
    let text = look.names.promise(promise.number) ?? presentation.language.redacted
    let recipient = look.recipient(of: promise).map {
      presentation.say(de: " (an \($0))", en: " (to \($0))")
    }
    let head = presentation.wrapped("\(promise.number)  \(text)\(recipient ?? "")", indent: 7)
    let details = [state(in: presentation), owner(in: presentation), made(in: presentation)]
      .compactMap { $0 }.joined(separator: " · ")
    let lines = [details] + moves(in: presentation) + evidence(in: presentation)
    return "  \(sign) \(head)\n"
      + lines.map { "       \(presentation.wrapped($0, indent: 7))\n" }.joined()
  }

  private var sign: String {
    switch promise.outcome {
    case .kept:
      promise.isKeptLate || look.isEnteredAfterPromiseFellDue(promise.settledIn) ? "!" : "✓"
    case .broken: "✗"
    case nil:
      promise.due <= look.now ? "!" : promise.reminder <= look.now ? "›" : "○"
    }
  }

  private func state(in presentation: Presentation) -> String {
    let due = presentation.time.moment(promise.due)
    if let outcome = promise.outcome {
      let title =
        promise.isKeptLate
        ? presentation.say(de: "verspätet gehalten", en: "kept late")
        : presentation.language.title(of: outcome)
      let at = promise.settledAt.map { " \(presentation.time.moment($0))" } ?? ""
      return presentation.say(de: "\(title)\(at), fällig \(due)", en: "\(title)\(at), due \(due)")
        + mark(of: promise.settledIn, in: presentation)
    }
    let left = presentation.time.due(promise.due, from: look.now)
    let reminder = presentation.time.moment(Moment(promise.reminder), seenFrom: look.now)
    let remind =
      promise.reminder > look.now
      ? presentation.say(de: "Erinnerung \(reminder)", en: "reminder \(reminder)")
      : presentation.say(de: "Erinnerung seit \(reminder)", en: "reminder since \(reminder)")
    return "\(left), \(due) · \(remind)"
  }

  private func owner(in presentation: Presentation) -> String? {
    promise.owner.map { owner in
      let name = presentation.language.title(ofOwner: owner, names: look.names)
      return presentation.say(de: "zuständig \(name)", en: "owner \(name)")
    }
  }

  private func made(in presentation: Presentation) -> String {
    let at = presentation.time.moment(promise.madeAt, seenFrom: look.now)
    return presentation.say(de: "gegeben \(at)", en: "made \(at)")
  }

  private func moves(in presentation: Presentation) -> [String] {
    var former = promise.firstDue
    var binding = promise.firstDue
    return promise.moves.map { move in
      let isLate = move.at.instant >= binding
      let (old, new) = (presentation.time.moment(former), presentation.time.moment(move.due))
      former = move.due
      if !isLate { binding = move.due }
      let late =
        isLate ? presentation.say(de: " erst nach der Frist", en: " only after it fell due") : ""
      let reason = look.words(of: move.sequence).map { $0[.because].map { ": \($0)" } ?? "" }
      return presentation.say(
        de: "verschoben\(late): \(old) → \(new)", en: "moved\(late): \(old) → \(new)")
        + mark(of: move.sequence, in: presentation)
        + (reason ?? ": \(presentation.language.redacted)")
    }
  }

  private func mark(of sequence: Int?, in presentation: Presentation) -> String {
    look.isEnteredAfterPromiseFellDue(sequence)
      ? " (\(presentation.language.enteredAfterPromiseFellDue))" : ""
  }

  private func evidence(in presentation: Presentation) -> [String] {
    guard promise.outcome == .kept else { return [] }
    if promise.proof == .missing {
      return [presentation.language.withoutEvidence]
    }
    let (evidence, statement) = look.settlement(of: promise)
    let name = statement.map { look.incident.name(ofStatement: $0).text }
    let said = name.map { presentation.say(de: "Stellungnahme \($0)", en: "statement \($0)") }
    let all = evidence + [said].compactMap { $0 }
    guard !all.isEmpty else { return [] }
    let list = all.joined(separator: ", ")
    return [presentation.say(de: "Beleg: \(list)", en: "evidence: \(list)")]
  }
}
