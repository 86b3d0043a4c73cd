/// Whether what happened to clocks happened in an order that can be: nothing was sent, classified or
/// stopped before the moment from which the clock runs.
extension Incident {
  /// Refuses to correct the time of an entry where a clock would run from a moment after what rests
  /// on it, where the time comes from another entry, and where no reason is given.
  func refuseDisorderOfClocks(
    moving target: Int, to moment: Moment, because: String?
  ) throws(Refusal) {
    if let clock = clocks.first(where: { $0.sequence == target && $0.follows != nil }) {
      throw .anchorOfNotification(clock.number, entry: anchorEntry(of: clock))
    }
    guard clocks.contains(where: { $0.marks.contains { $0.sequence == target } }) else { return }
    guard !because.isBlank else { throw .textMissing(.because) }
    var moved = self
    moved.move(entry: target, to: moment)
    if let found = moved.disorder(newAgainst: self) {
      throw found.isOfAnchor
        ? .anchorTooLate(
          found.start, clock: found.clock, before: found.mark.at, entry: found.mark.entry)
        : .beforeClock(
          found.mark.at, since: found.start, entry: clock(found.clock).map(anchorEntry))
    }
  }

  /// A moment of a clock that lies before the one from which it runs.
  struct ClockDisorder {
    let clock: Int
    /// From when the clock runs.
    let start: Moment
    /// What lies before it.
    let mark: LegalClock.Mark
    /// Whether it is the start that changed.
    let isOfAnchor: Bool
  }

  /// What is out of order in these clocks by a change that was made to the former ones.
  func disorder(newAgainst former: Incident) -> ClockDisorder? {
    for clock in clocks {
      guard let start = anchors(of: clock)[clock.rule.anchor], let old = former.clock(clock.number)
      else { continue }
      let isOfAnchor = former.anchors(of: old)[clock.rule.anchor] != start
      let others = clock.anchors.filter { $0.key != clock.rule.anchor }.map(\.value)
      let marks = others + clock.notifications + [clock.stopped].compactMap { $0 }
      let wrong = marks.first { mark in
        mark.at.isBefore(start) && (isOfAnchor || !old.marks.contains(mark))
      }
      if let wrong {
        return ClockDisorder(
          clock: clock.number, start: start, mark: wrong, isOfAnchor: isOfAnchor)
      }
    }
    return nil
  }
}

extension LegalClock.Mark {
  /// The entry that can be corrected; nil for a classification that was given with the start.
  fileprivate var entry: Int? { sequence > 0 ? sequence : nil }
}
