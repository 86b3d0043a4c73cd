import PlaybookExchange
import StrictText
import Testing

@Suite struct CacaoRefusalTests {
  @Test func `every step that is missing is named, with its place`() {
    let result = flow(
      to: "action--a",
      """
      \(action("a", to: "action--x")),
      "if-condition--i": {"type": "if-condition", "name": "i", "condition": "a", "on_true":
        "action--y", "on_false": "end--z"},
      "parallel--p": {"type": "parallel", "name": "p", "next_steps": ["action--q", "end--1"]},
      "switch-condition--s": {"type": "switch-condition", "name": "s", "switch": "a", "cases":
        {"k": "action--r"}}
      """, "\"workflow_exception\": \"action--e\"")
    #expect(
      Set(result.faults) == [
        .missingStep("action--x", property: "a.on_completion"),
        .missingStep("action--y", property: "i.on_true"),
        .missingStep("end--z", property: "i.on_false"),
        .missingStep("action--q", property: "p.next_steps"),
        .missingStep("action--r", property: "s.cases.k"),
        .missingStep("action--e", property: "workflow_exception"),
      ])
    #expect(result.yaml == nil)
    #expect(result.findings.allSatisfy { $0.position.line > 1 })
  }

  @Test func `an end that is missing only for exceptions is told and no more`() throws {
    let result = flow(
      to: "action--a", action("a", to: "end--1"), "\"workflow_exception\": \"end--9\"")
    #expect(result.cacaoLosses == [.missingException("end--9")])
    #expect(result.yaml != nil)
  }

  @Test(arguments: [
    action("a", to: "action--a"),
    action("a", to: "action--b") + "," + action("b", to: "action--a"),
  ])
  func `a loop that nothing leads out of is refused`(steps: String) {
    let result = flow(to: "action--a", steps)
    guard case .endlessLoop? = result.faults.first else {
      Issue.record("\(result.findings)")
      return
    }
    #expect(result.yaml == nil)
  }

  @Test func `the way of an endless loop is the one in the file`() {
    let result = flow(
      to: "action--c",
      """
      \(action("a", to: "action--c")), \(action("c", to: "action--b")),
      \(action("b", to: "action--a"))
      """)
    #expect(result.faults == [.endlessLoop(["c", "b", "a"])])
  }

  @Test func `a loop is not left by another branch of a fork`() {
    let result = flow(
      to: "action--a",
      """
      \(action("a", to: "parallel--p")),
      "parallel--p": {"type": "parallel", "name": "p", "next_steps": ["action--a", "end--1"]}
      """)
    #expect(result.faults == [.endlessLoop(["a", "p"])])
  }

  @Test(arguments: ["true", "TRUE", "1 = 1"])
  func `a while that is always true is refused`(condition: String) {
    let result = flow(
      to: "while-condition--w",
      """
      "while-condition--w": {"type": "while-condition", "name": "w", "condition": "\(condition)",
        "on_true": "action--a", "on_completion": "end--1"},
      \(action("a", to: "end--2")), "end--2": {"type": "end"}
      """)
    #expect(result.faults == [.endlessLoop(["w"])])
  }

  @Test func `loops and missing steps are told together`() {
    let result = flow(
      to: "action--a",
      "\(action("a", to: "action--a")), \(action("b", to: "action--none"))")
    #expect(
      Set(result.faults) == [
        .endlessLoop(["a"]), .missingStep("action--none", property: "b.on_completion"),
      ])
  }

  @Test func `a while that is come to in its middle first is no endless loop`() {
    let result = importing(
      cacao(
        """
        \(action("inner", to: "while-condition--w")),
        "while-condition--w": {"type": "while-condition", "name": "w", "condition": "a",
          "on_true": "action--inner", "on_completion": "action--none"},
        "start--1": {"type": "start", "on_completion": "while-condition--w"}
        """))
    #expect(result.faults == [.missingStep("action--none", property: "w.on_completion")])
  }

  @Test(arguments: ["cacao-1.0", "cacao-1.1", "1.1", "2.0", "cacao-3.0"])
  func `another version is refused`(version: String) {
    let result = importing(#"{"type": "playbook", "spec_version": "\#(version)", "workflow": {}}"#)
    #expect(result.faults == [.unsupportedVersion(version, supported: "cacao-2.0")])
  }

  @Test(arguments: [
    (#"{"type": "playbook"}"#, ImportFinding.Fault.missingProperty("spec_version")),
    (#"{"type": "bundle", "spec_version": "2.1", "workflow": {}}"#, .notAPlaybook),
    (
      #"{"type": "playbook", "spec_version": "cacao-2.0", "name": "a"}"#,
      .missingProperty("workflow")
    ),
    (#"{"objects": []}"#, .notAPlaybook), ("[]", .notAPlaybook), ("[{}]", .notAPlaybook),
    (#"{"title": "a"}"#, .notAPlaybook),
  ])
  func `what is no playbook is refused`(source: String, fault: ImportFinding.Fault) {
    #expect(importing(source).faults == [fault])
  }

  @Test func `all that is missing is told at once`() {
    let result = importing(
      #"{"type": "playbook", "spec_version": "cacao-2.0", "workflow": {"a": {"type": "single"}, "#
        + #""b": {}, "c": 1, "d": {"type": "parallel"}, "e": {"type": "action", "#
        + #""on_completion": ["end--1"]}}}"#)
    #expect(
      Set(result.faults) == [
        .missingProperty("name"), .missingProperty("workflow_start"), .unknownStepType("single"),
        .missingProperty("b.type"), .wrongKind("c", found: .integer, expected: [.map]),
        .missingProperty("d.next_steps"),
        .wrongKind("e.on_completion", found: .list, expected: [.text]),
      ])
  }

  @Test func `a workflow without anything to do is refused`() {
    let result = importing(
      cacao(#""start--1": {"type": "start", "on_completion": "end--1"}, "end--1": {"type": "end"}"#)
    )
    #expect(result.faults == [.noSteps])
  }
}
