package import IncidentCore

/// Who learned of the storm when, and whether before the public.
package struct InformingReview: Hashable, Codable, Sendable {
  package let sequence: Int
  package let audience: Audience
  package let outcome: Informing.Outcome
  package let at: Moment
  package let by: PersonID
  /// How, what and why; nil where nothing was said, or it is redacted.
  package let via: String?
  package let text: String?
  package let reason: String?
  /// Nil where nothing became public, or nobody was told.
  package let order: Informing.Order?
  /// It is dated before the first publication, but was recorded only after that.
  package let isEnteredAfterPublication: Bool
  /// It was recorded long after it happened, or is dated before anybody had noticed the storm.
  package let isLate: Bool

  static func all(in incident: Incident, journal: Timeline) -> [InformingReview] {
    let items = Dictionary(
      journal.items.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
    return incident.informings.sorted {
      ($0.at.instant, $0.sequence) < ($1.at.instant, $1.sequence)
    }.map { informing in
      let item = items[informing.sequence]
      let said = item?.words
      return InformingReview(
        sequence: informing.sequence, audience: informing.audience, outcome: informing.outcome,
        at: informing.at, by: informing.by, via: said?[.via], text: said?[.text],
        reason: said?[.because], order: incident.order(of: informing),
        isEnteredAfterPublication: item.map {
          incident.isEnteredAfterPublication(informing, recordedAt: $0.entry.header.recordedAt)
        } ?? false,
        isLate: (item?.isLate ?? false) || incident.isBeforeDetection(informing))
    }
  }
}
