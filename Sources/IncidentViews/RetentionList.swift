package import IncidentCore
package import IncidentReport
import IncidentWording
import TerminalText

/// Until when the words of each incident are kept, and for which that is over.
package struct RetentionList: View {
  private let reviews: [RetentionReview]

  package init(_ reviews: [RetentionReview]) {
    self.reviews = reviews
  }

  /// Whether nothing is due.
  package var isEmpty: Bool { !reviews.contains { $0.state == .due } }

  package struct Item: Encodable, Sendable {
    let number: Int
    let title: String?
    let mode: IncidentMode
    let closed: Moment?
    let until: Instant?
    let state: RetentionReview.State
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      reviews.map { review in
        Item(
          number: review.summary.number, title: review.summary.title, mode: review.summary.mode,
          closed: review.summary.closed, until: review.until, state: review.state)
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard !reviews.isEmpty else {
      return presentation.say(de: "Kein Vorfall.\n", en: "No incident.\n")
    }
    let language = presentation.language
    var table = Table([
      Table.Column("#", alignment: .right),
      Table.Column(presentation.say(de: "Abgeschlossen", en: "Closed")),
      Table.Column(presentation.say(de: "Aufbewahren bis", en: "Keep until")),
      Table.Column(language.headings.state),
      Table.Column(language.headings.title, isFlexible: true),
    ])
    for review in reviews {
      let summary = review.summary
      let mode = summary.mode == .real ? "" : " [\(language.title(of: summary.mode))]"
      table.rows.append([
        "\(summary.number)",
        Table.Cell(summary.closed.map { presentation.time.moment($0) } ?? "–"),
        Table.Cell(
          review.until.map { presentation.time.date($0 - Interval(milliseconds: 1)) } ?? "–"),
        Table.Cell(language.title(of: review.state)),
        Table.Cell((summary.title ?? language.redacted) + mode),
      ])
    }
    return table.text(presentation.layout, style: presentation.style) + hints(in: presentation)
  }

  private func hints(in presentation: Presentation) -> String {
    let due = reviews.filter { $0.state == .due }.map { review in
      let number = "\(review.summary.number)"
      return "  → \(presentation.step("redact --all -i \(number) --because \"…\""))\n"
    }
    let unsettled = Set(reviews.filter { $0.state == .unsettled }.map(\.summary.mode))
    guard !unsettled.isEmpty else { return due.joined() }
    let modes = IncidentMode.allCases.filter(unsettled.contains).map { "\($0.rawValue): 3 years" }
    return due.joined()
      + presentation.say(
        de: "  → in stormlog.yaml: retention: {\(modes.joined(separator: ", "))}\n",
        en: "  → in stormlog.yaml: retention: {\(modes.joined(separator: ", "))}\n")
  }
}

extension Language {
  fileprivate func title(of state: RetentionReview.State) -> String {
    switch state {
    case .open: choose(de: "nicht abgeschlossen", en: "not closed")
    case .unsettled: choose(de: "keine Frist gesetzt", en: "no time set")
    case .kept: choose(de: "aufbewahrt", en: "kept")
    case .due: choose(de: "zu schwärzen", en: "to be redacted")
    case .held: choose(de: "Löschsperre", en: "legal hold")
    case .erased: choose(de: "geschwärzt", en: "redacted")
    }
  }
}
