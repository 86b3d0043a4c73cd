/// An incident's entries in the order in which things happened, each with what later entries say
/// of it.
package struct Timeline: Hashable, Sendable {
  package enum Order: String, CaseIterable, Sendable {
    /// By the time at which things happened, then by sequence.
    case occurrence
    /// By the time at which they were recorded: the order of the journal.
    case record
  }

  package let items: [TimelineItem]

  /// - Parameters:
  ///   - entries: The whole journal of one incident, in its order.
  ///   - order: The order of the items.
  package init(_ entries: [Entry], order: Order = .occurrence) {
    var builder = TimelineBuilder()
    for entry in entries { builder.add(entry) }
    self = Timeline(items: builder.finish()).sorted(by: order)
  }

  package init(items: [TimelineItem]) {
    self.items = items
  }

  /// The same items in another order.
  package func sorted(by order: Order) -> Timeline {
    switch order {
    case .record: Timeline(items: items.sorted { $0.sequence < $1.sequence })
    case .occurrence:
      Timeline(
        items: items.sorted {
          ($0.occurredAt.instant, $0.sequence) < ($1.occurredAt.instant, $1.sequence)
        })
    }
  }

  /// The timeline with what its publications turn out not to have had.
  package func telling(of incident: Incident) -> Timeline {
    let lacks = incident.publicationLacks
    return lacks.isEmpty ? self : Timeline(items: items.map { $0.telling(of: lacks) })
  }

  /// The timeline with only the items that pass.
  package func filtered(by filter: TimelineFilter) -> Timeline {
    Timeline(items: items.compactMap(filter.shown))
  }
}

extension TimelineItem {
  /// The item with what a publication turns out not to have had, which met no due time then either.
  ///
  /// - Parameter lacks: That, by the numbers of statements.
  package func telling(of lacks: [Int: PublicationLack]) -> TimelineItem {
    if !overtakers.isEmpty {
      let unapproved = lacks.values.filter { $0.alert != nil }.map(\.entry)
      var item = self
      item.overtakers.removeAll { unapproved.contains($0) }
      return item
    }
    guard case .statementPublished(let payload) = entry.event, let lack = lacks[payload.statement]
    else { return self }
    var item = self
    item.lack = lack
    return item
  }
}

/// Which items of a timeline are wanted. Nil wants all.
package struct TimelineFilter: Hashable, Sendable {
  package var since: Instant?
  package var until: Instant?
  package var kinds: Set<EventKind>?
  package var persons: Set<PersonID>?
  package var origin: Origin?
  package var onlyPublic: Bool

  package init(
    since: Instant? = nil, until: Instant? = nil, kinds: Set<EventKind>? = nil,
    persons: Set<PersonID>? = nil, origin: Origin? = nil, onlyPublic: Bool = false
  ) {
    self.since = since
    self.until = until
    self.kinds = kinds
    self.persons = persons
    self.origin = origin
    self.onlyPublic = onlyPublic
  }

  /// The item as it is wanted; nil where it is not. Where only what is public is wanted, it comes
  /// without what was said before a correction, and without reasons.
  package func shown(_ item: TimelineItem) -> TimelineItem? {
    guard includes(item) else { return nil }
    return onlyPublic ? item.marked : item
  }

  package func includes(_ item: TimelineItem) -> Bool {
    if let since, item.occurredAt.end <= since, item.occurredAt.instant < since { return false }
    if let until, item.occurredAt.instant > until { return false }
    if let kinds, !kinds.contains(item.entry.header.kind) { return false }
    if let persons, !persons.contains(item.entry.header.actor) { return false }
    if let origin, item.entry.header.origin != origin { return false }
    return !onlyPublic || item.isPublic
  }
}

/// Goes once through a journal and lays what later entries say on the earlier ones.
private struct TimelineBuilder {
  private var items: [TimelineItem] = []
  /// The index of each entry's item.
  private var places: [Int: Int] = [:]
  /// The entries that met each cause of a due time.
  private var answers: [DueCause: [Int]] = [:]
  private var escalations: [Int: AlertRaised] = [:]
  private var updates: [Int] = []
  /// The latest time of recording so far.
  private var latest: Instant?

