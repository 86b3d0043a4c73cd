import IncidentCore
import PlaybookExchange
import StrictText
import Testing

@Suite struct CacaoImportTests {
  @Test func `steps one after another wait for one another`() throws {
    let result = flow(
      to: "action--look", action("look", to: "action--call") + "," + action("call", to: "end--1"))
    let document = try result.document()
    #expect(document.playbook.steps.map(\.id) == ["look", "call"])
    #expect(try document.step("look").after == [])
    #expect(try document.step("call").after == ["look"])
    #expect(result.format == .cacao)
    #expect(result.id == "storm")
  }

  @Test func `parallel branches wait for the same step, and what comes after waits for all`()
    throws
  {
    let document = try flow(
      to: "action--a",
      """
      \(action("a", to: "parallel--p")),
      "parallel--p": {"type": "parallel", "next_steps": ["action--b", "action--c"],
        "on_completion": "action--d"},
      \(action("b", to: "action--b2")), \(action("b2", to: "end--b")), "end--b": {"type": "end"},
      \(action("c", to: "end--c")), "end--c": {"type": "end"},
      \(action("d", to: "end--1"))
      """
    ).document()
    #expect(try document.step("b").after == ["a"])
    #expect(try document.step("c").after == ["a"])
    #expect(try document.step("d").after == ["b2", "c"])
  }

  @Test func `an if becomes a decision on which its branches hang`() throws {
    let result = flow(
      to: "if-condition--i",
      """
      "if-condition--i": {"type": "if-condition", "name": "Genuine?", "condition": "a = 'b'",
        "on_true": "action--yes", "on_false": "action--no", "on_completion": "action--then"},
      \(action("yes", to: "end--y")), "end--y": {"type": "end"},
      \(action("no", to: "end--n")), "end--n": {"type": "end"},
      \(action("then", to: "end--1"))
      """)
    let document = try result.document()
    #expect(try document.step("genuine").options == ["yes", "no"])
    #expect(document.text("genuine") == "Genuine?\nDoes it hold: a = 'b'")
    #expect(try document.step("yes").when?.source == #"decision.genuine == "yes""#)
    #expect(try document.step("no").when?.source == #"decision.genuine == "no""#)
    #expect(try document.step("then").when == nil)
    #expect(try document.step("then").after == ["yes", "no"])
    #expect(result.cacaoLosses.contains(.condition("a = 'b'", step: "Genuine?")))
  }

  @Test func `an if without else, within an if`() throws {
    let document = try flow(
      to: "if-condition--i",
      """
      "if-condition--i": {"type": "if-condition", "name": "A", "condition": "a",
        "on_true": "if-condition--j", "on_completion": "action--then"},
      "if-condition--j": {"type": "if-condition", "name": "B", "condition": "b",
        "on_true": "action--deep", "on_completion": "end--j"},
      "end--j": {"type": "end"},
      \(action("deep", to: "end--d")), "end--d": {"type": "end"},
      \(action("then", to: "end--1"))
      """
    ).document()
    #expect(
      try document.step("deep").when?.source == #"decision.a == "yes" and decision.b == "yes""#)
    #expect(try document.step("then").after == ["a", "b", "deep"])
    #expect(try document.step("then").when == nil)
  }

  @Test func `branches that meet without an end are put together again`() throws {
    let document = try flow(
      to: "if-condition--i",
      """
      "if-condition--i": {"type": "if-condition", "name": "A", "condition": "a",
        "on_true": "action--b", "on_false": "action--c"},
      \(action("b", to: "action--d")), \(action("c", to: "action--d")),
      \(action("d", to: "end--1"))
      """
    ).document()
    #expect(try document.step("d").when == nil)
    #expect(try document.step("d").after == ["b", "c"])
  }

