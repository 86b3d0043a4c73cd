/// Erases the words of several entries in one act, by the rules of ``RedactEntry``: what one person
/// may erase is erased; of what proves something each erasure is asked for, or confirmed.
package struct RedactEntries: Act {
  package let acts: [RedactEntry]
  /// Whether they are all that the incident holds. It has to be closed then: somebody still works with
  /// the words of an open one.
  package let isWhole: Bool

  package init(_ acts: [RedactEntry], isWhole: Bool = false) {
    self.acts = acts
    self.isWhole = isWhole
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    if isWhole, incident.status != .closed { throw .redactionOfOpen }
    guard !acts.isEmpty else { throw .nothingToRedact }
    var (plain, others): ([Draft], [Draft]) = ([], [])
    var targets: [Int] = []
    var altered: [String] = []
    for act in acts where !targets.contains(act.target.sequence) {
      for draft in try act.decide(on: incident, in: context) {
        guard case .entryRedacted(let payload) = draft.event, payload.isPlain else {
          others.append(draft)
          continue
        }
        if plain.isEmpty { plain = [draft] }
        targets += payload.targets
        altered += payload.altered
      }
    }
    // One entry names all that is erased for one reason.
    return plain.map {
      Draft(
        .entryRedacted(EntryRedacted(targets: targets.uniqued(), altered: altered.uniqued())),
        words: $0.words, at: $0.occurredAt)
    } + others
  }
}

extension EntryRedacted {
  /// It needed nobody else's word, and says nothing of that.
  fileprivate var isPlain: Bool { request == nil && !isAlone }
}

extension EventKind {
  /// The entries that keep their words when those of a whole incident are erased: why something was
  /// erased, kept or taken back accounts for the rest.
  package static let keptWithIncident: [EventKind] = [
    .entryRedacted, .redactionRequested, .holdPlaced, .holdLifted, .actUndone,
  ]
}

extension Entry {
  /// Whether it holds words that go with the whole incident.
  package var isErasedWithIncident: Bool {
    words?.texts.isEmpty == false && !EventKind.keptWithIncident.contains(header.kind)
  }
}
