import Foundation
import IncidentCore
import Testing

/// Holds the codes that the schemas list to those that there are.
@Suite struct CodeTests {
  /// A part of the schemas, and every code that it can have.
  static let codes: [(part: String, codes: [String])] = [
    ("alert", AlertLevel.allCases.map(\.rawValue)),
    ("status", IncidentStatus.allCases.map(\.rawValue)),
    ("closure", ClosureReason.allCases.map(\.rawValue)),
    ("entryKind", EventKind.allCases.map(\.rawValue)),
    ("cluster", Cluster.allCases.map(\.rawValue)),
    ("crisisType", CrisisType.allCases.map(\.rawValue)),
    ("history", CrisisHistory.allCases.map(\.rawValue)),
    ("reputation", PriorReputation.allCases.map(\.rawValue)),
    ("posture", ResponsePosture.allCases.map(\.rawValue)),
    ("strategy", ResponseStrategy.allCases.map(\.rawValue)),
    ("verdict", Claim.Verdict.allCases.map(\.rawValue)),
    ("clockAnchor", ClockAnchor.allCases.map(\.rawValue)),
    ("clockStanding", ClockRule.Standing.allCases.map(\.rawValue)),
    ("grade", DrillRating.allCases.map(\.rawValue)),
    ("moment/properties/precision", Precision.allCases.map(\.rawValue)),
    ("entry/properties/origin", Origin.allCases.map(\.rawValue)),
    ("dueItem/properties/level", DueLevel.allCases.map(\.rawValue)),
    ("contradiction/properties/kind", Contradiction.Kind.allCases.map(\.rawValue)),
    ("lesson/properties/category", Lesson.Category.allCases.map(\.rawValue)),
    (
      "score/properties/objectives/items/properties/expectations/items/properties/outcome",
      DrillScore.Outcome.allCases.map(\.rawValue)
    ),
  ]

  /// The same for what stands in one output alone.
  static let ownCodes: [(place: String, codes: [String])] = [
    (
      "post-list#/properties/items/items/properties/outcome",
      TriageOutcome.allCases.map(\.rawValue)
    ),
    ("post-list#/properties/outcomes/propertyNames", TriageOutcome.allCases.map(\.rawValue)),
    (
      "post-list#/properties/items/items/properties/settlement",
      TriagedPost.Settlement.allCases.map(\.rawValue)
    ),
    (
      "postmortem#/properties/informings/items/properties/outcome",
      Informing.Outcome.allCases.map(\.rawValue)
    ),
    (
      "postmortem#/properties/targets/items/properties/figure",
      FigureName.allCases.map(\.rawValue)
    ),
    (
      "assessment#/properties/unknown/items/properties/question",
      StrategyAdvice.Question.allCases.map(\.rawValue)
    ),
    (
      "assessment#/properties/intensifiers/items",
      StrategyAdvice.Intensifier.allCases.map(\.rawValue)
    ),
  ]

  @Test(arguments: codes.map { ("common#/$defs/\($0.part)", $0.codes) } + ownCodes)
  func `a schema lists every code, and no other`(place: String, codes: [String]) throws {
    let parts = place.split(separator: "#")
    let found = try OutputSchemas()[
      SchemaPlace(
        schema: String(parts[0]), path: parts[1].split(separator: "/").map(String.init))]
    #expect(found?["enum"]?.list.compactMap(\.text).sorted() == codes.sorted())
  }
}
