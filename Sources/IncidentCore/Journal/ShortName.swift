/// A short id out of an open set, such as `crisis-lead`, `works-council` or `tiktok`: some are known
/// by name, a company may add its own. Stored as the text alone.
package protocol ShortName: RawRepresentable<String>, Hashable, Comparable, Codable, Sendable,
  CustomStringConvertible
{
  init(rawValue: String)
}

extension ShortName {
  package init(_ name: String) {
    self.init(rawValue: name)
  }

  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
