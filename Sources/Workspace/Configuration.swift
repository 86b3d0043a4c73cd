import Foundation
package import IncidentCore
package import StrictText

/// What a company has settled before the crisis, as `stormlog.yaml` says it.
package struct Configuration: Hashable, Sendable {
  package var organisation: String?
  /// Nil where the locale decides.
  package var language: Language?
  /// The codes of the languages in which the team speaks to the public; empty where that is not
  /// settled.
  package var languages: [String] = []
  /// The identifier of a time zone; nil where the system's is meant.
  package var timeZone: String?
  /// Who acts where nothing else is said.
  package var actor: String?
  package var roster = Roster()
  /// The person of the roster behind a login name.
  package var logins: [String: PersonID] = [:]
  package var matrix = EscalationMatrix.standard
  package var approvals = ApprovalPolicy.standard
  package var informing = InformingPolicy.standard
  /// The company's own rules for legal clocks.
  package var ownClockRules: [ClockRuleDocument] = []
  /// Which days are no working days where the company is; nil where that is not settled.
  package var holidays: HolidaySettings?
  /// What the company wants its key figures to be.
  package var targets: [FigureName: FigureTarget] = [:]
  package var preparation = Preparation()
  package var retention = RetentionPolicy()

  package init() {}

  /// What of this decides anything in an incident.
  package var deciding: DecidingSettings {
    DecidingSettings(
      approvals: approvals, matrix: matrix, informing: informing,
      clockRules: ownClockRules.map(\.rule), seats: roster.seats, logins: logins,
      keys: Dictionary(
        uniqueKeysWithValues: roster.people.filter { !$0.keys.isEmpty }
          .map { ($0.id, $0.keys.map(\.line)) }),
      holidays: holidays?.choice, timeZone: timeZone, targets: targets)
  }

  /// All rules for legal clocks: the shipped ones and the company's own, which win.
  package var clockRules: ClockRules { .shipped.with(ownClockRules) }
}

/// Everything that is wrong with a configuration, in the order of the file; never empty.
package struct ConfigurationProblems: Error, Hashable, Sendable {
  package let all: [ConfigurationProblem]
}

/// Something wrong in `stormlog.yaml`, and where.
package struct ConfigurationProblem: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case yaml(YAMLProblem.Reason)
    case unknownKey(String, nearest: String?)
    case notAText
    case notAList
    case notAMap
    case emptyText
    case badID(String)
    /// An id that the program uses itself.
    case reservedID(String)
    case badDuration(String)
    /// A number is missing or out of its range.
    case badNumber(ClosedRange<Int>)
    case unknownWord(String, allowed: [String])
    case unknownPerson(String, nearest: String?)
    case missingName
    case missingKey(String)
    case badDate(String)
    case badPercentage(String)
    case badClockLength(String)
    case badRetention(String)
    /// A rule that is to be followed does not exist.
    case unknownClock(String, nearest: String?)
    /// A limit whose place another moment takes that is none of the rule's others.
    case badUnless(String, allowed: [String])
    /// Who of counsel looked at a rule, and when, is wanted.
    case badCheck
    /// A clock that would start with its own notification.
    case clockAfterItself(String)
    /// Nearly the word for a moment from which a clock can count.
    case unknownAnchor(String, nearest: String)
    /// Neither a role that every company knows nor one under `roles`.
    case unknownOwner(String, nearest: String?)
    /// A person stands where a role must.
    case personForRole(String)
    case holiday(HolidayProblem)
    /// No public key of SSH that signatures can be checked with.
    case badKey(String)
    /// Two people share a login name.
    case loginTaken(String)
    /// A person signs with the key of another one.
    case keyTaken(fingerprint: String, by: String)
  }

  package let position: TextPosition
  package let reason: Reason
}

extension Configuration {
  /// Who acts: the person named, the one in `STORMLOG_ACTOR`, the person of the roster with this
  /// login, the configured one, and else the login itself.
  ///
  /// - Parameters:
  ///   - asked: What `--as` says.
  ///   - surroundings: Where the variable is looked up.
  ///   - login: The name under which the system knows the user.
  /// - Returns: The person's id as it was given; it is not looked up in the roster.
  package func actor(
    asked: String?, in surroundings: Surroundings, login: String
  ) -> PersonID {
    if let asked { return PersonID(asked) }
    if let named = surroundings["STORMLOG_ACTOR"] { return PersonID(named) }
    return logins[login] ?? actor.map { PersonID($0) } ?? PersonID(login)
  }
}
