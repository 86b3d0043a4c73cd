package import IncidentCore
import IncidentStore
package import IncidentWording

extension Desk {
  /// Entries whose words contain all that is looked for, or did before they were corrected.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - filter: Which entries come into question.
  ///   - number: In which incident; nil for all.
  package func search(
    _ query: SearchQuery, in number: Int? = nil, filter: TimelineFilter = TimelineFilter()
  ) throws -> [SearchHit] {
    guard !query.terms.isEmpty else { throw failures.emptySearch() }
    guard try hasDatabase() else { return [] }
    return try withStore(.readOnly) { store in
      try store.read { journal in
        let summaries = try number.map { [try journal.summary($0)] } ?? journal.summaries()
        return try summaries.flatMap { try hits(query, filter, in: $0, journal) }
      }
    }
  }

  private func hits(
    _ query: SearchQuery, _ filter: TimelineFilter, in summary: IncidentSummary,
    _ journal: JournalReader
  ) throws -> [SearchHit] {
    let timeline = Timeline(try journal.entries(of: summary.number), order: .record)
    let found = timeline.items.filter(filter.includes).compactMap { item in
      query.matches(in: item.searchableTexts).map { (item, $0) }
    }
    guard !found.isEmpty else { return [] }
    let look = try look(summary.number, everything: false, journal)
    return found.map { item, matches in
      SearchHit(
        number: summary.number, wording: look.wording, item: item, matches: matches,
        isOfDrill: summary.mode == .drill)
    }
  }
}

extension TimelineItem {
  /// Its words and what they were before their corrections; none where they were redacted.
  fileprivate var searchableTexts: [String] {
    guard let words else { return [] }
    return words.texts.sorted { $0.key < $1.key }.map(\.value)
      + corrections.compactMap(\.formerText)
  }
}
