package import IncidentCore

/// An entry that was found by its words.
package struct SearchHit: Sendable {
  /// The incident's number.
  package let number: Int
  package let wording: EntryWording
  package let item: TimelineItem
  /// By which words it was found, and where they stand.
  package let matches: [SearchMatch]
  /// It was found in an exercise.
  package let isOfDrill: Bool

  package init(
    number: Int, wording: EntryWording, item: TimelineItem, matches: [SearchMatch] = [],
    isOfDrill: Bool = false
  ) {
    self.number = number
    self.isOfDrill = isOfDrill
    self.wording = wording
    self.item = item
    self.matches = matches
  }
}
