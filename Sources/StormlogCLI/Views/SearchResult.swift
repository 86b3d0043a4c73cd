package import IncidentCore
package import IncidentReport

/// Entries found by their words.
package struct SearchResult: View {
  package struct Hit: Sendable {
    package let number: Int
    package let wording: EntryWording
    package let item: TimelineItem
    /// It was found in an exercise.
    let isOfDrill: Bool

    package init(
      number: Int, wording: EntryWording, item: TimelineItem, isOfDrill: Bool = false
    ) {
      self.number = number
      self.isOfDrill = isOfDrill
      self.wording = wording
      self.item = item
    }
  }

  private let hits: [Hit]

  package init(_ hits: [Hit]) {
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
