package import IncidentReport
package import IncidentWording

/// Entries found by their words.
package struct SearchResult: View {
  private let hits: [SearchHit]

  package init(_ hits: [SearchHit]) {
    self.hits = hits
  }

  package var isEmpty: Bool { hits.isEmpty }

  package struct Item: Encodable, Sendable {
    let incident: Int
    let entry: TimelineRecord
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      hits.map { hit in
        Item(incident: hit.number, entry: hit.wording.record(of: hit.item))
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard !hits.isEmpty else {
      return presentation.say(de: "Nichts gefunden.\n", en: "Nothing found.\n")
    }
    return hits.map { hit in
      let line = hit.wording.line(of: hit.item).plain
      let mark = hit.isOfDrill ? "\(presentation.language.drillMark) " : ""
      return "\(hit.number)  \(mark)\(presentation.wrapped(line, indent: 4))\n"
    }.joined()
  }
}
