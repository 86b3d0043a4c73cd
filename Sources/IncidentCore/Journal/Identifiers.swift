package import Foundation

/// A person of the roster, or a login name where the roster knows no such person.
///
/// Ids stay in the journal after a redaction; that is why they are best chosen as pseudonyms.
package struct PersonID: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// The actor of what the tool records by itself.
  package static let system = PersonID("system")

  /// Whether it would be taken for that actor, however it is spelled.
  package var isReserved: Bool {
    name.nameSkeleton == Self.system.name
  }

  package var description: String { name }

  package static func < (left: PersonID, right: PersonID) -> Bool { left.name < right.name }

  package init(from decoder: any Decoder) throws {
    name = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

/// An incident's identity. It is hashed; the short number is only a workspace's alias for it.
package typealias IncidentID = UUID

/// What one request wrote: all entries of an act carry the same id.
package typealias ActID = UUID
