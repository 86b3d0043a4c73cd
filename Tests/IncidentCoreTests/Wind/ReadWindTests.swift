import IncidentCore
import TestSupport
import Testing

@Suite struct ReadWindTests {
  @Test func `a reading reads something`() throws {
    var story = try Story.opened()
    #expect(throws: Refusal.windMissing) {
      try story.decide(ReadWind(social: nil, because: "a feeling"))
    }
    try story.tell(ReadWind(social: nil, media: WindLevel(rawValue: 0)))
    #expect(story.incident.wind.current.effective == WindLevel(rawValue: 0))
  }
}
