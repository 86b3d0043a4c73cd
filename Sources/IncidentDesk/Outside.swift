package import Foundation
package import IncidentCore
package import IncidentStore
package import Workspace

/// Everything a desk takes from outside: where it is, who sits there, what time it is, and chance.
package struct Outside: Sendable {
  package var surroundings: Surroundings
  /// The name under which the operating system knows the user.
  package var login: String
  /// Whether what is opened is real; a demo or a drill has an outside of its own.
  package var mode: IncidentMode
  /// The tool's own time.
  package var now: @Sendable () -> Instant
  /// The drill whose clock gives the time; nil outside of drills.
  package var drill: IncidentID?
  /// The texts that the dialogue at hand has shown; nil where a command stands for itself.
  package var shown: ShownTexts?
  package var random: RandomSource
  /// The identifier of the system's time zone; nil where none is set.
  package var systemZoneName: @Sendable () -> String?

  package init(
    surroundings: Surroundings, login: String, mode: IncidentMode = .real,
    now: @escaping @Sendable () -> Instant, drill: IncidentID? = nil,
    shown: ShownTexts? = nil, random: RandomSource,
    systemZoneName: @escaping @Sendable () -> String?
  ) {
    self.surroundings = surroundings
    self.login = login
    self.mode = mode
    self.now = now
    self.drill = drill
    self.shown = shown
    self.random = random
    self.systemZoneName = systemZoneName
  }

  /// The configured zone, or else the system's.
  package func zone(configured: String?) -> ZoneChoice {
    if let configured, !configured.isEmpty { return ZoneChoice(configured) }
    return ZoneChoice(systemZoneName())
  }

  /// Whether the machine's own clock now shows another time than one in `zone`.
  package func showsAnotherTime(than zone: TimeZone) -> Bool {
    let own = ZoneChoice(systemZoneName())
    guard systemZoneName() != nil, own.unknown == nil else { return false }
    return own.zone.offset(at: now()) != zone.offset(at: now())
  }

  package var systemZone: TimeZone { zone(configured: nil).zone }

  /// The language of the environment alone, for what is said before anything else is known.
  package var environmentLanguage: Language {
    (try? surroundings.language(asked: nil)) ?? surroundings.localeLanguage ?? .en
  }
}
