package import IncidentCore
import IncidentWording

/// One legal clock and what became of it.
package struct ClockReview: Hashable, Encodable, Sendable {
  package let number: Int
  package let rule: String
  package let ruleVersion: Int
  package let standing: ClockRule.Standing
  /// Nil where the texts of the rule are redacted.
  package let title: String?
  package let source: String?
  /// How soon the rule wants it, in the law's terms; nil where nothing is known beside the limits.
  package let urgency: String?
  package let anchor: ClockAnchor
  package let anchoredAt: Moment?
  package let classifiedAt: Moment?
  /// Why it was started; nil where it is redacted, or it started by itself.
  package let because: String?
  /// The clock whose notification it counts from.
  package let follows: Int?
  package let owner: Role?
  package let person: PersonID?
  /// The strict deadline; nil where it is due immediately.
  package let deadline: Instant?
  /// By another reading that the rule names, where that is later.
  package let laterDeadline: Instant?
  /// By which.
  let laterGround: ClockReckoning.Later.Ground?
  /// How far the rule was looked at, in words.
  let checked: String
  /// How late it was by what was recorded when it was met, where that is another verdict than now.
  package let recordedLateBySeconds: Int?
  /// Deadlines that had passed already when a further notification gave it a later one.
  package let passedDeadlines: [Instant]
  /// The moments that were corrected, with what they were before.
  package let corrections: [ClockCorrection]
  package let state: ClockState
  package let notifiedAt: [Moment]
  package let stoppedAt: Moment?
  /// Who met or stopped it.
  package let settledBy: PersonID?
  /// What was said of meeting or stopping it.
  package let settlement: String?

  private enum CodingKeys: String, CodingKey {
    case number, rule, ruleVersion, standing, title, source, urgency, anchor, anchoredAt
    case classifiedAt, because, follows, owner, person, deadline, laterDeadline, laterGround
    case recordedLateBySeconds, passedDeadlines, corrections, state, notifiedAt, stoppedAt,
      settledBy
    case settlement
  }

  static func all(
    in incident: Incident, journal: Timeline, language: Language, now: Instant
  ) -> [ClockReview] {
    let items = Dictionary(
      journal.items.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
    return incident.clocks.map { clock in
      let start = items[clock.sequence]?.words
      let reckoning = incident.reckoning(of: clock)
      let anchors = incident.anchors(of: clock)
      let state = incident.state(of: clock, at: now)
      let settled = clock.notifications.first ?? clock.stopped
      let words = settled.flatMap { items[$0.sequence]?.words }
      return ClockReview(
        number: clock.number, rule: clock.rule.id, ruleVersion: clock.rule.version,
        standing: clock.rule.standing, title: start.map { language.title(of: clock.rule, $0) },
        source: start.flatMap { language.ruleTexts($0).source },
        urgency: start.flatMap { language.urgency(of: clock.rule, $0) }, anchor: clock.rule.anchor,
        anchoredAt: anchors[clock.rule.anchor],
        classifiedAt: anchors[.classification], because: start?[.because], follows: clock.follows,
        owner: clock.owner, person: clock.person, deadline: reckoning.strict,
        laterDeadline: reckoning.later, laterGround: reckoning.laterReading?.ground,
        checked: language.standing(of: clock.rule, start),
        recordedLateBySeconds: journal.recordedLateness(of: clock, in: incident)?.seconds,
        passedDeadlines: incident.passedDeadlines(of: clock),
        corrections: journal.corrections(of: clock, in: incident), state: state,
        notifiedAt: clock.notifications.map(\.at),
        stoppedAt: clock.stopped?.at, settledBy: settled?.by,
        settlement: words.flatMap { $0[.text] ?? $0[.because] })
    }
  }
}
