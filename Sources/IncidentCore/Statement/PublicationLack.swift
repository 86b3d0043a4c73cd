/// What a publication would have lacked by the rules of a higher alert than the one applied.
package struct ApprovalShortfall: Hashable, Codable, Sendable {
  package let alert: AlertLevel
  package let missing: [ApprovalPolicy.Requirement]

  package init(alert: AlertLevel, missing: [ApprovalPolicy.Requirement]) {
    self.alert = alert
    self.missing = missing
  }
}

/// What a publication turns out not to have had, by what was corrected, taken back or entered since
/// it was recorded.
package struct PublicationLack: Hashable, Sendable {
  /// The entry of the publication.
  package let entry: Int
  /// The alert that held when it went out; nil where by that no approval was missing.
  package let alert: AlertLevel?
  package let missing: [ApprovalPolicy.Requirement]
  /// Those who had to be told before the public, and by now were not.
  package let untold: [Audience]
  /// Of these the ones who are said to have been told before, in an entry that was made only after the
  /// publication.
  package let enteredAfter: [Audience]

  package init(
    entry: Int, alert: AlertLevel?, missing: [ApprovalPolicy.Requirement], untold: [Audience],
    enteredAfter: [Audience] = []
  ) {
    self.entry = entry
    self.alert = alert
    self.missing = missing
    self.untold = untold
    self.enteredAfter = enteredAfter
  }
}

extension Incident {
  /// What each publication turns out not to have had, by the numbers of statements.
  package var publicationLacks: [Int: PublicationLack] {
    Dictionary(
      statements.compactMap { statement in lack(of: statement).map { (statement.number, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// By which right a statement went out as is known now; nil where it did not.
  package func publicationMode(of statement: PublicStatement) -> PublicationMode? {
    guard let mode = statement.publication?.mode else { return nil }
    return mode == .regular && lack(of: statement)?.alert != nil ? .unapproved : mode
  }

  /// Whether somebody who may had released what went out, as is known now: it is the company's word. What
  /// went out without its approvals answers nobody's question of what the company says, and ends no due
  /// time.
  package func isReleased(_ statement: PublicStatement) -> Bool {
    publicationMode(of: statement).map { $0 != .unapproved } ?? false
  }

  private func lack(of statement: PublicStatement) -> PublicationLack? {
    guard let publication = statement.publication else { return nil }
    let held = alert(heldAt: publication.at, recordedIn: publication.sequence)
    let shortfall = publication.shortfalls.last { $0.alert <= held }
    // What is entered only when the public knows is no telling on which the publication relied.
    let known = isHarmKnown(before: publication) ? publication.unknownThen : []
    let untold = (publication.informedFirst + known).filter { audience in
      !tellings(of: audience, before: publication).contains { $0 < publication.sequence }
    }
    guard shortfall != nil || !untold.isEmpty else { return nil }
    return PublicationLack(
      entry: publication.sequence, alert: shortfall?.alert, missing: shortfall?.missing ?? [],
      untold: untold,
      enteredAfter: untold.filter { !tellings(of: $0, before: publication).isEmpty })
  }

  /// The entries by which an audience was told, or dispensed with, not after a publication.
  private func tellings(
    of audience: Audience, before publication: PublicStatement.Publication
  ) -> [Int] {
    informings.filter { $0.audience == audience && !publication.at.isBefore($0.at) }
      .map(\.sequence)
  }

  /// Whether a publication lacks by now what it did not lack before.
  func lacksMore(than former: Incident) -> Bool {
    let known = former.publicationLacks
    return publicationLacks.contains { number, lack in known[number] != lack }
  }

  /// The highest alert that may have held at a moment. What is known to the hour or coarser may have
  /// fallen under each that held within it; at one and the same minute the order of recording counts.
  ///
  /// - Parameter sequence: The entry of what happened then.
  package func alert(heldAt moment: Moment, recordedIn sequence: Int) -> AlertLevel {
    alerts.indices.filter { index in
      let begun = index == 0 || !alerts[index].isAfter(moment, recordedIn: sequence)
      guard begun, alerts.indices.contains(index + 1) else { return begun }
      return !alerts[index + 1].isBefore(moment, recordedIn: sequence)
    }.map { alerts[$0].level }.max() ?? .green
  }
}

extension AlertChange {
  /// Whether the alert was set after that for sure.
  fileprivate func isAfter(_ moment: Moment, recordedIn other: Int) -> Bool {
    guard at.isFine, moment.isFine else { return moment.isBefore(at) }
    let (own, its) = Moment.comparable(at, moment)
    return own == its ? sequence > other : own > its
  }

  /// Whether the alert was set before that for sure.
  fileprivate func isBefore(_ moment: Moment, recordedIn other: Int) -> Bool {
    guard at.isFine, moment.isFine else { return at.isBefore(moment) }
    let (own, its) = Moment.comparable(at, moment)
    return own == its ? sequence < other : own < its
  }
}

extension Moment {
  /// Two fine moments as milliseconds, to the minute where one of them is known to that only.
  fileprivate static func comparable(_ first: Moment, _ second: Moment) -> (Int64, Int64) {
    guard first.precision == .minute || second.precision == .minute else {
      return (first.instant.milliseconds, second.instant.milliseconds)
    }
    func minute(_ moment: Moment) -> Int64 {
      let (quotient, rest) = moment.instant.milliseconds.quotientAndRemainder(dividingBy: 60_000)
      return rest < 0 ? quotient - 1 : quotient
    }
    return (minute(first), minute(second))
  }
}
