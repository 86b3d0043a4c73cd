import IncidentCore
import IncidentWording
import PlaybookExchange
import StrictText
import Testing

@Suite struct MattermostImportTests {
  private func playbook(_ items: String, _ more: String = "") -> PlaybookImport {
    importing(
      """
      {"version": 1, "title": "Leak 🔓", "checklists": [
        {"title": "First hour", "items": [\(items)]}]\(more.isEmpty ? "" : ", " + more)}
      """)
  }

  @Test func `checklists become phases, items steps`() throws {
    let result = importing(
      """
      {"version": 1, "title": "Leak 🔓", "description": "For leaks.", "checklists": [
        {"title": "First hour", "items": [
          {"title": "Call legal", "description": "At once.", "due_date": 1800000},
          {"title": "Call legal", "command": "/call"}]},
        {"title": "First hour", "items": [{"title": "Übung"}]},
        {"title": "Lessons learned", "items": [{"title": "Look back"}]},
        {"title": "Nothing", "items": []}]}
      """)
    let document = try result.document()
    #expect(result.format == .mattermost)
    #expect(result.id == "leak")
    #expect(document.playbook.phases.map(\.id) == ["first-hour", "first-hour-2", "learn"])
    #expect(
      document.playbook.steps.map(\.id) == ["call-legal", "call-legal-2", "uebung", "look-back"])
    #expect(document.text("call-legal") == "Call legal\nAt once.")
    #expect(document.text("call-legal-2") == "Call legal\nCommand: /call")
    #expect(try document.step("call-legal").due == [DueRule(.minutes(30))])
    #expect(
      result.mattermostLosses == [
        .dueFromStart, .slashCommand("/call", item: "Call legal"), .emptyChecklist("Nothing"),
      ])
  }

  private let properties = """
    "properties": [{"id": "f1", "name": "Schwere", "type": "select", "attrs": {"options":
      [{"id": "o1", "name": "Hoch"}, {"id": "o2", "name": "Sehr hoch"}]}},
      {"id": "f2", "name": "Ort", "type": "text", "attrs": {}},
      {"id": "f3", "name": "Kanal", "type": "multiselect", "attrs": {"options":
        [{"id": "c1", "name": "X"}]}}, {"id": "f4", "name": "Wann", "type": "date"}]
    """

  @Test(arguments: [
    (#"{"is": {"field_id": "f1", "value": ["o1"]}}"#, #"fact.schwere == "hoch""#),
    (#"{"isNot": {"field_id": "f1", "value": ["o2"]}}"#, #"fact.schwere != "sehr-hoch""#),
    (
      #"{"is": {"field_id": "f1", "value": ["o1", "o2"]}}"#,
      #"fact.schwere in ["hoch", "sehr-hoch"]"#
    ),
    (
      #"{"isNot": {"field_id": "f1", "value": ["o1", "o2"]}}"#,
      #"not (fact.schwere in ["hoch", "sehr-hoch"])"#
    ),
    (#"{"is": {"field_id": "f2", "value": "Essen"}}"#, #"fact.ort == "essen""#),
    (
      #"{"and": [{"is": {"field_id": "f2", "value": "a"}}, {"or": [{"is": {"field_id": "f1", "value": ["o1"]}}, {"is": {"field_id": "f3", "value": ["c1"]}}]}]}"#,
      #"(fact.ort == "a" and (fact.schwere == "hoch" or fact.kanal == "x"))"#
    ),
  ])
  func `a condition asks facts`(expression: String, text: String) throws {
    let result = playbook(
      #"{"title": "a", "condition_id": "c"}"#,
      "\(properties), \"conditions\": [{\"id\": \"c\", \"version\": 1, \"condition_expr\": \(expression)}]"
    )
    #expect(try result.document().step("a").when?.source == text)
    #expect(result.mattermostLosses.contains(.field("Wann")))
    #expect(
      try result.document().playbook.facts == [
        DeclaredFact("schwere", values: .words(["hoch", "sehr-hoch"])),
        DeclaredFact("ort", values: nil),
        DeclaredFact("kanal", values: .words(["x"])),
      ])
  }

  @Test func `a condition that is not understood is never dropped in silence`() throws {
    let result = playbook(
      """
      {"title": "a", "condition_id": "c1"}, {"title": "b", "condition_id": "c2"},
      {"title": "c", "condition_id": "c3"}, {"title": "d", "condition_id": "c4"}
      """,
      """
      \(properties), "conditions": [
        {"id": "c1", "version": 99, "condition_expr": {"is": {"field_id": "f1", "value": ["o1"]}}},
        {"id": "c2", "version": 1, "condition_expr": {"is": {"field_id": "f9", "value": ["o1"]}}},
        {"id": "c4", "version": 1, "condition_expr": {"is": {"field_id": "f1", "value": ["o9"]}}},
        {"id": "c5", "version": 1, "condition_expr": {}}]
      """)
    let losses = result.mattermostLosses
    #expect(losses.contains(.conditionVersion(99, id: "c1")))
    #expect(losses.contains(.unknownField("f9")))
    #expect(losses.contains(.unreadableCondition(id: "c2")))
    #expect(losses.contains(.missingCondition(id: "c3", item: "c")))
    #expect(losses.contains(.unknownOption("o9", fact: "schwere")))
    // What no step hangs on is told as that and no more.
    #expect(!losses.contains(.unreadableCondition(id: "c5")))
    #expect(losses.contains(.unusedCondition(id: "c5")))
    #expect(try result.document().playbook.steps.allSatisfy { $0.when == nil })
  }

  @Test(arguments: ["die Presse", "", "Köln", "5", "unknown", #"a\"b"#])
  func `what no fact can say is decided`(value: String) throws {
    let result = playbook(
      #"{"title": "ort", "condition_id": "c"}, {"title": "b", "condition_id": "d"}"#,
      """
      \(properties), "conditions": [
        {"id": "c", "version": 1, "condition_expr": {"is": {"field_id": "f2", "value": "\(value)"}}},
        {"id": "d", "version": 1, "condition_expr": {"isNot": {"field_id": "f2", "value": "\(value)"}}}]
      """)
    let document = try result.document()
    #expect(document.playbook.steps.map(\.id) == ["ort", "ort-2", "b"])
    #expect(try document.step("ort").options == ["yes", "no"])
    #expect(document.text("ort")?.hasPrefix("Does it hold: Ort = ") == true)
    #expect(try document.step("ort-2").when?.source == #"decision.ort == "yes""#)
    #expect(try document.step("b").when?.source == #"decision.ort == "no""#)
    #expect(
      result.mattermostLosses.count { if case .conditionDecided = $0 { true } else { false } } == 2)
  }

  @Test func `an option that spells a number can still be told as a fact`() throws {
    let result = playbook(
      #"{"title": "a", "condition_id": "c"}"#,
      """
      "properties": [{"id": "f", "name": "Level", "type": "select", "attrs": {"options":
        [{"id": "o1", "name": "1"}, {"id": "o2", "name": "Unknown"}]}}],
      "conditions": [{"id": "c", "version": 1, "condition_expr":
        {"is": {"field_id": "f", "value": ["o1"]}}}]
      """)
    #expect(
      try result.document().step("a").when?.source == #"fact.level == "option-1""#)
    #expect(
      try result.document().playbook.facts.first?.values
        == .words(["option-1", "option-unknown"]))
  }

  @Test(arguments: ["", #""status_update_enabled": false, "retrospective_enabled": false,"#])
  func `what is not switched on is off, and told where something is set for it`(
    switches: String
  ) throws {
    let result = playbook(
      #"{"title": "a"}"#,
      """
      \(switches) "reminder_timer_default_seconds": 3600, "reminder_message_template": "m",
      "retrospective_template": "r"
      """)
    #expect(try result.document().playbook.steps.map(\.id) == ["a"])
    #expect(
      Set(result.mattermostLosses) == [
        .switchedOff(property: "reminder_timer_default_seconds", switch: "status_update_enabled"),
        .switchedOff(property: "reminder_message_template", switch: "status_update_enabled"),
        .switchedOff(property: "retrospective_template", switch: "retrospective_enabled"),
      ])
  }

  @Test func `an interval that cannot be carried is told`() {
    let result = playbook(
      #"{"title": "a"}"#,
      #""status_update_enabled": true, "reminder_timer_default_seconds": 5"#)
    #expect(result.mattermostLosses == [.property("reminder_timer_default_seconds")])
  }

  @Test func `updates come again, and the retrospective is the learning phase`() throws {
    let document = try playbook(
      #"{"title": "a"}"#,
      """
      "reminder_timer_default_seconds": 3600, "status_update_enabled": true,
      "retrospective_enabled": true, "retrospective_template": "What was the impact?"
      """
    ).document()
    #expect(
      try document.step("status-update").repetition == Repetition(every: .hours(1), until: nil))
    #expect(document.playbook.phases.last?.id == Phase.learn)
    #expect(document.text("retrospective")?.hasSuffix("What was the impact?") == true)
  }

  @Test func `what else there is is told, but not what says nothing`() {
    let result = playbook(
      #"{"title": "a", "due_date": 1700000000000, "state": "closed", "assignee_id": ""}, {"title": ""}"#,
      #""metrics": [{"title": "Cost"}], "broadcast_enabled": true, "message_on_join": "", "x": 0"#)
    #expect(
      Set(result.mattermostLosses) == [
        .absoluteDue(item: "a"), .itemProperty("state", item: "a"), .emptyItem, .metric("Cost"),
        .property("broadcast_enabled"),
      ])
  }

  @Test(arguments: [
    (#"{"title": "a", "checklists": []}"#, [ImportFinding.Fault.missingProperty("version")]),
    (
      #"{"version": 2, "title": "a", "checklists": []}"#,
      [.unsupportedVersion("2", supported: "1")]
    ),
    (
      #"{"version": 1, "title": " ", "checklists": {}}"#,
      [.missingProperty("title"), .wrongKind("checklists", found: .map, expected: [.list])]
    ),
    (
      #"{"version": 1, "title": "a", "checklists": [1, {"items": 2}, {"items": [3]}]}"#,
      [
        .wrongKind("checklists[]", found: .integer, expected: [.map]),
        .wrongKind("items", found: .integer, expected: [.list]),
        .wrongKind("items[]", found: .integer, expected: [.map]),
      ]
    ),
    (#"{"version": 1, "title": "a", "checklists": [{"title": "b", "items": null}]}"#, [.noSteps]),
    (
      #"{"version": 1, "title": "a", "conditions": [null], "checklists": []}"#,
      [.wrongKind("conditions[]", found: .nothing, expected: [.map])]
    ),
  ])
  func `what is broken is refused, all of it`(source: String, faults: [ImportFinding.Fault]) {
    #expect(importing(source).faults == faults)
  }
}
