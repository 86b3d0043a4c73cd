/// Which runs' conditions an event can change, so that the others need not be looked at.
package enum ConditionReach: Hashable, Sendable {
  case none
  case run(Int)
  case all
}
