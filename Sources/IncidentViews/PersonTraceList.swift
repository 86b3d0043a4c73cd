package import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// The entries of an incident whose words name somebody, as far as that can be told.
package struct PersonTraceList: View {
  private let look: Look
  private let traces: [Int: [PersonTrace]]
  package let isOfDrill: Bool

  package init(_ look: Look, _ traces: [Int: [PersonTrace]]) {
    self.look = look
    self.traces = traces
    isOfDrill = look.incident.mode == .drill
  }

  package var isEmpty: Bool { traces.isEmpty }

  package struct Item: Encodable, Sendable {
    let entry: TimelineRecord
    let found: [PersonTrace]
  }

  private var items: [(item: TimelineItem, found: [PersonTrace])] {
    look.timeline.items.compactMap { item in traces[item.sequence].map { (item, $0) } }
      .sorted { $0.item.sequence < $1.item.sequence }
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(items.map { Item(entry: look.wording.record(of: $0.item), found: $0.found) })
  }

  package func text(in presentation: Presentation) -> String {
    guard !traces.isEmpty else {
      return presentation.say(
        de: "Kein Eintrag nennt jemanden, soweit sich das erkennen lässt.\n",
        en: "No entry names anybody, as far as that can be told.\n")
    }
    let lines = items.map { item, found in
      let names = found.map(\.text).joined(separator: " · ")
      return "\(presentation.wrapped(look.wording.line(of: item).plain, indent: 4))\n"
        + "    \(presentation.wrapped(names, indent: 4))\n"
    }
    let numbers = items.map { "\($0.item.sequence)" }.joined(separator: " ")
    return lines.joined()
      + presentation.say(
        de:
          "Namen, die nirgends eingetragen sind, findet das Programm nicht. Nicht alles, was gefunden "
          + "ist, muss weg.\n",
        en: "Names that are entered nowhere are not found. Not all that was found has to go.\n")
      + "  → \(presentation.step("redact \(numbers) -i \("\(look.number)") --because \"…\""))\n"
  }
}
