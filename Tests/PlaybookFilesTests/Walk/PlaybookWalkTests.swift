import IncidentCore
import IncidentWording
import PlaybookFiles
import ShippedPlaybooks
import TestSupport
import Testing
import Workspace

/// Follows playbooks to their end on every way that matters.
@Suite struct PlaybookWalkTests {
  private static func shipped(_ id: String) -> PlaybookDocument? {
    ShippedPlaybooks.file(id).flatMap { bytes in
      PlaybookReader().read(bytes, name: "\(id).yaml", library: ShippedPlaybooks.file).document
    }
  }

  @Test(
    "a shipped playbook can be followed to its lessons on every way",
    arguments: ShippedPlaybooks.ids)
  func shippedPlaybooks(id: String) throws {
    let report = try WalkReport(try #require(Self.shipped(id)), other: Self.shipped)
    #expect(report.faults == [:])
    // A plan that tries nothing would find nothing.
    #expect(report.walks >= 8)
  }

  @Test(
    "a step that names an act is done by it, also where the act came before the playbook",
    arguments: ShippedPlaybooks.ids)
  func acts(id: String) throws {
    let document = try #require(Self.shipped(id))
    let steps = document.playbook.steps.filter { $0.act != nil }
    #expect(steps.count >= 10)
    for isFirst in [false, true] {
      // Templates are there once the playbook is followed.
      for step in steps where !isFirst || step.act?.templates.isEmpty == true {
        let act = try #require(step.act)
        var story = try Story.opened()
        story.clockRules = .shipped
        if !isFirst { try story.tell(StartRun(document)) }
        // What comes before it takes the first one of the same kind.
        for _ in document.playbook.steps.filter({ $0.act == act && step.after.contains($0.id) }) {
          try story.perform(act, of: document.playbook)
        }
        try story.perform(act, of: document.playbook)
        if isFirst { try story.tell(StartRun(document)) }
        let run = try #require(story.incident.runs.first)
        let record = try #require(story.incident.record(of: step.id, in: run), "\(step.id)")
        #expect(record.word == .done, "\(step.id)")
        #expect(record.done.last?.by == "adler")
        #expect(throws: Refusal.self) { try story.decide(CompleteStep(step.id)) }
      }
    }
  }

  private func faults(
    _ phases: String, _ rest: String = "", library: [String: String] = [:]
  ) throws -> Set<WalkFault> {
    let reading = reading(file("phases:\n\(phases)\n\(rest)"), library: library)
    #expect(reading.problems == [])
    let report = try WalkReport(try #require(reading.document)) { _ in nil }
    return Set(report.faults.keys)
  }

  private static let lessons = """
      - id: learn
        title: Learn
        steps:
          - id: review
            do: Look back
            when: status in ["resolved", "closed"]
    """

  private func assess(_ steps: String) -> String {
    "  - id: assess\n    title: Assess\n    steps:\n\(steps)\n" + Self.lessons
  }

  @Test("a sound playbook has no fault")
  func sound() throws {
    let faults = try faults(
      assess(
        """
              - {id: genuine, decide: Genuine?, options: [real, staged]}
              - {id: apologise, do: Apologise, after: [genuine], when: decision.genuine == "real"}
        """),
      "standing:\n  - {id: late, when: hours_since_detection >= 2 and step.apologise == \"open\", propose: {tell: Late}}"
    )
    #expect(faults == [])
  }

  @Test("a step that has to wait again for one that time opens is no fault")
  func waitsAgain() throws {
    let faults = try faults(
      assess(
        """
              - {id: second, do: Second, after: [first]}
              - {id: first, do: First, when: hours_since_detection >= 2}
        """),
      """
      standing:
        - {id: late, when: step.second == "open" and step.first == "open", propose: {tell: Late}}
      """)
    #expect(faults == [])
  }

  @Test("checklists are ticked, and what hangs on publications is reached")
  func checklistsAndPublications() throws {
    let faults = try faults(
      assess(
        """
              - {id: lock, do: Lock, checklist: [One, Two]}
              - {id: thank, do: Thank, after: [lock], when: published.holding >= 2}
        """), "statements:\n  holding: {channels: [x], text: A word}")
    #expect(faults == [])
  }

  @Test("a branch that asks a declared fact for what it never is cannot be reached")
  func neverThatValue() throws {
    let reading = reading(
      file(
        "facts: {size: {ask: How large?, values: [small, large]}}\nphases:\n"
          + assess("      - {id: look, do: Look}")
          + "\nstanding:\n  - {id: huge, when: fact.size == \"huge\", propose: {tell: Huge}}"))
    let report = try WalkReport(try #require(reading.document)) { _ in nil }
    #expect(Set(report.faults.keys) == [.unreachable(branch: "huge")])
  }

  @Test("a step that opens on no way is found")
  func dead() throws {
    let faults = try faults(
      assess(
        """
              - {id: genuine, decide: Genuine?, options: [real, staged]}
              - {id: apologise, do: Apologise, when: decision.genuine == "real"}
              - {id: both, do: Both, when: decision.genuine == "real" and decision.genuine == "staged"}
        """))
    #expect(faults == [.dead(step: "both")])
  }

  @Test("a step that waits for one that nobody can do is found")
  func stuck() throws {
    let faults = try faults(
      assess(
        """
              - {id: call, do: Call, when: fact.victim == "yes"}
              - {id: publish, do: Publish, after: [call]}
        """))
    #expect(faults == [.stuck(step: "publish", by: ["call"])])
  }

  @Test("a branch that nobody can reach is found")
  func unreachable() throws {
    let faults = try faults(
      assess("      - {id: look, do: Look}"),
      "standing:\n  - {id: never, when: wind >= 5 and wind <= 3, propose: {tell: Never}}")
    #expect(faults == [.unreachable(branch: "never")])
  }

  @Test("a branch whose proposal cannot be accepted is found")
  func unacceptable() throws {
    let faults = try faults(
      assess("      - {id: look, do: Look}"),
      "standing:\n  - {id: other, when: fact.boss == \"yes\", propose: {run: boss}}",
      library: [
        "boss": file(
          "phases: [{id: assess, title: Assess, steps: [{id: look, do: Look}]}]", id: "boss")
      ])
    #expect(faults == [.unacceptable(branch: "other", "proposalNeedsPlaybook(\"boss\")")])
  }

  @Test("an option that changes nothing is found")
  func withoutConsequence() throws {
    let faults = try faults(
      assess(
        """
              - {id: blame, decide: Whose fault?, options: [ours, theirs, nobodys]}
              - {id: apologise, do: Apologise, after: [blame]}
        """))
    #expect(
      faults
        == Set(
          ["ours", "theirs", "nobodys"].map { .withoutConsequence(decision: "blame", option: $0) }))
  }

  @Test("a way that ends without lessons is found")
  func noLessons() throws {
    let none = try faults(
      "  - id: assess\n    title: Assess\n    steps:\n      - {id: look, do: Look}")
    #expect(none == [.noLessons])
    let sometimes = try faults(
      """
        - id: assess
          title: Assess
          steps:
            - {id: genuine, decide: Genuine?, options: [real, staged]}
        - id: learn
          title: Learn
          steps:
            - {id: review, do: Look back, when: decision.genuine == "real"}
      """)
    #expect(sometimes == [.noLessons])
  }

  @Test("a step that comes again for ever is found")
  func leftOpen() throws {
    let faults = try faults(
      """
        - id: assess
          title: Assess
          steps:
            - {id: calm, do: Calm down, when: fact.calm == "yes"}
        - id: learn
          title: Learn
          steps:
            - {id: review, do: Look back}
            - {id: count, do: Count, due: 1d, every: 1d, until: "step:calm"}
      """)
    #expect(faults == [.leftOpen(step: "count")])
  }
}
