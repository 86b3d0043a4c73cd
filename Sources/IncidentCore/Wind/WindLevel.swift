/// A level of the Shitstorm scale, 0 (calm) to 6 (hurricane).
///
/// Source: Barbara Schwede and Daniel Graf, "Shitstorm-Skala", Social Media Marketing Konferenz,
/// Zürich, April 2012. It has seven levels and one reading each for social media and for the
/// media; it is not the Beaufort scale.
package struct WindLevel: RawRepresentable, Hashable, Comparable, Codable, Sendable,
  CustomStringConvertible
{
  package let rawValue: Int

  package init?(rawValue: Int) {
    guard (0...6).contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  package var description: String { String(rawValue) }

  package static func < (left: WindLevel, right: WindLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
