import Foundation
import IncidentCore
package import IncidentWording

/// A post-mortem as JSON. Keys and codes are stable and never translated; the sentences of the
/// timeline are in the language of the output.
struct PostMortemRecord: Encodable {
  let schema = 1
  let audience: PostMortem.Audience
  let language: Language
  let organisation: String?
  let incident: String?
  let mode: IncidentMode
  let title: String?
  let summary: String?
  let writtenAt: Instant
  let facts: PostMortem.Facts
  let figures: FiguresRecord?
  let targets: [TargetRecord]?
  let curve: StormCurve
  let timeline: [TimelineRecord]
  let escalations: [EscalationReview]
  let runs: [RunReview]
  let statements: [StatementReview]
  let assessment: AssessmentReview?
  let claims: [ClaimReview]
  let informings: [InformingReview]
  let freezes: [FreezeReview]
  let promises: [PromiseReview]
  let clocks: [ClockReview]
  let lessons: [LessonReview]
  let actions: [ActionReview]
  let evidence: [EvidenceReview]
  let gaps: [GapRecord]
  let seal: String?
  /// What of the journal is not as it was written, in words; absent where all is.
  let findings: [String]?

  struct GapRecord: Encodable {
    let code: String
    let text: String
  }

  /// A target, and whether it was met; absent where the figure is not known.
  struct TargetRecord: Encodable {
    let figure: String
    let withinSeconds: Int?
    let atLeastPercent: Int?
    let met: Bool?

    init(_ review: TargetReview) {
      figure = review.figure.rawValue
      met = review.isMet
      switch review.target {
      case .within(let limit):
        withinSeconds = limit.seconds
        atLeastPercent = nil
      case .atLeast(let percent):
        withinSeconds = nil
        atLeastPercent = percent
      }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case schema, audience, language, organisation, incident, mode, title, summary, writtenAt
    case facts, figures, targets, curve, timeline, escalations, runs, statements, assessment, claims
    case informings, freezes, promises, clocks, lessons, actions, evidence, gaps, seal, findings
  }
}

/// The figures in seconds, counts and codes. What is not known is absent.
struct FiguresRecord: Encodable {
  struct Span: Encodable {
    let shortestSeconds: Int
    let longestSeconds: Int

    init?(_ span: Figures.Span?) {
      guard let span else { return nil }
      shortestSeconds = span.shortest.seconds
      longestSeconds = span.longest.seconds
    }
  }

  struct Share: Encodable {
    let count: Int
    let of: Int

    init?(_ share: Figures.Share?) {
      guard let share else { return nil }
      count = share.count
      of = share.of
    }
  }

  let timeToDetect: Span?
  let timeToAcknowledge: Span?
  let timeToFirstResponse: Span?
  let timeToFirstUnapprovedWord: Span?
  let firstResponseSinceStart: Span?
  let timeToContain: Span?
  let timeToResolve: Span?
  /// What did not hold, since the incident was reopened.
  let formerlyContained: [Span]?
  let formerlyResolved: [Span]?
  let reopened: Int?
  let approvalLatencySeconds: Int?
  let stepsOnTime: Share?
  let acknowledgementsOnTime: Share?
  let promisesKept: Share?
  let postsAnswered: Share?
  let postReplySeconds: Int?
  let irregularPublications: Int
  let peakWind: WindLevel?
  let peakAlert: AlertLevel

  init(_ figures: Figures) {
    timeToDetect = Span(figures.timeToDetect)
    timeToAcknowledge = Span(figures.timeToAcknowledge)
    timeToFirstResponse = Span(figures.timeToFirstResponse)
    timeToFirstUnapprovedWord = Span(figures.timeToFirstUnapprovedWord)
    firstResponseSinceStart = Span(figures.firstResponseSinceStart)
    timeToContain = Span(figures.timeToContain)
    timeToResolve = Span(figures.timeToResolve)
    let contained = figures.formerlyContained.compactMap { Span($0) }
    let resolved = figures.formerlyResolved.compactMap { Span($0) }
    formerlyContained = contained.isEmpty ? nil : contained
    formerlyResolved = resolved.isEmpty ? nil : resolved
    reopened = figures.reopened == 0 ? nil : figures.reopened
    approvalLatencySeconds = figures.approvalLatency?.seconds
    stepsOnTime = Share(figures.stepsOnTime)
    acknowledgementsOnTime = Share(figures.acknowledgementsOnTime)
    promisesKept = Share(figures.promisesKept)
    postsAnswered = Share(figures.postsAnswered)
    postReplySeconds = figures.postReplyTime?.seconds
    irregularPublications = figures.irregularPublications
    peakWind = figures.peakWind
    peakAlert = figures.peakAlert
  }
}

extension PostMortem {
  /// The post-mortem as JSON text.
  ///
  /// - Throws: `EncodingError`, which would be a fault of this program.
  package func json(time: TimeWording) throws -> String {
    let wording = EntryWording(language: time.language, names: names, time: time)
    let record = PostMortemRecord(
      audience: audience, language: time.language, organisation: organisation,
      incident: audience == .public ? nil : incident.uuidString.lowercased(), mode: mode,
      title: title, summary: summary,
      writtenAt: writtenAt, facts: facts, figures: figures.map(FiguresRecord.init),
      targets: targets.isEmpty ? nil : targets.map(PostMortemRecord.TargetRecord.init),
      curve: curve,
      timeline: wording.records(of: timeline), escalations: escalations, runs: runs,
      statements: statements, assessment: assessment, claims: claims, informings: informings,
      freezes: freezes, promises: promises, clocks: clocks, lessons: lessons,
      actions: actions, evidence: evidence,
      gaps: gaps.map { .init(code: $0.code, text: text(of: $0, in: time.language)) },
      seal: seal,
      findings: findings.isEmpty ? nil : findings.map(time.language.text(of:)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record), as: UTF8.self).jsonVisible + "\n"
  }
}
