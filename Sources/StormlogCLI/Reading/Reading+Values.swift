import Foundation
package import IncidentCore
import IncidentDesk
package import IncidentWording
import TimeReading
import Workspace

extension Reading {
  /// The playbook of the run of this number; any other text as it is.
  package func playbookOfRun(_ text: String) throws -> String {
    guard let number = Int(text) else { return text }
    let runs = try desk.look().incident.runs
    guard !runs.isEmpty else { throw desk.failure(.noRun) }
    guard let run = runs.first(where: { $0.number == number }) else {
      throw desk.failure(.unknownRun(number))
    }
    return run.playbook.id
  }

  package func windLevel(_ level: Int) throws -> WindLevel {
    guard let wind = WindLevel(rawValue: level) else {
      throw failures.badValue(String(level), of: phrases.wind, allowed: (0...6).map(String.init))
    }
    return wind
  }

  package func alertLevel(_ text: String) throws -> AlertLevel {
    try choice(text, of: AlertLevel.self, named: phrases.alert)
  }

  package func lessonCategory(_ text: String) throws -> Lesson.Category {
    try choice(text, of: Lesson.Category.self, named: phrases.category)
  }

  /// One of a closed set of words, in either language.
  package func choice<Choice: TypedWord>(
    _ text: String, of type: Choice.Type, named name: String
  ) throws -> Choice {
    guard let choice = Choice(typed: text) else {
      throw failures.badValue(text, of: name, words: Choice.allCases.map(\.words))
    }
    return choice
  }

  package func yesOrNo(_ text: String, named name: String) throws -> Bool {
    try choice(text, of: YesOrNo.self, named: name) == .yes
  }

  /// When something happened; nil where nothing was said.
  package func pastMoment(_ text: String?) throws -> Moment? {
    try text.map { try moment($0, .past) }
  }

  /// By when something is due.
  package func futureMoment(_ text: String) throws -> Moment {
    try moment(text, .future)
  }

  /// - Parameter isPeriod: It only says what is looked at or reckoned, however far away.
  func moment(
    _ text: String, _ purpose: TimeExpression.Purpose, seenFrom instant: Instant? = nil,
    isPeriod: Bool = false
  ) throws -> Moment {
    let now = instant ?? context.now()
    do {
      let moment = try TimeExpression(
        now: now, zone: zone, purpose: purpose, unknownZone: desk.unknownZone
      ).moment(text)
      if !isPeriod { try desk.requireYearMeant(moment, by: text, mode: context.mode) }
      return moment
    } catch let error as TimeExpressionError {
      throw failures.failure(error, for: purpose, now: now)
    }
  }

  /// Between which moments something happened.
  ///
  /// - Throws: ``Failure`` where a time cannot be read, or the end lies before the beginning.
  func bounds(of period: PeriodOptions) throws -> (since: Instant?, until: Instant?) {
    let (from, to) = (
      try period.since.map { try moment($0, .past, isPeriod: true) },
      try period.until.map { try moment($0, .past, isPeriod: true) }
    )
    try failures.refuseEmptySpan(from: from, to: to)
    return (from?.instant, to?.last)
  }
}
