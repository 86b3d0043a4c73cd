package import IncidentCore

/// What has to be known beside a clock's deadline and verdict: moments that were corrected, and
/// deadlines that had passed before they were replaced.
package struct ClockNotes {
  private let time: TimeWording

  package init(_ time: TimeWording) {
    self.time = time
  }

  /// A phrase for each, without a full stop.
  package func phrases(corrections: [ClockCorrection], passedDeadlines: [Instant]) -> [String] {
    corrections.map(phrase) + passedDeadlines.map(phrase)
  }

  /// The verdict that an older reckoning gave, where it is another one now.
  package func recorded(lateBy late: Interval) -> String {
    let length = time.duration(late)
    return time.language.choose(
      de: "Festgehalten wurde damals: \(length) nach der Frist; Feiertage waren nicht bekannt",
      en: "Recorded then: \(length) after the deadline; public holidays were not known")
  }

  private func phrase(_ correction: ClockCorrection) -> String {
    let moment = title(of: correction.part).uppercasedFirst
    let former = time.moment(correction.formerly, zoned: correction.formerly.isFine)
    return time.language.choose(
      de: "\(moment) berichtigt in #\(correction.correctedIn), vorher: \(former)",
      en: "\(moment) corrected in #\(correction.correctedIn), before: \(former)")
  }

  private func phrase(_ passed: Instant) -> String {
    let deadline = time.moment(passed, zoned: true)
    return time.language.choose(
      de: "Die frühere Frist bis \(deadline) war schon abgelaufen",
      en: "The former deadline of \(deadline) had passed already")
  }

  private func title(of part: ClockCorrection.Part) -> String {
    switch part {
    case .anchor(let anchor): time.language.title(of: anchor)
    case .notification: time.language.title(of: .notification)
    case .stop: time.language.choose(de: "Stopp", en: "stop")
    }
  }
}

extension String {
  fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
