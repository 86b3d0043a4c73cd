package import IncidentCore
package import IncidentWording

/// Says how a drill was scored, with its reasons.
package struct ScoreWording: Sendable {
  private let drill: Drill
  private let prose: DrillScenarioWords
  private let time: TimeWording

  package init(_ drill: Drill, prose: DrillScenarioWords, time: TimeWording) {
    self.drill = drill
    self.prose = prose
    self.time = time
  }

  private var language: Language { time.language }

  package func objective(_ id: String) -> String { prose.objective(id) ?? id }

  package func expectation(_ result: DrillScore.Result) -> String {
    prose.expectation(result.expectation.id) ?? result.expectation.id
  }

  /// When the inject came, until when an answer was expected, and when it came.
  package func reasoning(_ result: DrillScore.Result) -> String {
    guard let delivered = result.delivered, let deadline = result.deadline else {
      return language.title(of: result.outcome)
    }
    let from = "\(sinceStart(delivered)) \(sender(of: result.inject))"
    let limit = sinceStart(deadline)
    let head = language.choose(
      de: "nach \(from), Frist \(limit)", en: "after \(from), due \(limit)")
    return "\(head): \(outcome(result))"
  }

  /// What happened, in a few words: `in time, at T+12m (#14)`.
  package func outcome(_ result: DrillScore.Result) -> String {
    let title = language.title(of: result.outcome)
    if result.outcome == .before { return title }
    guard let met = result.met else { return title }
    let delay = result.delay.map { delay in
      language.choose(
        de: ", \(time.duration(delay)) nach der Frist",
        en: ", \(time.duration(delay)) after its time")
    }
    guard let entry = result.metIn else {
      return title + (delay ?? "")
        + language.choose(de: ", galt schon", en: ", held already")
    }
    return title + language.choose(de: ", um ", en: ", at ") + sinceStart(met) + (delay ?? "")
      + " (#\(entry))"
  }

  /// Why an objective got its computed rating, in numbers.
  package func basis(_ objective: DrillScore.Objective) -> String {
    let counts = DrillScore.Outcome.allCases.compactMap { outcome -> String? in
      let count = objective.results.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(count) \(language.title(of: outcome))"
    }
    return counts.joined(separator: ", ")
  }

  /// That the drill was ended before its injects had all come; nil where it was not.
  package var cutShort: String? {
    guard let end = drill.ended, drill.wasCutShort else { return nil }
    let played = drill.deliveries.count
    let all = played + drill.injectsToCome(after: end.at).count
    return language.choose(
      de: "Die Übung wurde vorzeitig beendet, um \(sinceStart(end.at)): "
        + "\(played) von \(all) Einspielungen waren gespielt.",
      en: "The drill was cut short, at \(sinceStart(end.at)): "
        + "\(played) of \(all) injects had been played.")
  }

  /// A grade with its meaning; what stands there where nothing was exercised.
  package func rating(_ rating: DrillRating?) -> String {
    guard let rating else {
      return language.choose(de: "– (nicht geübt)", en: "– (not exercised)")
    }
    return "\(rating.rawValue) (\(language.title(of: rating)))"
  }

  /// A moment of the simulated clock as a time since the start: `T+1h05m`.
  package func sinceStart(_ instant: Instant) -> String {
    Self.sinceStart(instant - drill.startedAt)
  }

  package static func sinceStart(_ interval: Interval) -> String {
    let minutes = max(0, interval.seconds / 60)
    let (hours, rest) = (minutes / 60, minutes % 60)
    guard hours > 0 else { return "T+\(rest)m" }
    return rest == 0 ? "T+\(hours)h" : "T+\(hours)h\(rest < 10 ? "0" : "")\(rest)m"
  }

  private func sender(of inject: String) -> String {
    let name = prose.sender(of: inject) ?? inject
    return "(\(name))"
  }
}
