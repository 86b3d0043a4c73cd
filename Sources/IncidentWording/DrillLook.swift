package import IncidentCore

/// A drill as read from the store at one moment.
package struct DrillLook {
  package let look: Look
  package let drill: Drill
  package let score: DrillScore
  package let prose: DrillScenarioWords
  /// The words of the entry that started it; nil where they were redacted.
  package let words: Words?

  package init?(_ look: Look) {
    guard let drill = look.incident.drill, let score = DrillScore(of: look.entries) else {
      return nil
    }
    self.look = look
    self.drill = drill
    self.score = score
    words = look.entries.first { $0.sequence == drill.sequence }?.words
    prose = DrillScenarioWords(
      words ?? Words(),
      languages: [look.wording.language.rawValue] + drill.scenario.languages)
  }
}
