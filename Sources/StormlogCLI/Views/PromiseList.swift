import IncidentCore
package import IncidentReport

/// The promises of an incident and what became of them.
package struct PromiseList: View {
  private let look: Look

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look) {
    self.look = look
  }

  package var isEmpty: Bool { look.incident.promises.isEmpty }

  package struct Item: Encodable, Sendable {
    let number: Int
    let text: String?
    let recipient: String?
    let kind: Promise.Kind
    let due: Instant
    let outcome: Promise.Outcome?
    let settledAt: Moment?
    let overdue: Bool
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      look.incident.promises.map { promise in
        Item(
          number: promise.number, text: look.names.promise(promise.number),
          recipient: recipient(of: promise), kind: promise.kind, due: promise.due,
          outcome: promise.outcome, settledAt: promise.settledAt,
          overdue: promise.outcome == nil && promise.due <= look.now)
      })
  }

  /// To whom, by the entry that made the promise; nil where nobody is named.
  private func recipient(of promise: Promise) -> String? {
    look.entries.first { entry in
      if case .promiseMade(let made) = entry.event { made.promise == promise.number } else { false }
    }?.words?[.recipient]
  }

  package func text(in presentation: Presentation) -> String {
    let language = presentation.language
    guard !isEmpty else {
      return presentation.say(
        de: "Keine Zusage. → stormlog promise add \"…\" --by \"in 2h\"\n",
        en: "No promise. → stormlog promise add \"…\" --by \"in 2h\"\n")
    }
    var table = Table([
      Table.Column("#", alignment: .right), Table.Column(presentation.say(de: "Bis", en: "By")),
      Table.Column(presentation.say(de: "Stand", en: "State")),
      Table.Column(presentation.say(de: "Zusage", en: "Promise"), isFlexible: true),
    ])
    for promise in look.incident.promises {
      let state =
        promise.outcome.map(language.title(of:))
        ?? presentation.time.due(promise.due, from: look.now)
      table.rows.append([
        "\(promise.number)", Table.Cell(presentation.time.moment(promise.due)), Table.Cell(state),
        Table.Cell(
          (look.names.promise(promise.number) ?? language.redacted)
            + (recipient(of: promise).map { presentation.say(de: " (an \($0))", en: " (to \($0))") }
              ?? "")),
      ])
    }
    return table.text(presentation.layout, style: presentation.style)
  }
}
