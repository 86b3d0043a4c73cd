import IncidentCore

/// What of a timeline the public may read. An allow-list: an entry, or a text of it, that is not
/// named here stays inside.
enum PublicTimeline {
  static func timeline(_ timeline: Timeline) -> Timeline {
    Timeline(items: timeline.items.compactMap(item))
  }

  /// What the names for the public are read from: the channels of statements, and the texts of
  /// playbooks where a marked entry speaks of their steps.
  static func namesake(_ timeline: Timeline) -> Timeline {
    let runs = Set(timeline.items.filter(\.isPublic).compactMap(\.run))
    return Timeline(
      items: timeline.items.compactMap { item in
        switch item.entry.event {
        case .statementDrafted: item.keeping([])
        case .runStarted(let payload): runs.contains(payload.run) ? item : nil
        case .runMoved(let payload): runs.contains(payload.run) ? item : nil
        default: nil
        }
      })
  }

  private static func item(_ item: TimelineItem) -> TimelineItem? {
    guard item.undoneIn == nil else { return nil }
    if item.isPublic { return item.keeping(marked) }
    return switch item.entry.event {
    case .windRead, .alertRaised, .alertLowered: item.keeping([])
    case .incidentContained, .incidentResolved, .incidentReopened: item.keeping([])
    case .incidentClosed: item.keeping([])
    case .statementPublished: item.keeping([.url])
    case .statementWithdrawn: item.keeping([])
    default: nil
    }
  }

  /// The texts of an entry that somebody has marked for the public.
  private static let marked: [WordKey] = [.text, .because, .title, .url, .source]
}

extension TimelineItem {
  /// The item with no words but these, and without what was said before a correction.
  fileprivate func keeping(_ keys: [WordKey]) -> TimelineItem {
    var kept: [WordKey: String?] = [:]
    for key in keys { kept[key] = words?[key] }
    let words = words == nil ? nil : Words(kept)
    var item = TimelineItem(
      Entry(
        header: entry.header, event: entry.event, words: words, wordsDigest: entry.wordsDigest))
    item.occurredAt = occurredAt
    item.redactedIn = redactedIn
    item.isPublic = isPublic
    return item
  }

  /// The run whose step or branch the entry speaks of.
  fileprivate var run: Int? {
    switch entry.event {
    case .runStarted(let payload): payload.run
    case .runMoved(let payload): payload.run
    case .stepStarted(let payload): payload.run
    case .itemsTicked(let payload): payload.run
    case .stepDone(let payload): payload.run
    case .stepSkipped(let payload): payload.run
    case .decisionMade(let payload): payload.run
    case .proposalAnswered(let payload): payload.run
    default: nil
    }
  }
}
