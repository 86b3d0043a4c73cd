import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct DrillActTests {
  @Test func `a scenario is followed only by an incident opened as a drill, and once`() throws {
    var real = try Story.opened()
    let document = DrillScenarioDocument(
      scenario: DrillScenario(
        id: "fire", version: 1, playbook: "storm", duration: .hours(1), languages: ["en"],
        objectives: [], injects: []), words: Words(), digest: "d")
    let start = StartDrill(document, heldAt: Story.start)
    #expect(throws: Refusal.notADrill) { try real.tell(start) }
    var drill = try DrillStory()
    #expect(throws: Refusal.notADrill) { try drill.story.tell(start) }
  }

  @Test func `the start keeps the scenario, its digest and the real day`() throws {
    let drill = try #require(try DrillStory().story.incident.drill)
    #expect(drill.scenario.id == "fire")
    #expect(drill.digest == "d")
    #expect(drill.startedAt == Story.start)
    #expect(drill.heldAt == DrillStory.heldAt)
    #expect(drill.isRunning)
  }

  @Test func `while a drill runs no other clock writes into it`() throws {
    var drill = try DrillStory()
    drill.story.drill = nil
    #expect(throws: Refusal.drillHasItsOwnClock) { try drill.story.tell(AddNote("late")) }
    drill.story.drill = drill.story.incident.id
    try drill.end()
    drill.story.drill = nil
    try drill.story.tell(AddLesson(.badly, "Call earlier"))
  }

  @Test func `the clock of a drill writes into no other incident`() throws {
    var real = try Story.opened()
    real.drill = IncidentID(uuid: (1, 0, 0, 0, 0, 0, 64, 0, 128, 0, 0, 0, 0, 0, 0, 9))
    #expect(throws: Refusal.notOfThisDrill) { try real.tell(AddNote("from the drill")) }
  }

  @Test func `an inject comes at its time, once, with its own words`() throws {
    var drill = try DrillStory()
    #expect(throws: Refusal.injectNotDue("call")) {
      try drill.deliver("call", after: 9)
    }
    try drill.deliver("call", after: 1)
    let entry = try #require(drill.story.entries.last)
    #expect(entry.header.origin == .automatic)
    #expect(entry.words?[WordKey("inject.call.text.en")] == "Is it true?")
    #expect(drill.story.incident.drill?.deliveries.map(\.inject) == ["call"])
    #expect(throws: Refusal.injectNotDue("call")) { try drill.deliver("call", after: 1) }
    #expect(throws: Refusal.injectNotDue("none")) { try drill.deliver("none", after: 1) }
  }

  @Test func `an inject that depends on the team asks what was done`() throws {
    var drill = try DrillStory()
    let inject = DrillStory.inject(
      "praise", at: 20, expects: "wind >= 3", within: 5, when: "wind >= 3")
    #expect(!drill.story.incident.admits(inject, at: drill.story.now))
    try drill.read(3)
    #expect(drill.story.incident.admits(inject, at: drill.story.now))
    #expect(drill.story.incident.admits(DrillStory.call, at: drill.story.now))
  }

  @Test func `the end closes the incident and nothing more comes`() throws {
    var drill = try DrillStory()
    try drill.end()
    #expect(drill.story.incident.status == .closed)
    #expect(drill.story.incident.drill?.ended?.heldAt == DrillStory.heldAt + .hours(1))
    #expect(drill.story.incident.dueItems(at: drill.story.now + .days(9)) == [])
    #expect(throws: Refusal.drillOver) { try drill.end() }
    #expect(throws: Refusal.drillOver) { try drill.deliver("call", after: 10) }
  }

  @Test func `an objective is rated after the end, with a reason`() throws {
    var drill = try DrillStory()
    let rate = RateObjective("speed", .someChallenges, because: "wrong channel")
    #expect(throws: Refusal.drillRunning) { try drill.story.tell(rate) }
    try drill.end()
    #expect(throws: Refusal.unknownObjective("sped", known: ["speed"])) {
      try drill.story.tell(RateObjective("sped", .performed, because: "x"))
    }
    #expect(throws: Refusal.textMissing(.because)) {
      try drill.story.tell(RateObjective("speed", .performed, because: " "))
    }
    try drill.story.tell(rate)
    try drill.story.tell(RateObjective("speed", .unable, because: "seen again"))
    guard case .objectiveRated(let rated)? = drill.story.entries.last?.event else {
      Issue.record("no rating")
      return
    }
    #expect(rated.formerly == .someChallenges)
    #expect(drill.score?.objectives.first?.rating == .unable)
    var real = try Story.opened()
    #expect(throws: Refusal.notADrill) { try real.tell(rate) }
  }

  @Test func `the fold of the journal is the state`() throws {
    var drill = try DrillStory()
    try drill.deliver("call", after: 10)
    try drill.end()
    let folded = Incident(id: drill.story.incident.id, folding: drill.story.entries)
    let isSame = folded == drill.story.incident
    #expect(isSame)
  }
}
