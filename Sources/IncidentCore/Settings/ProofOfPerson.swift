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
    let changes: [SettingsChange]
    let isFirst: Bool
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
        changes: payload.changes, isFirst: payload.isFirst))
  }

  /// What an approval rests on that was new then.
  package func doubts(about approval: StatementApproved, as header: EntryHeader) -> [Doubt] {
    var found: [Doubt] = []
    if let line = approval.signature?.key?.line,
      isNew(
        as: header, holds: { $0.keys[header.actor]?.contains(line) ?? false }, since: \.keyOwner)
    {
      found.append(.key)
    }
    if isNew(
      as: header, holds: { $0.logins[header.login] == header.actor }, since: \.loginOwner)
    {
      found.append(.login)
    }
    return found
  }

  /// Whether the latest settings up to an entry hold something, and have not for long.
  private func isNew(
    as header: EntryHeader, holds: (DecidingSettings) -> Bool,
    since owner: (SettingsChange) -> PersonID?
  ) -> Bool {
    // Settings that an act found changed were kept right before it.
    let past = steps.prefix { $0.sequence <= header.sequence }
    guard let last = past.last, holds(last.settings) else { return false }
    let lacking = past.lastIndex { !holds($0.settings) }
    let begin = past[lacking.map { $0 + 1 } ?? 0]
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
