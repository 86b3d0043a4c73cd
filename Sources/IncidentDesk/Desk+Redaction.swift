package import IncidentCore
import IncidentStore
package import IncidentWording
import Workspace

extension Desk {
  /// Which entries of an incident are to be erased.
  package enum Redacted {
    case entries([Int])
    /// All whose words are left; where they are confirmed, all for which somebody asked.
    case all
  }

  /// The redaction of entries.
  package func redacting(
    _ redacted: Redacted, because: String?, _ manner: RedactEntry.Manner
  ) -> JournalAct {
    JournalAct { incident, journal, number in
      let (entries, isWhole) =
        switch redacted {
        case .entries(let sequences):
          (try sequences.map { try journal.entry($0, of: number) }, false)
        case .all where manner == .confirming:
          (try incident.redactionRequests.map { try journal.entry($0.target, of: number) }, true)
        case .all: (try journal.entries(of: number).filter(\.isErasedWithIncident), true)
        }
      let altered = try journal.alteredEvidence(of: number)
      let acts = try entries.map { entry in
        var corrected: Entry?
        if case .entryCorrected(let payload) = entry.event {
          corrected = try journal.entry(payload.target, of: number)
        }
        return RedactEntry(entry, correcting: corrected, because: because, manner, altered: altered)
      }
      if !isWhole, let only = acts.first, acts.count == 1 { return only }
      return RedactEntries(acts, isWhole: isWhole)
    }
  }

  /// How long the words of each incident are to be kept, and for which that is over.
  package func retention() throws -> [RetentionReview] {
    guard try hasDatabase() else { return [] }
    let now = outside.now()
    return try withStore(.readOnly) { store in
      try store.read { journal in
        try journal.summaries().map { summary in
          RetentionReview(
            summary, under: configuration.retention,
            isHeld: try journal.load(summary.number).incident.hold != nil,
            hasWords: try journal.hasWords(summary.number, beside: EventKind.keptWithIncident),
            at: now, zone: zone)
        }
      }
    }
  }

  /// The entries of the incident at hand whose words name somebody, as far as that can be told.
  package func personTraces() throws -> (look: Look, traces: [Int: [PersonTrace]]) {
    let look = try look(everything: true)
    let named = look.entries.compactMap(\.words).flatMap { words in
      words.people.values + [words[.name]].compactMap(\.self)
    }
    let roles = Set(Role.known.map(\.rawValue))
    let finder = PersonFinder(
      known: (named + configuration.roster.people.map(\.name)).filter { !roles.contains($0) })
    var traces: [Int: [PersonTrace]] = [:]
    for entry in look.entries where !Self.namingNobody.contains(entry.header.kind) {
      let found = entry.words.map(finder.traces) ?? []
      if !found.isEmpty { traces[entry.sequence] = found }
    }
    return (look, traces)
  }

  /// What a playbook says, and the company's own publications.
  private static let namingNobody: Set<EventKind> = [.runStarted, .runMoved, .statementPublished]
}
