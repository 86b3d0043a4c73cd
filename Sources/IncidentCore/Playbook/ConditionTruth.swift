/// Truth where some things are not known, after Kleene's strong three-valued logic.
///
/// Source: S. C. Kleene, "Introduction to Metamathematics", North-Holland 1952, § 64.
package enum Truth: String, Hashable, Sendable {
  case `true`, `false`, unknown

  package init(_ value: Bool) {
    self = value ? .true : .false
  }

  package static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .true: .false
    case .false: .true
    case .unknown: .unknown
    }
  }

  package static func && (left: Truth, right: Truth) -> Truth {
    if left == .false || right == .false { return .false }
    return left == .true && right == .true ? .true : .unknown
  }

  package static func || (left: Truth, right: Truth) -> Truth {
    !(!left && !right)
  }
}
