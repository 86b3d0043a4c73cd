import Foundation
package import IncidentCore
import IncidentStore
package import IncidentWording
import Workspace

/// What concerns more than one incident of the workspace.
extension Desk {
  /// The open incidents beside one, as far as something can be due in them: a drill under way has a
  /// clock of its own.
  package func otherLooks(besides number: Int?) throws -> [Look] {
    guard try hasDatabase() else { return [] }
    return try withStore(.readOnly) { store in
      try store.read { try otherLooks(besides: number, $0) }
    }
  }

  func otherLooks(besides number: Int?, _ journal: JournalReader) throws -> [Look] {
    try journal.summaries(includingClosed: false).filter { $0.number != number }
      .map { try look($0.number, everything: false, journal) }.filter { !$0.isDrillFromOutside }
  }

  /// All incidents in which something can be due: the open ones, and the closed ones that left
  /// something to be done.
  package func looks(closedOnly: Bool = false) throws -> [Look] {
    guard try hasDatabase() else { return [] }
    return try withStore(.readOnly) { store in
      try store.read { journal in
        try journal.summaries().filter { summary in
          if summary.status != .closed { return !closedOnly }
          // Most left nothing, and need not be read for that.
          return try !journal.entries(of: summary.number, EntryQuery(kinds: Self.lasting, limit: 1))
            .isEmpty
        }.map { try look($0.number, everything: false, journal) }
          .filter { !$0.isDrillFromOutside }
      }
    }
  }

  /// What outlasts the end of a storm.
  private static let lasting: [EventKind] = [
    .actionAdded, .promiseMade, .clockStarted, .postingFrozen,
  ]

  /// Records what has fallen due: in the incident that was asked for or that a drill plays, else in
  /// every open one. One that cannot be written to keeps no other from it.
  ///
  /// - Returns: What was recorded, and the first failure, where there was one.
  package func recordDue() throws -> (receipts: [Receipt], failure: (any Error)?) {
    guard asked.incident == nil, outside.drill == nil else {
      return ([try perform(RecordDue(), as: .system)], nil)
    }
    let open = try summaries().filter { $0.status != .closed && $0.mode != .drill }
    var (receipts, failure): ([Receipt], (any Error)?) = ([], nil)
    for summary in open {
      do {
        receipts.append(try perform(RecordDue(), as: .system, on: summary.number))
      } catch {
        failure = failure ?? error
      }
    }
    return (receipts, failure)
  }

  /// What is to be known before an incident is opened: which one commands were about, and those
  /// that may be the same storm.
  package func surroundings(ofTitle title: String) throws -> OpeningSurroundings {
    guard try hasDatabase() else { return OpeningSurroundings() }
    return try withStore(.readOnly) { store in
      let chosen = try? chosenIncident(in: store)
      return try store.read { journal in
        let real = try journal.summaries().filter { $0.mode != .drill }
        let open = real.filter { $0.status != .closed }
        let current = open.first { $0.number == chosen } ?? (open.count == 1 ? open[0] : nil)
        let recent = outside.now() + .days(-30)
        let alike = real.filter { summary in
          (summary.closed.map { $0.instant >= recent } ?? true)
            && (summary.title?.isLike(title) ?? false)
        }
        return OpeningSurroundings(
          current: current.map(IncidentLabel.init), alike: alike.map(IncidentLabel.init),
          isFixed: asked.incident != nil || outside.surroundings["STORMLOG_INCIDENT"] != nil)
      }
    }
  }

  /// The closing of an incident, in favour of another where one is named.
  ///
  /// - Parameter number: The number of the other one.
  package func closing(
    _ reason: ClosureReason, because: String?, inFavourOf original: Int?
  ) -> JournalAct {
    JournalAct { incident, journal, number in
      guard original != nil || reason == .duplicate else {
        return CloseIncident(reason: reason, because: because)
      }
      guard let original else {
        let others = try journal.summaries().filter { $0.number != number }
        let closed = others.filter { $0.status == .closed }.reversed()
        throw failures.originalMissing(others.filter { $0.status != .closed } + closed)
      }
      let other = try journal.load(original).incident
      // Two that stand for each other would leave nobody in charge.
      if other.original == incident.id, original != number {
        throw failures.originalClosedForThis(original, number)
      }
      return CloseIncident(reason: reason, because: because, original: other.id)
    }
  }

  /// For each incident that was closed in favour of another, the number of that one.
  package func originals(among summaries: [IncidentSummary]) throws -> [Int: Int] {
    guard summaries.contains(where: { $0.closure?.hasOriginal ?? false }) else { return [:] }
    return try withStore(.readOnly) { store in
      try store.read { journal in
        try journal.duplicates(among: summaries).reduce(into: [:]) { originals, link in
          originals[link.duplicate.number] = try journal.number(of: link.original)
        }
      }
    }
  }
}
