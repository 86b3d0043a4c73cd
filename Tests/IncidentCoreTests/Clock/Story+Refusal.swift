import IncidentCore
import TestSupport

extension Story {
  /// Why an act is refused; nil where it is not.
  func refusal(
    of act: some Act, as actor: PersonID = "adler", at moment: Moment? = nil
  ) -> Refusal? {
    do {
      _ = try decide(act, as: actor, at: moment)
      return nil
    } catch {
      return error
    }
  }
}

extension Refusal {
  /// What cannot have been: the second thing, and the first, before which it would have been.
  var thingsOutOfOrder: [TimeOrder.Thing]? {
    guard case .cannotHaveBeen(let order, _) = self else { return nil }
    return [order.second.thing, order.first.thing]
  }

  /// The entry whose correction goes first.
  var correctedFirst: Int? {
    guard case .cannotHaveBeen(_, let point) = self else { return nil }
    return point?.entry
  }
}
