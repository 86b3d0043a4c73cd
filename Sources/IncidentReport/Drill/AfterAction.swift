package import IncidentCore
package import IncidentWording

/// Everything that is to be said of a drill when it is looked back on, in the order of HSEEP's
/// after-action report and improvement plan.
package struct AfterAction: Sendable {
  package let organisation: String?
  /// Nil where it was redacted.
  package let title: String?
  package let drill: Drill
  package let prose: DrillScenarioWords
  package let score: DrillScore
  /// Who recorded something, each once, with the roles that they hold.
  package let participants: [Participant]
  /// Who started the drill.
  package let contact: PersonID
  package let stepsOnTime: Figures.Share?
  package let acknowledgementsOnTime: Figures.Share?
  /// Why the evaluator rated an objective as they did, as far as it is not redacted.
  package let reasons: [String: String]
  package let lessons: [LessonReview]
  package let actions: [ActionReview]
  package let writtenAt: Instant
  package let names: Names
  /// What the entries say that met an expectation.
  let timeline: Timeline

  package struct Participant: Hashable, Sendable {
    package let person: PersonID
    package let roles: [Role]
  }

  /// Nil where the incident follows no scenario.
  package init?(_ source: PostMortem.Source, language: Language) {
    guard let drill = source.incident.drill, let score = DrillScore(of: source.entries) else {
      return nil
    }
    let journal = Timeline(source.entries, order: .record)
    let figures = Figures(source.incident, at: drill.ended?.at ?? source.now)
    let start = journal.items.first { $0.sequence == drill.sequence }
    organisation = source.organisation
    title = journal.items.first?.words?[.title]
    self.drill = drill
    prose = DrillScenarioWords(
      start?.words ?? Words(), languages: [language.rawValue] + drill.scenario.languages)
    self.score = score
    let actors = source.entries.prefix { $0.sequence <= drill.ended?.sequence ?? .max }
      .map(\.header.actor).filter { $0 != .system }.uniqued()
    participants = actors.map { person in
      Participant(person: person, roles: source.incident.roles(of: person, in: source.roster))
    }
    contact = start?.entry.header.actor ?? .system
    stepsOnTime = figures.stepsOnTime
    acknowledgementsOnTime = figures.acknowledgementsOnTime
    reasons = drill.ratings.compactMapValues { judgement in
      journal.items.first { $0.sequence == judgement.sequence }?.words?[.because]
    }
    lessons = LessonReview.all(in: journal)
    actions = ActionReview.all(in: journal, now: source.now)
    writtenAt = source.now
    names = Names(timeline: journal, roster: source.roster, language: language)
    timeline = journal
  }

  package var strengths: [DrillScore.Result] { score.results.filter { $0.outcome == .inTime } }

  package var weaknesses: [DrillScore.Result] {
    score.results.filter { $0.outcome == .late || $0.outcome.isMissed }
  }
}

extension Incident {
  /// The roles that a person holds here, as a deputy too, in alphabetical order.
  fileprivate func roles(of person: PersonID, in roster: Roster) -> [Role] {
    let seated = roster.seats.filter { _, seat in
      seat.holders.contains(person) || seat.deputies.contains(person)
    }.map(\.key)
    let assigned = assignments.filter { $0.person == person }.map(\.role)
    return Set(seated + assigned).sorted { $0.rawValue < $1.rawValue }
  }
}
