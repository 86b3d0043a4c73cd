package import IncidentCore

/// What keeps no playbook from being followed but makes it a bad one.
package enum PlaybookFinding: Hashable, Sendable {
  case unreachableStep(String, Obstacle)
  case unreachableBranch(String)
  case constantCondition(String, Constancy)
  case idleOption(String, decision: String, like: [String])
  case idleDecision(String)
  case stepWithoutRole(String)
  case stepWithoutDue(String)
  /// With how long after the detection each of both is due.
  case dueBefore(String, due: Interval, waitsFor: String, dueThen: Interval)
  /// What is published later, or more seldom, than an alert level wants it.
  case laterThanAlert(String, level: AlertLevel, planned: Interval, allowed: Interval)
  /// All must-do steps of the first hour that can be open at once.
  case tooManyMusts([String], most: Int)
  case vacantRole(Role, nearest: String?)
  case roleWithoutDeputy(Role)
  /// With the role that its rule gives it to, where there is one.
  case clockWithoutOwner(String, role: Role?)
  /// A condition asks for an audience that looks like a slip for a known one.
  case unknownAudience(String, nearest: String)
  /// A channel that looks like a slip for a known one.
  case unknownChannel(String, nearest: String)
  case unknownPlaceholder(String, template: String, nearest: String?)
  case placeholderMissing(String, template: String, language: String, presentIn: String)
  case textTooLong(template: String, language: String?, channel: Channel, length: Int, limit: Int)

  /// Why a step never opens.
  package enum Obstacle: Hashable, Sendable {
    /// Its condition asks for what never comes about.
    case condition
    /// It waits for this step, which never opens itself.
    case predecessor(String)
  }

  /// How a condition does not depend on what it asks for.
  package enum Constancy: Hashable, Sendable {
    case always, never
    /// Never false: true as soon as what it asks for is known.
    case onceKnown
  }

  /// The rule that it breaks.
  package var rule: CheckRule {
    switch self {
    case .unreachableStep: .unreachableStep
    case .unreachableBranch: .unreachableBranch
    case .constantCondition: .constantCondition
    case .idleOption, .idleDecision: .idleOption
    case .stepWithoutRole: .missingRole
    case .stepWithoutDue: .missingDue
    case .dueBefore: .dueOrder
    case .laterThanAlert: .lateStatement
    case .tooManyMusts: .firstHour
    case .vacantRole: .vacantRole
    case .roleWithoutDeputy: .missingDeputy
    case .clockWithoutOwner: .clockWithoutOwner
    case .unknownAudience: .unknownAudience
    case .unknownChannel: .unknownChannel
    case .unknownPlaceholder: .unknownPlaceholder
    case .placeholderMissing: .placeholderMismatch
    case .textTooLong: .textTooLong
    }
  }
}
