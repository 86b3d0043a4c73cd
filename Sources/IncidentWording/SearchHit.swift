package import IncidentCore

/// An entry that was found by its words.
package struct SearchHit: Sendable {
  /// The incident's number.
  package let number: Int
  package let wording: EntryWording
  package let item: TimelineItem
  /// It was found in an exercise.
  package let isOfDrill: Bool

  package init(number: Int, wording: EntryWording, item: TimelineItem, isOfDrill: Bool = false) {
    self.number = number
    self.isOfDrill = isOfDrill
    self.wording = wording
    self.item = item
  }
}
