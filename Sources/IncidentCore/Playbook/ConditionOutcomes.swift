/// What a condition can come to.
package struct ConditionOutcomes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let `true` = ConditionOutcomes(rawValue: 1)
  package static let `false` = ConditionOutcomes(rawValue: 2)
  package static let unknown = ConditionOutcomes(rawValue: 4)
  package static let anything: ConditionOutcomes = [.true, .false, .unknown]

  init(_ truth: Truth) {
    switch truth {
    case .true: self = .true
    case .false: self = .false
    case .unknown: self = .unknown
    }
  }

  /// What the opposite can come to.
  static prefix func ! (outcomes: ConditionOutcomes) -> ConditionOutcomes {
    var opposite = outcomes.intersection(.unknown)
    if outcomes.contains(.true) { opposite.insert(.false) }
    if outcomes.contains(.false) { opposite.insert(.true) }
    return opposite
  }

  /// What both together can come to, where each can vary without the other.
  static func && (left: ConditionOutcomes, right: ConditionOutcomes) -> ConditionOutcomes {
    var both = left.union(right).intersection(.false)
    if left.contains(.true), right.contains(.true) { both.insert(.true) }
    let isUnknown =
      left.contains(.unknown) && !right.isSubset(of: .false)
      || right.contains(.unknown) && !left.isSubset(of: .false)
    if isUnknown { both.insert(.unknown) }
    return both
  }

  static func || (left: ConditionOutcomes, right: ConditionOutcomes) -> ConditionOutcomes {
    !(!left && !right)
  }
}
