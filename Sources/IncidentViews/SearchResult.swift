import IncidentCore
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
    /// The words around what was looked for, one text for each word or phrase.
    let found: [String]
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      hits.map { hit in
        Item(
          incident: hit.number, entry: hit.wording.record(of: hit.item),
          found: hit.matches.map(\.excerpt))
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard !hits.isEmpty else {
      return presentation.say(de: "Nichts gefunden.\n", en: "Nothing found.\n")
    }
    return hits.map { hit in
      let line = hit.wording.line(of: hit.item).plain
      let mark = hit.isOfDrill ? "\(presentation.language.drillMark) " : ""
      // A word may stand in what the line leaves out, such as a text before its correction.
      let hidden = hit.matches.filter { !$0.isShown(in: line) }.map(\.excerpt)
      let found = hidden.uniqued().map { excerpt in
        let text = presentation.say(de: "gefunden in: \(excerpt)", en: "found in: \(excerpt)")
        return "    \(presentation.wrapped(text, indent: 4))\n"
      }
      return "\(hit.number)  \(mark)\(presentation.wrapped(line, indent: 4))\n" + found.joined()
    }.joined()
  }
}