  @Test func `a switch becomes a decision with its cases, and one for the rest`() throws {
    let document = try flow(
      to: "switch-condition--s",
      """
      "switch-condition--s": {"type": "switch-condition", "name": "Channel",
        "switch": "__channel__:value", "cases": {"X": "action--x", "Tik Tök": "action--t"},
        "on_completion": "action--then"},
      \(action("x", to: "end--x")), "end--x": {"type": "end"},
      \(action("t", to: "end--t")), "end--t": {"type": "end"},
      \(action("then", to: "end--1"))
      """
    ).document()
    #expect(try document.step("channel").options == ["x", "tik-toek", "other"])
    #expect(try document.step("t").when?.source == #"decision.channel == "tik-toek""#)
    #expect(document.text("channel") == "Channel\nIt depends on: __channel__:value")
  }

  @Test func `a switch with a default needs no other option`() throws {
    let document = try flow(
      to: "switch-condition--s",
      """
      "switch-condition--s": {"type": "switch-condition", "name": "S", "switch": "a",
        "cases": {"one": "action--x", "default": "end--1"}},
      \(action("x", to: "end--1"))
      """
    ).document()
    #expect(try document.step("s").options == ["one", "default"])
  }

  @Test func `a while repeats its steps until one that ends it`() throws {
    let result = flow(
      to: "while-condition--w",
      """
      "while-condition--w": {"type": "while-condition", "name": "It blows", "condition": "w > 2",
        "on_true": "action--read", "on_completion": "action--after"},
      \(action("read", to: "action--tell", "\"delay\": 1800000")),
      \(action("tell", to: "while-condition--w")),
      \(action("after", to: "end--1"))
      """)
    let document = try result.document()
    let read = try document.step("read")
    #expect(read.repetition == Repetition(every: .minutes(30), until: "it-blows"))
    #expect(read.when?.source == #"step.it-blows in ["open", "started"]"#)
    #expect(read.due == [])
    #expect(try document.step("tell").repetition?.every == .minutes(15))
    #expect(try document.step("tell").after == ["read"])
    #expect(try document.step("after").after == ["it-blows"])
    #expect(document.text("it-blows")?.contains("w > 2") == true)
    #expect(result.cacaoLosses.contains(.loop(step: "tell", every: "15m")))
    #expect(!result.cacaoLosses.contains(.loop(step: "read", every: "30m")))
  }

  @Test func `what comes after a failure hangs on whether it worked`() throws {
    let result = flow(
      to: "action--post",
      """
      "action--post": {"type": "action", "name": "post", "on_success": "action--good",
        "on_failure": "action--bad"},
      \(action("good", to: "end--1")), \(action("bad", to: "end--1"))
      """)
    let document = try result.document()
    #expect(try document.step("post-ok").after == ["post"])
    #expect(try document.step("good").when?.source == #"decision.post-ok == "yes""#)
    #expect(try document.step("bad").when?.source == #"decision.post-ok == "no""#)
    #expect(result.cacaoLosses.contains(.failure(step: "post")))
  }

  @Test func `a failure that ends all is told`() {
    let result = flow(
      to: "action--post",
      """
      "action--post": {"type": "action", "name": "post", "on_success": "end--1",
        "on_failure": "end--2"}, "end--2": {"type": "end"}
      """)
    #expect(result.cacaoLosses.contains(.failureEnds(step: "post")))
  }

  @Test func `timeout and delay become the due time, from the step before`() throws {
    let result = flow(
      to: "action--a",
      """
      \(action("a", to: "action--b", "\"timeout\": 90500")),
      \(action("b", to: "action--c", "\"timeout\": 3600000, \"delay\": 1800000")),
      \(action("c", to: "end--1", "\"timeout\": 999999999999999"))
      """)
    let document = try result.document()
    #expect(try document.step("a").due == [DueRule(.seconds(91))])
    #expect(try document.step("b").due == [DueRule(.minutes(90), from: .step("a"))])
    #expect(document.text("b") == "b\nWait 30 min before.")
    #expect(result.cacaoLosses.contains(.timeRounded(property: "timeout", step: "a", to: "91s")))
    #expect(try document.step("c").due == [])
    #expect(result.cacaoLosses.contains(.delay(step: "b")))
    #expect(result.cacaoLosses.contains(.timeTooLong(property: "timeout", step: "c")))
  }

