/// One rule that asks for less than it did.
package enum SettingsWeakening: Hashable, Codable, Sendable {
  /// Fewer approvals, or those of others, at this level.
  case approvals(AlertLevel)
  /// Legal approves what touches liability from a higher level on.
  case liability(from: AlertLevel, formerly: AlertLevel)
  /// Somebody may approve from another login than the own one.
  case ownLogin
  /// Approvals have to be signed from a higher level on, or nowhere.
  case signature(formerly: AlertLevel)
  /// An audience need not be told before the public any more.
  case informing(Audience)
  /// Fewer are told at this level, or they have longer to acknowledge, to reply or to go on telling.
  case escalation(AlertLevel)
  /// The alert is lowered without a reason after fewer calm readings, or within a shorter time.
  case calm
  /// A rule for a legal clock is gone or says something else.
  case clockRule(String)
  /// Somebody who had a key signs with another one, with a further one, or with none.
  case key(PersonID, isRemoved: Bool)
  /// Somebody who had a login acts from another one, from a further one, from somebody else's, or
  /// from none.
  case login(PersonID, isRemoved: Bool)
  /// Holidays count that did not, which puts deadlines off.
  case holidays(HolidayChoice, formerly: HolidayChoice?)
}

extension DecidingSettings {
  /// What asks for less here than in the former settings.
  package func weakenings(since former: DecidingSettings) -> [SettingsWeakening] {
    var found: [SettingsWeakening] = []
    for level in AlertLevel.allCases {
      let needed = approvals.requirements(at: level, touchingLiability: false)
      let neededFormerly = former.approvals.requirements(at: level, touchingLiability: false)
      if !needed.covers(neededFormerly) { found.append(.approvals(level)) }
    }
    if approvals.legalOnLiabilityFrom > former.approvals.legalOnLiabilityFrom {
      found.append(
        .liability(
          from: approvals.legalOnLiabilityFrom, formerly: former.approvals.legalOnLiabilityFrom))
    }
    if former.approvals.ownLogin, !approvals.ownLogin { found.append(.ownLogin) }
    if let level = former.approvals.signedFrom,
      !approvals.demandsSignature(at: level)
    {
      found.append(.signature(formerly: level))
    }
    found += former.informing.beforePublic
      .filter { !informing.beforePublic.contains($0) }.map(SettingsWeakening.informing)
    for level in AlertLevel.allCases
    where matrix.terms(of: level).isWeaker(than: former.matrix.terms(of: level)) {
      found.append(.escalation(level))
    }
    if matrix.calmReadings < former.matrix.calmReadings || matrix.calmSpan < former.matrix.calmSpan
    {
      found.append(.calm)
    }
    found += former.clockRules.filter { rule in !clockRules.contains(rule) }
      .map { .clockRule($0.id) }
    if let holidays, holidays != former.holidays, holidays.addsDays(to: former.holidays) {
      found.append(.holidays(holidays, formerly: former.holidays))
    }
    return found + weakenedKeys(since: former) + weakenedLogins(since: former)
  }

  private func weakenedKeys(since former: DecidingSettings) -> [SettingsWeakening] {
    former.keys.sorted { $0.key < $1.key }.compactMap { person, lines in
      let present = Set(keys[person] ?? [])
      guard !lines.isEmpty, present.isEmpty || !present.isSubset(of: lines) else { return nil }
      return .key(person, isRemoved: present.isEmpty)
    }
  }

  private func weakenedLogins(since former: DecidingSettings) -> [SettingsWeakening] {
    Set(former.logins.values).union(logins.values).sorted().compactMap { person in
      let (present, before) = (Set(logins(of: person)), Set(former.logins(of: person)))
      let isAnothers = present.subtracting(before).contains { former.logins[$0] != nil }
      guard !before.isEmpty || isAnothers, present.isEmpty || !present.isSubset(of: before)
      else { return nil }
      return .login(person, isRemoved: present.isEmpty)
    }
  }
}

extension [ApprovalPolicy.Requirement] {
  /// Whether these demand all that the others demand: each of the others is met by one of these
  /// that is as strict, and none counts twice.
  func covers(_ others: [ApprovalPolicy.Requirement]) -> Bool {
    // The narrowest first, so that a wide one does not take what a narrow one needs.
    var left = self
    for other in others.sorted(by: { $0.isNarrower(than: $1) }) {
      guard
        let index = left.indices.filter({ left[$0].implies(other) })
          .max(by: { left[$0].isNarrower(than: left[$1]) })
      else { return false }
      left.remove(at: index)
    }
    return true
  }

  /// The stricter of both: of two that one approval can meet the narrower, and what only one side
  /// demands.
  func joined(with others: [ApprovalPolicy.Requirement]) -> [ApprovalPolicy.Requirement] {
    var joined = self
    var free = Set(indices)
    for other in others {
      if let index = free.sorted().first(where: { joined[$0].implies(other) }) {
        free.remove(index)
      } else if let index = free.sorted().first(where: { other.implies(joined[$0]) }) {
        joined[index] = other
        free.remove(index)
      } else {
        joined.append(other)
      }
    }
    return joined
  }
}

extension ApprovalPolicy.Requirement {
  /// Whether whoever meets this meets the other.
  fileprivate func implies(_ other: Self) -> Bool {
    other.anyOf.isEmpty || (!anyOf.isEmpty && Set(anyOf).isSubset(of: other.anyOf))
  }

  fileprivate func isNarrower(than other: Self) -> Bool {
    if anyOf.isEmpty || other.anyOf.isEmpty { return !anyOf.isEmpty && other.anyOf.isEmpty }
    return anyOf.count < other.anyOf.count
  }
}

extension AlertTerms {
  fileprivate func isWeaker(than former: AlertTerms) -> Bool {
    (former.informEveryone && !informEveryone)
      || (!informEveryone && !Set(former.inform).isSubset(of: inform))
      || isLonger(acknowledgeWithin, than: former.acknowledgeWithin)
      || isLonger(firstReplyWithin, than: former.firstReplyWithin)
      || isLonger(updateEvery, than: former.updateEvery)
      || isHigher(fromWind, than: former.fromWind)
  }

  private func isLonger(_ length: Interval?, than former: Interval?) -> Bool {
    guard let former else { return false }
    return length.map { $0 > former } ?? true
  }

  private func isHigher(_ wind: WindLevel?, than former: WindLevel?) -> Bool {
    guard let former else { return false }
    return wind.map { $0 > former } ?? true
  }
}
