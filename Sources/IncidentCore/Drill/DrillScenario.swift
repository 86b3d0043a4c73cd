import Crypto
import Foundation

/// What comes at a team in an exercise, and what a good team does about it by when. Its prose lies
/// apart, in a ``DrillScenarioDocument``.
package struct DrillScenario: Hashable, Codable, Sendable {
  package let id: String
  package let version: Int
  /// The playbook that the team follows.
  package let playbook: String
  /// When the storm begins, without a zone; nil where it begins when the drill does.
  package let starts: CivilStart?
  package let duration: Interval
  package let languages: [String]
  /// How many people the scenario names.
  package let people: Int
  package let objectives: [String]
  package let injects: [DrillInject]

  package init(
    id: String, version: Int, playbook: String, starts: CivilStart? = nil, duration: Interval,
    languages: [String], people: Int = 0, objectives: [String], injects: [DrillInject]
  ) {
    self.id = id
    self.version = version
    self.playbook = playbook
    self.starts = starts
    self.duration = duration
    self.languages = languages
    self.people = people
    self.objectives = objectives
    self.injects = injects
  }

  package func inject(_ id: String) -> DrillInject? { injects.first { $0.id == id } }

  /// The digest by which a file of a scenario is known: SHA-256 in hexadecimal digits.
  package static func digest(of file: some Sequence<UInt8>) -> String {
    Data(SHA256.hash(data: Data(file))).hexadecimal
  }
}

/// Something that comes in during a drill.
package struct DrillInject: Hashable, Codable, Sendable {
  package let id: String
  /// How long after the start it comes.
  package let at: Interval
  /// The way by which it comes: a channel, or `phone`, `mail`, `person`.
  package let via: Channel
  /// It comes only if this holds at its time.
  package let when: Condition?
  /// What monitoring would read by then. It is told, not recorded: that is the team's part.
  package let wind: WindLevel?
  package let media: WindLevel?
  /// Where monitoring sees it.
  package let channel: Channel?
  package let expectations: [DrillExpectation]

  package init(
    id: String, at: Interval, via: Channel, when: Condition? = nil, wind: WindLevel? = nil,
    media: WindLevel? = nil, channel: Channel? = nil, expectations: [DrillExpectation] = []
  ) {
    self.id = id
    self.at = at
    self.via = via
    self.when = when
    self.wind = wind
    self.media = media
    self.channel = channel
    self.expectations = expectations
  }
}

/// What a good team does after an inject.
package struct DrillExpectation: Hashable, Codable, Sendable {
  package let id: String
  /// It is done once this holds.
  package let met: Condition
  /// How long after the inject.
  package let within: Interval
  package let objective: String

  package init(id: String, met: Condition, within: Interval, objective: String) {
    self.id = id
    self.met = met
    self.within = within
    self.objective = objective
  }
}

/// A day and a time of day without a zone, such as `2026-03-02T08:40`.
package struct CivilStart: Hashable, Codable, Sendable {
  package let text: String
  private let civil: CivilTime

  /// Nil where the text is no such time.
  package init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard text.utf8.count == 16, parts.count == 2,
      let midnight = Instant(rfc3339: "\(parts[0])T\(parts[1]):00Z")
    else { return nil }
    self.text = text
    civil = CivilTime(midnight, offset: 0)
  }

  /// The instant at which clocks that are so many seconds ahead of UTC show it.
  ///
  /// Where they show it twice the first one is meant; where they never do, as much after the jump.
  package func instant(offset: (Instant) -> Int) -> Instant {
    instants(offset: offset).min() ?? civil.instant(offset: offset(naive - .days(1)))
  }

  /// The instants at which clocks show it: none where they are put forward past it, two where they
  /// are put back over it.
  package func instants(offset: (Instant) -> Int) -> Set<Instant> {
    let offsets = [naive - .days(1), naive + .days(1)].map(offset)
    return Set(
      offsets.map { (seconds: $0, instant: civil.instant(offset: $0)) }
        .filter { offset($0.instant) == $0.seconds }.map(\.instant))
  }

  /// As if it were in UTC.
  private var naive: Instant { civil.instant(offset: 0) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let start = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time")
    }
    self = start
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
