package import IncidentCore
import IncidentStore
package import IncidentWording

extension Desk {
  /// Reads the timeline of the incident at hand for what leaves the house, checked first, and hands
  /// it on some entries at a time: however long it is, it takes little room, and nobody who reads it
  /// slowly keeps others from writing.
  ///
  /// - Parameter visit: Is handed the next items that pass the filter, never none.
  /// - Returns: All that is not as it was written; empty unless that was asked for.
  /// - Throws: ``Failure`` where something is not as it was written and may not leave so. Nothing
  ///   was handed on then.
  package func exportTimeline(
    in order: Timeline.Order, filter: TimelineFilter, _ exporting: Exporting,
    visit: ([TimelineItem], Look) throws -> Void
  ) throws -> [VerificationReport.Finding] {
    try withStore(.readOnly) { store in
      let number = try incidentNumber(in: store)
      let (order, look, findings) = try read(store) { journal in
        let speaking = EntryQuery(kinds: EventKind.sayingOfOthers)
        let targets = try journal.entries(of: number, speaking).flatMap(\.event.targets)
        var outline = TimelineOutline(targets: Set(targets))
        let (_, findings) = try journal.verify(number) { outline.add($0) }
        try requireSound(findings, for: exporting)
        return (
          outline.finish(in: order), try self.look(number, everything: false, journal), findings
        )
      }
      let lacks = look.incident.publicationLacks
      for start in stride(from: 0, to: order.sequences.count, by: Self.pageSize) {
        let page = order.sequences[start...].prefix(Self.pageSize)
        let entries = try store.read { try $0.entries(of: number, sequences: Array(page)) }
        let items = entries.compactMap { filter.shown(order.item(of: $0).telling(of: lacks)) }
        if !items.isEmpty { try visit(items, look) }
      }
      return findings
    }
  }

  /// How many entries are read at once.
  private static let pageSize = 500
}
