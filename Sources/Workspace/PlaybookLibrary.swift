import Foundation
import HostFiles
package import IncidentCore
package import PlaybookFiles
import ShippedPlaybooks
import StrictText

/// The playbooks at hand: the workspace's own, which win, and the shipped ones.
package struct PlaybookLibrary: Sendable {
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
  package var ids: [(id: String, origin: PlaybookOrigin)] {
    let shipped = ShippedPlaybooks.ids.filter { !own.contains($0) }
    let all: [(id: String, origin: PlaybookOrigin)] =
      own.map { ($0, .own) } + shipped.map { ($0, .shipped) }
    return all.sorted { left, right in left.id < right.id }
  }

  /// All playbooks, each with its content; nil where it has errors.
  package var all: [(id: String, origin: PlaybookOrigin, document: PlaybookDocument?)] {
    ids.map { id, origin in (id, origin, reading(of: id)?.document) }
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

extension PlaybookLibrary {
  /// The shipped playbooks and those in the workspace's own folder.
  package init(of workspace: Workspace) {
    let folder = workspace.playbooks
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let own = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }.sorted()
    self.init(own: own) { id in
      // An id with a slash could lead out of the folder.
      guard !id.contains("/") else { return nil }
      let path = joined(folder, "\(id).yaml")
      return (try? SafeFile.read(path, limit: YAMLLimits().bytes)).map([UInt8].init)
    }
  }
}
