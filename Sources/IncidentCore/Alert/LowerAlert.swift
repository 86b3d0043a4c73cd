/// De-escalates: lowers the alert, when enough readings have been calm or for a stated reason.
///
/// Calm is what calls for no more than the level that is asked for: a wind that merely no longer
/// calls for red does not carry the way down to green.
package struct LowerAlert: Act {
  package let level: AlertLevel
  package let because: String?

  package init(to level: AlertLevel, because: String? = nil) {
    self.level = level
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.deescalate)
    guard level < incident.alert else {
      throw .alertNotLower(asked: level, present: incident.alert)
    }
    let calm = incident.calm(below: level.next, matrix: context.matrix)
    if because.isBlank, !calm.isEnough {
      throw .notCalmYet(calm)
    }
    let event = AlertLowered(
      from: incident.alert, to: level, calmReadings: calm.isEnough ? calm.readings : 0,
      terms: ResponseTerms(context.matrix.terms(of: level)))
    return [
      Draft(.alertLowered(event), words: Words([.because: because]), at: context.occurredAt)
    ]
  }
}

package struct AlertLowered: EventPayload {
  package static let kind = EventKind.alertLowered
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let from: AlertLevel
  package let to: AlertLevel
  /// How many calm readings carried the decision; 0 where only its reason did.
  package let calmReadings: Int
  package let terms: ResponseTerms

  package init(from: AlertLevel, to: AlertLevel, calmReadings: Int, terms: ResponseTerms) {
    self.from = from
    self.to = to
    self.calmReadings = calmReadings
    self.terms = terms
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.alert] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.alerts.append(
      AlertChange(sequence: header.sequence, level: to, at: header.occurredAt, terms: terms))
  }
}

/// How calm it has been of late, against what the matrix asks for.
package struct Calm: Hashable, Sendable {
  /// The latest readings in a row below the alert's threshold.
  package let readings: Int
  package let span: Interval
  package let neededReadings: Int
  package let neededSpan: Interval

  package init(readings: Int, span: Interval, neededReadings: Int, neededSpan: Interval) {
    self.readings = readings
    self.span = span
    self.neededReadings = neededReadings
    self.neededSpan = neededSpan
  }

  package var isEnough: Bool { readings >= neededReadings && span >= neededSpan }
}

extension Incident {
  /// Counts the latest readings in a row that were below the wind from which `alert` is called
  /// for, and the time they span.
  package func calm(below alert: AlertLevel, matrix: EscalationMatrix) -> Calm {
    let threshold = matrix.terms(of: alert).fromWind
    let streak = wind.readings.reversed().prefix { reading in
      guard let threshold, let level = wind.wind(at: reading.rank).effective else {
        return false
      }
      return level < threshold
    }
    let span =
      streak.isEmpty
      ? Interval.zero
      : streak[streak.startIndex].rank - streak[streak.index(before: streak.endIndex)].rank
    return Calm(
      readings: streak.count, span: span, neededReadings: matrix.calmReadings,
      neededSpan: matrix.calmSpan)
  }
}