  mutating func add(_ entry: Entry) {
    places[entry.sequence] = items.count
    var item = TimelineItem(entry)
    let recorded = entry.header.recordedAt
    if let latest, recorded < latest { item.clockBehind = latest }
    latest = max(latest ?? recorded, recorded)
    items.append(item)
    switch entry.event {
    case .entryCorrected(let payload): correct(payload, by: entry)
    case .entryRedacted(let payload):
      for target in payload.targets { change(target) { $0.redactedIn = entry.sequence } }
    case .visibilityChanged(let payload):
      change(payload.target) { $0.isPublic = payload.isPublic }
    case .actUndone(let payload): undo(payload, by: entry)
    case .alertRaised(let payload): escalations[payload.number] = payload
    case .escalationAcknowledged(let payload):
      for role in roles(answeredBy: payload) {
        answer(.acknowledgement(escalation: payload.escalation, role: role), by: entry)
      }
    case .stepDone(let payload): answerStep(payload.step, of: payload.run, by: entry)
    case .decisionMade(let payload): answerStep(payload.step, of: payload.run, by: entry)
    case .stepSkipped(let payload): answerStep(payload.step, of: payload.run, by: entry)
    case .promiseMoved(let payload): answer(.promise(payload.promise), by: entry)
    case .freezeConfirmed(let payload): answer(.freeze(payload.freeze), by: entry)
    case .freezeReleased(let payload): answer(.freeze(payload.freeze), by: entry)
    case .promiseSettled(let payload): answer(.promise(payload.promise), by: entry)
    case .clockMet(let payload): answer(.clock(payload.clock), by: entry)
    case .clockStopped(let payload): answer(.clock(payload.clock), by: entry)
    case .actionSettled(let payload): answer(.action(payload.action), by: entry)
    case .statementPublished(let payload) where payload.mode != .unapproved:
      answer(.firstReply, by: entry)
      for update in updates { answer(.update(after: update), by: entry) }
      updates.append(entry.sequence)
    case .statementWithdrawn(let payload): withdraw(payload.statement, in: entry.sequence)
    default: break
    }
  }

  /// The items in the order of the journal, with overtaken due times marked.
  func finish() -> [TimelineItem] {
    items.map { item in
      guard case .dueRecorded(let payload) = item.entry.event else { return item }
      var item = item
      item.overtakers =
        answers[payload.cause]?.filter { answer in
          guard answer > item.sequence, let place = places[answer] else { return false }
          return items[place].undoneIn == nil
            && items[place].occurredAt.instant <= payload.deadline
        } ?? []
      return item
    }
  }

  /// Whoever of the next level acknowledges answers for all that were silent.
  private func roles(answeredBy payload: EscalationAcknowledged) -> [Role] {
    guard let escalation = escalations[payload.escalation] else { return payload.roles }
    let informed = escalation.notices.map(\.role)
    let isOfNextLevel = escalation.nextLevel.contains { notice in
      payload.roles.contains(notice.role) && !informed.contains(notice.role)
    }
    return isOfNextLevel ? (payload.roles + informed).uniqued() : payload.roles
  }

  private mutating func change(_ sequence: Int, _ change: (inout TimelineItem) -> Void) {
    guard let place = places[sequence] else { return }
    change(&items[place])
  }

  private mutating func answer(_ cause: DueCause, by entry: Entry) {
    answers[cause, default: []].append(entry.sequence)
  }

  private mutating func answerStep(_ step: String, of run: Int, by entry: Entry) {
    // A repeating step's due times are met one after the other: the n-th act meets the n-th.
    var occurrence = 1
    while answers[.step(run: run, id: step, occurrence: occurrence)] != nil { occurrence += 1 }
    answer(.step(run: run, id: step, occurrence: occurrence), by: entry)
  }

  /// What was published is never undone, nor is it that it was taken back.
  private mutating func withdraw(_ statement: Int, in sequence: Int) {
    for place in items.indices {
      guard case .statementPublished(let payload) = items[place].entry.event,
        payload.statement == statement
      else { continue }
      items[place].withdrawnIn = sequence
    }
  }

  private mutating func correct(_ payload: EntryCorrected, by entry: Entry) {
    change(payload.target) { item in
      let key = payload.key.map(WordKey.init)
      let formerText = key.flatMap { item.words?[$0] }
      let text = key == nil ? nil : entry.words?[.text]
      item.corrections.append(
        TimelineItem.Correction(
          sequence: entry.sequence, recordedAt: entry.header.recordedAt,
          actor: entry.header.actor, formerText: formerText, text: text,
          formerMoment: payload.occurredAt == nil ? nil : item.occurredAt,
          moment: payload.occurredAt))
      if let key {
        item.words?[key] = text
        // What was said before is not what holds, because its correction was erased.
        if text == nil { item.erasedTexts.insert(key) } else { item.erasedTexts.remove(key) }
      }
      if let moment = payload.occurredAt { item.occurredAt = moment }
    }
  }

  private mutating func undo(_ payload: ActUndone, by entry: Entry) {
    for sequence in payload.entries {
      change(sequence) { $0.undoneIn = entry.sequence }
      guard let place = places[sequence] else { continue }
      switch items[place].entry.event {
      case .entryCorrected(let correction): takeBack(correction, of: sequence)
      case .visibilityChanged(let visibility):
        change(visibility.target) { $0.isPublic = !visibility.isPublic }
      default: break
      }
    }
  }

  /// Takes one correction back: the entry reads again as it did before it.
  private mutating func takeBack(_ correction: EntryCorrected, of sequence: Int) {
    change(correction.target) { item in
      guard let index = item.corrections.lastIndex(where: { $0.sequence == sequence }) else {
        return
      }
      let taken = item.corrections.remove(at: index)
      if let moment = taken.formerMoment { item.occurredAt = moment }
      if let key = correction.key.map(WordKey.init) {
        item.words?[key] = taken.formerText
        item.erasedTexts.remove(key)
      }
    }
  }
}
