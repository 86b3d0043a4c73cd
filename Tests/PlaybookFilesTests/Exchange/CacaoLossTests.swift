import IncidentCore
import PlaybookExchange
import Testing

/// The help promises that all is named that was not carried.
@Suite struct CacaoLossTests {
  @Test func `what stands at forks, starts and ends is told`() throws {
    let result = flow(
      to: "parallel--p",
      """
      "parallel--p": {"type": "parallel", "name": "Both", "description": "Wait for both.",
        "timeout": 600000, "delay": 1000, "owner": "identity--1", "external_references": [{}],
        "on_failure": "end--1", "next_steps": ["action--a", "action--b"], "on_completion": "end--2"},
      \(action("a", to: "end--3")), \(action("b", to: "end--3")), "end--3": {"type": "end"},
      "end--2": {"type": "end", "name": "Over", "description": "Tell everybody."}
      """)
    for property in [
      "name", "description", "timeout", "delay", "owner", "external_references", "on_failure",
    ] {
      #expect(result.cacaoLosses.contains(.property(property, of: "Both")))
    }
    #expect(result.cacaoLosses.contains(.property("name", of: "Over")))
    #expect(result.cacaoLosses.contains(.property("description", of: "Over")))
  }

  @Test func `the extensions and the name of a start are told`() {
    let result = importing(
      cacao(
        """
        "start--1": {"type": "start", "name": "Go", "on_completion": "action--a",
          "step_extensions": {"extension-definition--1": {}}}, \(action("a", to: nil))
        """))
    #expect(
      Set(result.cacaoLosses) == [
        .property("name", of: "Go"),
        .property("step_extensions.extension-definition--1", of: "Go"),
      ])
  }

  @Test func `what is known of people beside their name is told, and who is not needed`() {
    let result = flow(
      to: "action--a", action("a", to: "end--1", "\"agent\": \"individual--i\""),
      """
      "agent_definitions": {"individual--i": {"type": "individual", "name": "Ada",
        "description": "on duty", "contact": {"phone": {"work": "1"}}},
        "group--g": {"type": "group", "name": "Press"}}
      """)
    #expect(
      result.cacaoLosses == [
        .property("description", of: "Ada"), .property("contact", of: "Ada"),
        .unusedDefinition("Press"),
      ])
  }

  @Test func `properties that a kind of step does not have are told`() {
    let result = flow(
      to: "if-condition--i",
      """
      "if-condition--i": {"type": "if-condition", "name": "i", "condition": "a",
        "on_true": "action--a", "commands": [{"type": "ssh", "command": "ls"}]},
      \(action("a", to: "end--1", "\"on_true\": \"end--1\", \"on_success\": \"end--2\"")),
      "end--2": {"type": "end"}
      """)
    #expect(result.cacaoLosses.contains(.property("commands", of: "i")))
    #expect(result.cacaoLosses.contains(.property("on_true", of: "a")))
    #expect(result.cacaoLosses.contains(.property("on_success", of: "a")))
    #expect(!result.cacaoLosses.contains(.command(type: "ssh", step: "i")))
  }

  @Test func `two owners whose ids begin alike stay two roles`() throws {
    let owners = ["cccccccc-0000-4000-8000-000000000001", "cccccccc-0000-4000-8000-000000000002"]
    let result = flow(
      to: "action--a",
      """
      \(action("a", to: "action--b", "\"owner\": \"identity--\(owners[0])\"")),
      \(action("b", to: "action--c", "\"owner\": \"identity--\(owners[1])\"")),
      \(action("c", to: "action--d", "\"agent\": \"group--1\"")),
      \(action("d", to: "action--e", "\"agent\": \"group--2\"")),
      \(action("e", to: "end--1", "\"owner\": \"identity--\(owners[0])\""))
      """,
      """
      "agent_definitions": {"group--1": {"type": "group", "name": "Press"},
        "group--2": {"type": "group", "name": "Press!"}}
      """)
    let steps = try result.document().playbook.steps
    #expect(
      steps.map { $0.role?.rawValue } == [
        "owner-cccccccc", "owner-cccccccc-2", "press", "press-2", "owner-cccccccc",
      ])
  }

  @Test func `a case without a name is none of the others`() throws {
    let result = flow(
      to: "switch-condition--s",
      """
      "switch-condition--s": {"type": "switch-condition", "name": "s", "switch": "a",
        "cases": {"": "action--a", "x": "end--1"}}, \(action("a", to: "end--1"))
      """)
    #expect(try result.document().step("s").options == ["case", "x", "other"])
  }
}
