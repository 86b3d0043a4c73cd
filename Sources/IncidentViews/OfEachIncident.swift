package import IncidentCore
import IncidentReport
package import IncidentWording

/// The same list of several incidents, each below its own heading; those of which it is empty are
/// left out.
package struct OfEachIncident<Item: Encodable & Sendable>: View {
  private struct Part: Sendable {
    let look: Look
    let items: @Sendable (Presentation) -> [Item]
    let text: @Sendable (Presentation) -> String
  }

  private let parts: [Part]
  private let nothing: Bilingual

  package var isEmpty: Bool { parts.isEmpty }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let items: [Entry]

    package struct Entry: Encodable, Sendable {
      let incident: IncidentRecord
      let items: [Item]
    }

    private enum CodingKeys: String, CodingKey { case schema, items }
  }

  /// - Parameters:
  ///   - looks: The incidents.
  ///   - nothing: What is said where none has anything in its list.
  ///   - list: The list of an incident.
  ///   - isEmpty: Whether a list is left out.
  ///   - items: Its items for programs.
  private init<List: View & Sendable>(
    _ looks: [Look], nothing: Bilingual, list: (Look) -> List,
    isEmpty: (List) -> Bool = \.isEmpty,
    items: @escaping @Sendable (List.Record) -> [Item]
  ) {
    self.nothing = nothing
    parts = looks.map { ($0, list($0)) }.filter { !isEmpty($0.1) }.map { look, list in
      Part(look: look, items: { items(list.record(in: $0)) }, text: { list.text(in: $0) })
    }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      items: parts.map {
        Record.Entry(incident: IncidentRecord($0.look), items: $0.items(presentation))
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard !parts.isEmpty else { return nothing.text(in: presentation.language) + "\n" }
    return parts.map { part in
      presentation.heading(heading(of: part.look, in: presentation)) + part.text(presentation)
    }.joined(separator: "\n")
  }

  private func heading(of look: Look, in presentation: Presentation) -> String {
    let language = presentation.language
    let mark = look.incident.mode == .drill ? "\(language.drillMark) " : ""
    let title = presentation.safe(look.shownTitle(in: language))
    let state =
      look.incident.status == .closed
      ? language.title(of: IncidentStatus.closed) : language.title(of: look.incident.alert)
    return "\(look.number)  \(mark)\(title) · \(state)"
  }
}

extension OfEachIncident<DueList.Item> {
  /// What is due in all incidents.
  package static func due(
    _ looks: [Look], onlyOverdue: Bool = false, isFull: Bool = true
  ) -> Self {
    Self(
      looks, nothing: Bilingual(en: "Nothing is due.", de: "Nichts ist fällig."),
      list: { DueList($0, onlyOverdue: onlyOverdue, isFull: isFull, by: "due --all") },
      items: \.items)
  }
}

extension OfEachIncident<StepRecordView> {
  /// What to do now in all open incidents.
  package static func next(_ looks: [Look], role: Role?, isFull: Bool = false) -> Self {
    Self(
      looks.filter { $0.incident.status != .closed },
      nothing: Bilingual(en: "Nothing is to be done.", de: "Nichts ist zu tun."),
      list: { NextSteps($0, role: role, isFull: isFull, by: "next --all") }, isEmpty: \.saysNothing,
      items: \.items)
  }
}

extension OfEachIncident<ActionList.Item> {
  /// The action items of all incidents.
  package static func actions(_ looks: [Look]) -> Self {
    Self(
      looks, nothing: Bilingual(en: "No action item.", de: "Keine Maßnahme."),
      list: { ActionList($0) }, items: \.items)
  }
}
