/// What of an incident the public may know: published statements, wind, alert, milestones, and the
/// entries that somebody marked public.
///
/// It is an allow-list and begins with nothing. Whatever is shown to the public is made from this
/// value alone; what is not taken in here stays inside.
package struct PublicRecord: Sendable {
  /// A level of the alert and since when it stood.
  package struct Alert: Hashable, Sendable {
    package let level: AlertLevel
    /// Nil for the level of the opening: when the company noticed the storm is its own affair.
    package let since: Instant?
  }

  package let mode: IncidentMode
  /// Nil unless the opening entry was marked public.
  package let title: String?
  package let wind: WindLog
  /// In the order of recording.
  package let alerts: [Alert]
  /// The changes of status, without the reason of a closing.
  package let milestones: [Milestone]
  /// What went out with its approvals and stands, and what was asked for beside it.
  package let statements: [PublishedStatement]
  /// The numbers that the shown statements have here, by those that they have in the company.
  package let statementNumbers: [Int: Int]
  /// What went out and is left out here: it was not approved, or it was taken back.
  package let leftOut: [PublishedStatement]
  /// The entries that may be read, by the time at which things happened, each with those of its
  /// texts that may be.
  package let timeline: Timeline
  /// The entries from which the names in the timeline are read: the channels of statements, and
  /// the texts of playbooks where a marked entry speaks of their steps.
  package let naming: Timeline

  /// What was written for the public as the report's introduction.
  package let summary: String?

  /// - Parameters:
  ///   - incident: The incident as its whole journal tells it.
  ///   - entries: The whole journal.
  ///   - included: The statements that are shown although they were not approved or do not stand.
  package init(_ incident: Incident, entries: [Entry], including included: Set<Int> = []) {
    let journal = Timeline(entries, order: .record)
    let opening = journal.items.first
    mode = incident.mode
    let worded = journal.reportTexts(for: .public)
    title = worded.title ?? opening.flatMap { $0.isPublic ? $0.words?[.title] : nil }
    summary = worded.summary
    wind = incident.wind
    alerts = incident.alerts.enumerated().map { index, change in
      Alert(level: change.level, since: index == 0 ? nil : change.at.instant)
    }
    let published = PublishedStatement.all(in: incident, journal: journal)
    let shown = published.filter { $0.stands || included.contains($0.number) }
    let numbers = shown.map(\.number).numberedForPublic
    statementNumbers = numbers
    leftOut = published.filter { numbers[$0.number] == nil }
    timeline = Timeline(items: journal.items.compactMap { $0.forPublic(Set(numbers.keys)) })
      .sorted(by: .occurrence)
    // So would the numbers of entries of what lies between them.
    let entryNumbers = Dictionary(uniqueKeysWithValues: zip(timeline.items.map(\.sequence), 1...))
    statements = shown.map { $0.numbered(numbers, entries: entryNumbers) }
    milestones = incident.milestones.map {
      Milestone(sequence: entryNumbers[$0.sequence] ?? 0, status: $0.status, at: $0.at)
    }
    naming = journal.namingForPublic
  }

  package var status: IncidentStatus { milestones.last?.status ?? .open }
  package var peakAlert: AlertLevel { alerts.map(\.level).max() ?? .green }
}

extension Incident {
  /// The numbers that statements which were released and stand have for the public, by those that
  /// they have in the company.
  package var publicStatementNumbers: [Int: Int] {
    statements.filter { isReleased($0) && $0.status != .withdrawn }.map(\.number)
      .numberedForPublic
  }
}

extension [Int] {
  /// Numbers of their own for these statements, in their order: those within the company would tell how
  /// many texts there were that nobody may read.
  fileprivate var numberedForPublic: [Int: Int] {
    Dictionary(zip(self, 1...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }
}

extension IncidentEvent {
  /// Whether the entry was marked public when it was recorded. A later entry may change that.
  var isMarkedPublic: Bool {
    if case .noteAdded(let note) = self { note.isPublic } else { false }
  }
}

extension TimelineItem {
  /// The item as the public may read it; nil where it stays inside.
  ///
  /// - Parameter statements: Those that are shown.
  fileprivate func forPublic(_ statements: Set<Int>) -> TimelineItem? {
    guard undoneIn == nil else { return nil }
    switch entry.event {
    case .statementPublished(let payload) where !statements.contains(payload.statement): return nil
    case .statementWithdrawn(let payload) where !statements.contains(payload.statement): return nil
    default: break
    }
    // A mark opens no text that its kind keeps inside.
    return entry.header.kind.publicReach.texts(isMarked: isPublic).map(keeping)
  }

  /// A marked item with no more than the public may read of it; nil where it is not marked, or stays
  /// inside all the same.
  package var marked: TimelineItem? {
    guard isPublic else { return nil }
    switch entry.event {
    case .statementPublished(let payload):
      let stands =
        payload.mode != .unapproved && lack?.alert == nil && withdrawnIn == nil
      return forPublic(stands ? [payload.statement] : [])
    default: return forPublic([])
    }
  }

  /// The item with no words but these, and without what was said before a correction.
  fileprivate func keeping(_ keys: [WordKey]) -> TimelineItem {
    var kept: [WordKey: String?] = [:]
    for key in keys { kept[key] = words?[key] }
    let words = words == nil ? nil : Words(kept)
    var item = TimelineItem(
      Entry(
        header: entry.header, event: entry.event, words: words, wordsDigest: entry.wordsDigest))
    item.occurredAt = occurredAt
    item.erasedTexts = erasedTexts.intersection(keys)
    item.redactedIn = redactedIn
    item.isPublic = isPublic
    item.isCut = true
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

extension Timeline {
  /// The entries from which the public's timeline takes its names, of a whole journal.
  fileprivate var namingForPublic: Timeline {
    let runs = Set(items.filter(\.isPublic).compactMap(\.run))
    return namingForPublic(ofRun: runs.contains)
  }

  /// The entries from which a timeline of nothing but marked entries takes its names: the channels of
  /// statements, and the texts of the playbooks of whose steps it speaks.
  package var namingForMarked: Timeline { namingForPublic { _ in true } }

  private func namingForPublic(ofRun isWanted: (Int) -> Bool) -> Timeline {
    Timeline(
      items: items.compactMap { item in
        switch item.entry.event {
        case .statementDrafted: item.keeping([])
        case .runStarted(let payload): isWanted(payload.run) ? item : nil
        case .runMoved(let payload): isWanted(payload.run) ? item : nil
        default: nil
        }
      })
  }
}
