package import IncidentCore

/// A drill's score as JSON. Keys and codes are stable and never translated.
package struct ScoreRecord: Encodable, Sendable {
  let scenario: String
  let version: Int
  let digest: String
  let heldAt: Instant
  let endedAt: Instant?
  let inTime: Int
  let judged: Int
  /// How many expectations belong to injects whose time has not come, or had not at the end.
  let toCome: Int
  let cutShort: Bool
  let objectives: [Objective]

  struct Objective: Encodable, Sendable {
    let id: String
    let text: String
    let computed: DrillRating?
    let rated: DrillRating?
    let expectations: [Expectation]
  }

  struct Expectation: Encodable, Sendable {
    let id: String
    let text: String
    let inject: String
    let met: String
    let delivered: Instant?
    let deadline: Instant?
    let metAt: Instant?
    let entry: Int?
    let outcome: DrillScore.Outcome
  }

  package init(_ score: DrillScore, of drill: Drill, prose: DrillScenarioWords) {
    scenario = drill.scenario.id
    version = drill.scenario.version
    digest = drill.digest
    heldAt = drill.heldAt
    endedAt = drill.ended?.heldAt
    inTime = score.inTime?.count ?? 0
    judged = score.inTime?.of ?? 0
    toCome = score.toCome
    cutShort = drill.wasCutShort
    objectives = score.objectives.map { objective in
      Objective(
        id: objective.id, text: prose.objective(objective.id) ?? objective.id,
        computed: objective.computed, rated: objective.judgement?.rating,
        expectations: objective.results.map { result in
          Expectation(
            id: result.expectation.id,
            text: prose.expectation(result.expectation.id) ?? result.expectation.id,
            inject: result.inject, met: result.expectation.met.source,
            delivered: result.delivered, deadline: result.deadline, metAt: result.met,
            entry: result.metIn, outcome: result.outcome)
        })
    }
  }
}

/// An after-action review as JSON.
package struct AfterActionRecord: Encodable, Sendable {
  let schema = 1
  let mode = IncidentMode.drill
  let organisation: String?
  let title: String?
  let summary: String?
  let basedOn: String?
  let score: ScoreRecord
  let participants: [Participant]
  let contact: PersonID
  let stepsOnTime: FiguresRecord.Share?
  let strengths: [String]
  let improvements: [String]
  let lessons: [LessonReview]
  let actions: [ActionReview]
  let writtenAt: Instant

  struct Participant: Encodable, Sendable {
    let person: PersonID
    let roles: [Role]
  }

  package init(_ review: AfterAction) {
    organisation = review.organisation
    title = review.title
    summary = review.prose.summary
    basedOn = review.prose.source
    score = ScoreRecord(review.score, of: review.drill, prose: review.prose)
    participants = review.participants.map { Participant(person: $0.person, roles: $0.roles) }
    contact = review.contact
    stepsOnTime = FiguresRecord.Share(review.stepsOnTime)
    strengths = review.strengths.map(\.expectation.id)
    improvements = review.weaknesses.map(\.expectation.id)
    lessons = review.lessons
    actions = review.actions
    writtenAt = review.writtenAt
  }

  private enum CodingKeys: String, CodingKey {
    case schema, mode, organisation, title, summary, basedOn, score, participants, contact
    case stepsOnTime, strengths, improvements, lessons, actions, writtenAt
  }
}
