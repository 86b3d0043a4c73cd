import IncidentCore
package import IncidentReport
package import IncidentWording

/// What is frozen on which channel, what was confirmed, and what was released.
package struct FreezeList: View {
  private let look: Look

  package init(_ look: Look) {
    self.look = look
  }

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package var isEmpty: Bool { look.incident.freezes.isEmpty }

  package struct Item: Encodable, Sendable {
    let number: Int
    let channel: Channel
    /// `ordered`, `confirmed` or `released`.
    let state: String
    let owner: PersonID?
    let orderedAt: Moment
    let orderedBy: PersonID
    /// By when it has to be confirmed.
    let due: Instant
    let overdue: Bool
    let confirmedAt: Moment?
    let confirmedBy: PersonID?
    let text: String?
    let releasedAt: Moment?
    let releasedBy: PersonID?
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      look.incident.freezes.map { freeze in
        Item(
          number: freeze.number, channel: freeze.channel, state: code(of: freeze),
          owner: freeze.owner, orderedAt: freeze.ordered.at, orderedBy: freeze.ordered.by,
          due: freeze.due, overdue: isOverdue(freeze), confirmedAt: freeze.confirmed?.at,
          confirmedBy: freeze.confirmed?.by, text: said(of: freeze),
          releasedAt: freeze.released?.at, releasedBy: freeze.released?.by)
      })
  }

  private func code(of freeze: Freeze) -> String {
    freeze.released != nil ? "released" : freeze.confirmed != nil ? "confirmed" : "ordered"
  }

  private func isOverdue(_ freeze: Freeze) -> Bool {
    freeze.isInForce && freeze.confirmed == nil && freeze.due <= look.now
  }

  /// What was said when it was confirmed.
  private func said(of freeze: Freeze) -> String? {
    freeze.confirmed.flatMap { confirmed in
      look.timeline.items.first { $0.sequence == confirmed.sequence }?.words?[.text]
    }
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return presentation.say(
        de: "Nichts ist angehalten. → \(presentation.step("freeze --because …"))\n",
        en: "Nothing is frozen. → \(presentation.step("freeze --because …"))\n")
    }
    return look.incident.freezes.map { line(of: $0, in: presentation) }.joined()
  }

  private func line(of freeze: Freeze, in presentation: Presentation) -> String {
    let isOverdue = isOverdue(freeze)
    let sign =
      isOverdue ? "!" : freeze.released != nil ? "–" : freeze.confirmed != nil ? "✓" : "○"
    let parts = [
      presentation.language.title(of: freeze.channel), ordered(freeze, in: presentation),
      confirmed(freeze, in: presentation), released(freeze, in: presentation),
    ].compactMap { $0 }
    let head = presentation.wrapped(parts.joined(separator: " · "), indent: 4)
    let command =
      freeze.isInForce && freeze.confirmed == nil
      ? "      → \(presentation.step("freeze confirm \(presentation.safe(freeze.channel.rawValue)) -m …"))\n"
      : ""
    let text = said(of: freeze).map { "      \(presentation.wrapped($0, indent: 6))\n" } ?? ""
    return "  \(presentation.emphasised(sign, isOverdue: isOverdue)) \(head)\n" + text + command
  }

  private func ordered(_ freeze: Freeze, in presentation: Presentation) -> String {
    let at = presentation.time.moment(freeze.ordered.at, seenFrom: look.now)
    return presentation.say(de: "angehalten \(at)", en: "frozen \(at)")
  }

  private func confirmed(_ freeze: Freeze, in presentation: Presentation) -> String? {
    if let confirmed = freeze.confirmed {
      let at = presentation.time.moment(confirmed.at, seenFrom: look.now)
      let person = look.names.person(confirmed.by)
      return presentation.say(
        de: "bestätigt \(at) von \(person)", en: "confirmed \(at) by \(person)")
    }
    guard freeze.isInForce else {
      return presentation.say(de: "nie bestätigt", en: "never confirmed")
    }
    let who = freeze.owner.map { " – \(look.names.person($0))" } ?? ""
    let due = presentation.time.due(freeze.due, from: look.now)
    return presentation.say(de: "Bestätigung \(due)\(who)", en: "confirmation \(due)\(who)")
  }

  private func released(_ freeze: Freeze, in presentation: Presentation) -> String? {
    guard let released = freeze.released else { return nil }
    let at = presentation.time.moment(released.at, seenFrom: look.now)
    return presentation.say(de: "aufgehoben \(at)", en: "released \(at)")
  }
}