  @Test func `owner and people among the agents become roles`() throws {
    let result = flow(
      to: "action--a",
      """
      \(action("a", to: "action--b", "\"agent\": \"group--g\"")),
      \(action("b", to: "action--c", "\"agent\": \"http-api--h\", \"owner\": \"identity--00000000-0000-4000-8000-0000abcdef12\"")),
      \(action("c", to: "end--1", "\"agent\": \"group--none\""))
      """,
      """
      "agent_definitions": {"group--g": {"type": "group", "name": "Leitung Öffentlichkeit"},
        "http-api--h": {"type": "http-api", "name": "Robot"}}
      """)
    let document = try result.document()
    #expect(try document.step("a").role == Role("leitung-oeffentlichkeit"))
    #expect(try document.step("b").role == Role("owner-00000000"))
    #expect(try document.step("c").role == nil)
    #expect(result.cacaoLosses.contains(.agent("Robot", step: "b")))
    #expect(result.cacaoLosses.contains(.missingDefinition("group--none", step: "c")))
  }

  @Test func `commands stand in the text, and those of machines are told`() throws {
    let result = flow(
      to: "action--a",
      action(
        "a", to: "end--1",
        """
        "description": "What to do.", "commands": [{"type": "manual", "command": "Call."},
         {"type": "ssh", "command": "ls"}, {"type": "manual", "command_b64": "UG9zdC4="},
         {"type": "bash", "command_b64": "/w=="}]
        """))
    let document = try result.document()
    #expect(document.text("a") == "a\nWhat to do.\nCall.\nCommand (ssh): ls\nPost.")
    #expect(result.cacaoLosses.contains(.command(type: "ssh", step: "a")))
    #expect(result.cacaoLosses.contains(.unreadableCommand(type: "bash", step: "a")))
  }

  @Test func `another playbook is named`() throws {
    let result = flow(
      to: "playbook-action--p",
      """
      "playbook-action--p": {"type": "playbook-action", "name": "Breach",
        "playbook_id": "playbook--1", "on_completion": "end--1"}
      """)
    #expect(try result.document().text("breach") == "Breach\nFollow the playbook playbook--1.")
    #expect(result.cacaoLosses.contains(.otherPlaybook("playbook--1", step: "Breach")))
  }

  @Test func `the steps after an exception wait for a fact`() throws {
    let result = flow(
      to: "action--a", action("a", to: "end--1") + "," + action("help", to: "end--1"),
      "\"workflow_exception\": \"action--help\"")
    #expect(
      try result.document().step("help").when?.source == #"fact.exception == "yes""#)
    #expect(result.cacaoLosses.contains(.exception))
  }

  @Test func `everything else is told as lost`() {
    let result = flow(
      to: "action--a",
      action(
        "a", to: "end--1",
        """
        "targets": ["net-address--1"], "step_variables": {"__x__": {"type": "string"}},
        "in_args": ["__x__"], "step_extensions": {"extension-definition--1": {}}
        """) + "," + action("nobody", to: "end--1"),
      """
      "labels": ["a"], "priority": 1, "playbook_variables": {"__y__": {"type": "string"}},
      "signatures": []
      """)
    #expect(
      Set(result.cacaoLosses) == [
        .target("net-address--1", step: "a"), .variable("__x__", of: "a"),
        .property("in_args", of: "a"),
        .property("step_extensions.extension-definition--1", of: "a"),
        .property("labels", of: nil), .property("priority", of: nil), .variable("__y__", of: nil),
        .property("signatures", of: nil), .unreachable(step: "nobody"),
      ])
  }

  @Test(arguments: [(100, true), (101, false)])
  func `constructs lie in each other to a limit`(depth: Int, isTaken: Bool) {
    let chain = (1...depth).map { number in
      let inner = number == depth ? "action--a" : "if-condition--\(number + 1)"
      return """
        "if-condition--\(number)": {"type": "if-condition", "name": "\(number)", "condition": "a",
          "on_true": "\(inner)", "on_completion": "end--1"}
        """
    }
    let result = flow(
      to: "if-condition--1", (chain + [action("a", to: nil)]).joined(separator: ",\n"))
    #expect((result.yaml != nil) == isTaken)
    let limit = ImportFinding.Fault.file(.tooDeep(limit: 100))
    #expect(result.faults == (isTaken ? [] : [limit]))
  }
}
