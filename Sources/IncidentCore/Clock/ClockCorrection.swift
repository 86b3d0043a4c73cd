/// A moment of a clock that was given another time after it was recorded.
package struct ClockCorrection: Hashable, Encodable, Sendable {
  /// Which moment it is.
  package enum Part: Hashable, Sendable, Encodable {
    case anchor(ClockAnchor)
    case notification
    case stop

    /// Writes `awareness`, `classification`, `notification` … or `stop`.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .anchor(let anchor): try container.encode(anchor.rawValue)
      case .notification: try container.encode("notification")
      case .stop: try container.encode("stop")
      }
    }
  }

  package let part: Part
  /// The entry that gave the moment.
  package let entry: Int
  /// The entry that corrected it.
  package let correctedIn: Int
  /// The moment before the correction.
  package let formerly: Moment

  package init(part: Part, entry: Int, correctedIn: Int, formerly: Moment) {
    self.part = part
    self.entry = entry
    self.correctedIn = correctedIn
    self.formerly = formerly
  }

  private enum CodingKeys: String, CodingKey {
    case part = "of"
    case entry, correctedIn, formerly
  }
}

extension Timeline {
  /// The corrections of a clock's moments that stand, in the order of the moments.
  package func corrections(of clock: LegalClock, in incident: Incident) -> [ClockCorrection] {
    var moments = [
      (ClockCorrection.Part.anchor(clock.rule.anchor), incident.anchorEntry(of: clock))
    ]
    moments += clock.anchors.filter { $0.key != clock.rule.anchor }
      .sorted { $0.value.sequence < $1.value.sequence }
      .map { (.anchor($0.key), $0.value.sequence) }
    moments += clock.notifications.map { (.notification, $0.sequence) }
    moments += clock.stopped.map { [(.stop, $0.sequence)] } ?? []
    return moments.flatMap { part, entry in
      (items.first { $0.sequence == entry }?.corrections ?? []).compactMap { correction in
        correction.formerMoment.map {
          ClockCorrection(
            part: part, entry: entry, correctedIn: correction.sequence, formerly: $0)
        }
      }
    }
  }
}
