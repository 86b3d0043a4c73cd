import IncidentCore
import TestSupport
import Testing

@Suite struct AssessmentTests {
  @Test("What is not said stays; a type brings its cluster")
  func parts() throws {
    var story = try Story.opened()
    try story.tell(AssessIncident(type: .rumour, because: "old photo"))
    #expect(story.incident.cluster == .victim)
    try story.tell(AssessIncident(history: .no))
    try story.tell(AssessIncident(reputation: .bad))
    #expect(
      story.incident.assessment == Assessment(type: .rumour, history: .no, reputation: .bad))
    #expect(story.entries[1].words == Words([.because: "old photo"]))
  }

  @Test("Another cluster takes the type back, and unknown takes back both")
  func cluster() throws {
    var story = try Story.opened()
    try story.tell(AssessIncident(type: .rumour, history: .yes))
    try story.tell(AssessIncident(cluster: .victim))
    #expect(story.incident.assessment.type == .rumour)
    try story.tell(AssessIncident(cluster: .preventable, because: "new proof"))
    #expect(story.incident.assessment == Assessment(history: .yes))
    try story.tell(AssessIncident(cluster: .unknown, because: "all open"))
    #expect(story.incident.cluster == nil)
  }

  @Test("A type of another cluster is refused, and so is nothing")
  func refusals() throws {
    let story = try Story.opened()
    #expect(throws: Refusal.typeNotOfCluster(.rumour, cluster: .preventable)) {
      try story.decide(AssessIncident(cluster: .preventable, type: .rumour))
    }
    #expect(throws: Refusal.typeNotOfCluster(.rumour, cluster: .unknown)) {
      try story.decide(AssessIncident(cluster: .unknown, type: .rumour))
    }
    #expect(throws: Refusal.nothingAssessed) { try story.decide(AssessIncident(because: "so")) }
    #expect(throws: Refusal.notOpenedYet) { try Story().decide(AssessIncident(history: .yes)) }
  }

  @Test("Undone, the former assessment and cluster stand again")
  func undo() throws {
    var story = Story()
    try story.tell(OpenIncident(title: "Storm", cluster: .accidental))
    try story.tell(AssessIncident(history: .no))
    try story.tell(AssessIncident(cluster: .victim, history: .yes, because: "2019"))
    try story.tell(story.undoing(3))
    #expect(story.incident.cluster == .accidental)
    #expect(story.incident.assessment == Assessment(history: .no))
    try story.tell(story.undoing(2))
    #expect(story.incident.assessment.isEmpty)
  }

  @Test("A closed incident can still be assessed")
  func closed() throws {
    var story = try Story.opened()
    try story.tell(CloseIncident(reason: .external))
    try story.tell(AssessIncident(cluster: .victim))
    #expect(story.incident.cluster == .victim)
  }
}
