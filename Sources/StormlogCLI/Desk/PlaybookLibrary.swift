package import IncidentCore
package import PlaybookFiles
import ShippedPlaybooks

/// The playbooks at hand: the workspace's own, which win, and the shipped ones.
package struct PlaybookLibrary: Sendable {
  package enum Origin: String, Encodable, Sendable {
    case own, shipped
  }

  /// The ids of the workspace's own playbooks.
  private let own: [String]
  /// The rules for legal clocks that a playbook can name.
  package var clockRules = ClockRules.shipped
  /// The bytes of one of the workspace's own playbooks; nil where there is none that can be read.
  private let read: @Sendable (String) -> [UInt8]?

  package init(own: [String], read: @escaping @Sendable (String) -> [UInt8]?) {
    self.own = own
    self.read = read
  }

  /// All ids with their origin, in alphabetical order.
  package var ids: [(id: String, origin: Origin)] {
    let shipped = ShippedPlaybooks.ids.filter { !own.contains($0) }
    let all: [(id: String, origin: Origin)] =
      own.map { ($0, .own) } + shipped.map { ($0, .shipped) }
    return all.sorted { left, right in left.id < right.id }
  }

  /// The file of a playbook by its id.
  package func file(_ id: String) -> [UInt8]? {
    own.contains(id) ? read(id) : ShippedPlaybooks.file(id)
  }

  /// A playbook by its id, with all that is wrong in it; nil where there is none.
  package func reading(of id: String) -> PlaybookReading? {
    file(id).map { reading(of: $0, name: "\(id).yaml") }
  }

  /// A playbook from the bytes of a file.
  package func reading(of bytes: [UInt8], name: String) -> PlaybookReading {
    PlaybookReader().read(bytes, name: name, library: file, clockRules: clockRules)
  }
}
