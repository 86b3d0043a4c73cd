package import IncidentCore

/// One freeze of posts and ads on a channel, and how it went.
package struct FreezeReview: Hashable, Codable, Sendable {
  package let number: Int
  package let channel: Channel
  package let orderedAt: Moment
  package let orderedBy: PersonID
  /// Why; nil where it is redacted.
  package let reason: String?
  package let confirmedAt: Moment?
  package let confirmedBy: PersonID?
  /// What was held back; nil where nothing was said, or it is redacted.
  package let text: String?
  /// How long after the order it was confirmed, where both are known to the minute.
  package let took: Interval?
  package let isLate: Bool
  package let releasedAt: Moment?
  package let releasedBy: PersonID?

  static func all(in incident: Incident, journal: Timeline) -> [FreezeReview] {
    let words = Dictionary(
      journal.items.map { ($0.sequence, $0.words) }, uniquingKeysWith: { first, _ in first })
    return incident.freezes.map { freeze in
      let confirmed = freeze.confirmed
      let isFine = freeze.ordered.at.isFine && confirmed?.at.isFine ?? false
      return FreezeReview(
        number: freeze.number, channel: freeze.channel, orderedAt: freeze.ordered.at,
        orderedBy: freeze.ordered.by, reason: (words[freeze.ordered.sequence] ?? nil)?[.because],
        confirmedAt: confirmed?.at, confirmedBy: confirmed?.by,
        text: confirmed.flatMap { words[$0.sequence] ?? nil }?[.text],
        took: isFine ? confirmed.map { $0.at.instant - freeze.ordered.at.instant } : nil,
        isLate: confirmed.map { $0.at.instant > freeze.due } ?? false,
        releasedAt: freeze.released?.at, releasedBy: freeze.released?.by)
    }
  }
}
