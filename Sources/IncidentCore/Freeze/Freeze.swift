/// Scheduled posts and ads held back on one channel, from one order to its release. After a release
/// the channel can be frozen anew, under a new number.
package struct Freeze: Hashable, Codable, Sendable {
  /// That an entry says so, and who.
  package struct Mark: Hashable, Codable, Sendable {
    package let sequence: Int
    package var at: Moment
    package let by: PersonID

    package init(sequence: Int, at: Moment, by: PersonID) {
      self.sequence = sequence
      self.at = at
      self.by = by
    }

    init(_ header: EntryHeader) {
      self.init(sequence: header.sequence, at: header.occurredAt, by: header.actor)
    }
  }

  /// How soon it has to be confirmed that nothing goes out any more; a proposal from practice.
  package static let confirmWithin = Interval.minutes(10)

  /// 1, 2, 3 … within the incident.
  package let number: Int
  package let channel: Channel
  /// Whose channel it is, as it was settled when the freeze was ordered.
  package let owner: PersonID?
  package var ordered: Mark
  /// Somebody has seen to it that nothing goes out.
  package var confirmed: Mark?
  package var released: Mark?

  package init(number: Int, channel: Channel, owner: PersonID?, ordered: Mark) {
    self.number = number
    self.channel = channel
    self.owner = owner
    self.ordered = ordered
  }

  package var isInForce: Bool { released == nil }

  /// By when it has to be confirmed.
  package var due: Instant { ordered.at.instant + Self.confirmWithin }

  /// A freeze is confirmed and released once it was ordered. That nothing goes out any more may be
  /// confirmed by somebody who does not know of the release.
  var timeOrders: [TimeOrder] {
    let order = TimeOrder.Point(.freezeOrdered(channel), at: ordered.at, entry: ordered.sequence)
    return [
      confirmed.map {
        TimeOrder.Point(.freezeConfirmed(channel), at: $0.at, entry: $0.sequence)
      },
      released.map { TimeOrder.Point(.freezeReleased(channel), at: $0.at, entry: $0.sequence) },
    ].compactMap { $0 }.map { TimeOrder(order, $0) }
  }

  mutating func move(entry sequence: Int, to moment: Moment) {
    if ordered.sequence == sequence { ordered.at = moment }
    if confirmed?.sequence == sequence { confirmed?.at = moment }
    if released?.sequence == sequence { released?.at = moment }
  }
}

extension Incident {
  package var freezesInForce: [Freeze] { freezes.filter(\.isInForce) }

  /// The freeze of a channel that is in force.
  ///
  /// - Throws: ``Refusal/channelNotFrozen(_:frozen:)`` where there is none.
  func freezeInForce(on channel: Channel) throws(Refusal) -> Freeze {
    guard let freeze = freezesInForce.last(where: { $0.channel == channel }) else {
      throw .channelNotFrozen(channel, frozen: freezesInForce.map(\.channel).uniqued())
    }
    return freeze
  }

  mutating func change(freeze number: Int, _ change: (inout Freeze) -> Void) {
    for index in freezes.indices where freezes[index].number == number { change(&freezes[index]) }
  }

  /// The confirmations that are missing: from the channel's owner, else the community manager.
  func freezesDue(at now: Instant) -> [DueItem] {
    guard status != .closed else { return [] }
    return freezesInForce.filter { $0.confirmed == nil }.map { freeze in
      DueItem(
        cause: .freeze(freeze.number), due: freeze.due, level: now >= freeze.due ? .passed : nil,
        role: freeze.owner == nil ? .communityManager : nil,
        people: freeze.owner.map { [$0] } ?? [])
    }
  }
}
