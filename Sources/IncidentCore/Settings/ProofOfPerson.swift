/// By what the settings of an incident knew people, and since when: whoever may write the file can
/// enter an own key or login as somebody else's, sign with it, and put the file back.
package struct ProofOfPerson: Sendable {
  /// What was new in the settings when somebody approved with it.
  package enum Doubt: Hashable, Sendable {
    /// The key of the signature.
    case key
    /// The login from which the approval came.
    case login
  }

  private struct Step: Sendable {
    let sequence: Int
    let recordedAt: Instant
    let settings: DecidingSettings
    /// Nil where that was not kept.
    let people: [PersonID]?
    let changes: [SettingsChange]
    let isFirst: Bool
    let longKnown: LongKnownProof?
  }

  private var steps: [Step] = []

  package init() {}

  /// A key or a login is taken for granted once the settings have held it for so long: a day leaves
  /// others time to read that it was changed.
  package static let probation = Interval.hours(24)

  /// Takes in settings that were kept, in the order of the journal.
  package mutating func add(_ payload: SettingsNoticed, as header: EntryHeader) {
    steps.append(
      Step(
        sequence: header.sequence, recordedAt: header.recordedAt, settings: payload.settings,
        people: payload.people.isEmpty ? nil : payload.people, changes: payload.changes,
        isFirst: payload.isFirst, longKnown: payload.longKnown))
  }

  /// What an approval rests on that was new then.
  package func doubts(about approval: StatementApproved, as header: EntryHeader) -> [Doubt] {
    var found: [Doubt] = []
    if let line = approval.signature?.key?.line,
      isNew(
        as: header, holds: { $0.keys[header.actor]?.contains(line) ?? false }, since: \.keyOwner,
        isLongKnown: { $0.keys.contains(line) })
    {
      found.append(.key)
    }
    if isNew(
      as: header, holds: { $0.logins[header.login] == header.actor }, since: \.loginOwner,
      isLongKnown: { $0.logins.contains(header.login) })
    {
      found.append(.login)
    }
    return found
  }

  /// Whether the settings have had somebody in a role, as its holder or a deputy, for less than a day
  /// or only since a text was there.
  ///
  /// - Parameters:
  ///   - end: The entry before which settings count; nil for what is decided now, by settings that may
  ///     be kept only with it.
  ///   - now: The time of what is decided.
  ///   - text: The entry with which the text began.
  func isNewHolder(
    _ person: PersonID, of role: Role, before end: Int? = nil, at now: Instant, text: Int
  ) -> Bool {
    isNew(before: end, at: now, text: text) { step in
      step.settings.seats[role].map { $0.people.contains(person) } ?? false
    } isChange: { begin in
      begin.changes.contains { change in
        guard case .holders(role, let former) = change else { return false }
        return !former.contains(person)
      }
        && !begin.changes.contains { change in
          guard case .deputies(role, let former) = change else { return false }
          return former.contains(person)
        }
        || begin.changes.contains { change in
          guard case .deputies(role, let former) = change else { return false }
          return !former.contains(person)
            && begin.settings.seats[role]?.holders.contains(person) == false
        }
    }
  }

  /// Whether somebody has been in the settings for less than a day, or only since a text was there.
  func isNewPerson(_ person: PersonID, at now: Instant, text: Int) -> Bool {
    isNew(before: nil, at: now, text: text) {
      $0.people?.contains(person) ?? true
    } isChange: {
      $0.changes.contains(.joined(person))
    }
  }

  private func isNew(
    before end: Int?, at now: Instant, text: Int, holds: (Step) -> Bool,
    isChange: (Step) -> Bool
  ) -> Bool {
    let past = end.map { end in Array(steps.prefix { $0.sequence < end }) } ?? steps
    guard let last = past.last else { return false }
    guard holds(last) else { return end == nil }
    let lacking = past.lastIndex { !holds($0) }
    let begin = past[lacking.map { $0 + 1 } ?? 0]
    if begin.isFirst, !isChange(begin) { return false }
    return now - begin.recordedAt < Self.probation || begin.sequence > text
  }

  /// Whether the latest settings up to an entry hold something, and have not for long.
  private func isNew(
    as header: EntryHeader, holds: (DecidingSettings) -> Bool,
    since owner: (SettingsChange) -> PersonID?, isLongKnown: (LongKnownProof) -> Bool
  ) -> Bool {
    // Settings that an act found changed were kept right before it.
    let past = steps.prefix { $0.sequence <= header.sequence }
    guard let last = past.last, holds(last.settings) else { return false }
    let lacking = past.lastIndex { !holds($0.settings) }
    let begin = past[lacking.map { $0 + 1 } ?? 0]
    // An incident that rested sees late what the others have known for long.
    if let known = begin.longKnown, isLongKnown(known) { return false }
    // What the first settings hold is as old as the incident, unless the incident before knew other.
    let isOld =
      begin.isFirst && !begin.changes.contains { owner($0) == header.actor }
    return !isOld && header.recordedAt - begin.recordedAt < Self.probation
  }
}

extension SettingsChange {
  fileprivate var keyOwner: PersonID? {
    if case .keys(let person, _) = self { person } else { nil }
  }

  fileprivate var loginOwner: PersonID? {
    if case .logins(let person, _) = self { person } else { nil }
  }
}
