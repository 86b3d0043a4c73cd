/// A timeline that is read bit by bit: of most entries only where they stand is kept, so that it
/// takes little room however long the journal is.
package struct TimelineOutline: Sendable {
  private let targets: Set<Int>
  private var kept: [Entry] = []
  private var occurrences: [(at: Instant, sequence: Int)] = []
  private var clocksBehind: [Int: Instant] = [:]
  /// The latest time of recording so far.
  private var latest: Instant?

  /// - Parameter targets: The entries of which later ones say something.
  package init(targets: Set<Int>) {
    self.targets = targets
  }

  /// Adds the next entry of the journal.
  package mutating func add(_ entry: Entry) {
    let recorded = entry.header.recordedAt
    if let latest, recorded < latest { clocksBehind[entry.sequence] = latest }
    latest = max(latest ?? recorded, recorded)
    occurrences.append((entry.header.occurredAt.instant, entry.sequence))
    if !EventKind.numerous.contains(entry.header.kind) || targets.contains(entry.sequence) {
      kept.append(entry)
    }
  }

  /// The entries in an order, with what later ones say of them.
  package func finish(in order: Timeline.Order) -> TimelineOrder {
    let told = Timeline(kept, order: .record)
    let items = Dictionary(uniqueKeysWithValues: told.items.map { ($0.sequence, $0) })
    let places = occurrences.map { place in
      (at: items[place.sequence]?.occurredAt.instant ?? place.at, sequence: place.sequence)
    }
    return TimelineOrder(
      sequences: order == .record
        ? places.map(\.sequence) : places.sorted { $0 < $1 }.map(\.sequence),
      items: items, clocksBehind: clocksBehind)
  }
}

/// The order of a timeline, and what is to be said of its entries when they are read.
package struct TimelineOrder: Sendable {
  package let sequences: [Int]
  fileprivate let items: [Int: TimelineItem]
  fileprivate let clocksBehind: [Int: Instant]

  fileprivate init(sequences: [Int], items: [Int: TimelineItem], clocksBehind: [Int: Instant]) {
    self.sequences = sequences
    self.items = items
    self.clocksBehind = clocksBehind
  }

  /// An entry as the timeline shows it.
  package func item(of entry: Entry) -> TimelineItem {
    var item = items[entry.sequence] ?? TimelineItem(entry)
    item.clockBehind = clocksBehind[entry.sequence]
    return item
  }
}

extension EventKind {
  /// The kinds whose entries say something of earlier ones.
  package static let sayingOfOthers: [EventKind] = [
    .entryCorrected, .entryRedacted, .visibilityChanged, .actUndone,
  ]

  /// The kinds of which there can be very many, and of which nothing but those speaks.
  fileprivate static let numerous: Set<EventKind> = [.noteAdded, .windRead]
}

extension IncidentEvent {
  /// The earlier entries of which this one says something.
  package var targets: [Int] {
    switch self {
    case .entryCorrected(let payload): [payload.target]
    case .entryRedacted(let payload): payload.targets
    case .visibilityChanged(let payload): [payload.target]
    case .actUndone(let payload): payload.entries
    default: []
    }
  }
}
