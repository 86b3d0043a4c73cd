/// Whether a moment lies so far from an incident that its year is probably a slip, as with last
/// year's number in January.
package enum FarTime {
  /// So long before all that is known of an incident a moment is a slip rather than a cause.
  static let before = Interval.hours(300 * 24)
  /// Longer than a year ahead little is promised in a storm.
  static let after = Interval.hours(370 * 24)

  /// - Parameters:
  ///   - moment: What was said.
  ///   - references: The present, and what is known of the incident's times; not empty.
  package static func isFar(_ moment: Moment, from references: [Instant]) -> Bool {
    guard let first = references.min(), let last = references.max() else { return false }
    return moment.last < first - before || moment.earliest > last + after
  }
}
