/// An act that takes back a whole earlier act, by restoring what it changed.
package struct ActUndone: EventPayload {
  package static let kind = EventKind.actUndone

  package let act: ActID
  /// The entries of the act that is undone.
  package let entries: [Int]
  package let restorations: [Restoration]

  package init(act: ActID, entries: [Int], restorations: [Restoration]) {
    self.act = act
    self.entries = entries
    self.restorations = restorations
  }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.undoneActs.append(act)
    for restoration in restorations { restoration.apply(to: &incident) }
  }
}

package struct Restoration: Hashable, Codable, Sendable {
  func apply(to incident: inout Incident) {}
}
