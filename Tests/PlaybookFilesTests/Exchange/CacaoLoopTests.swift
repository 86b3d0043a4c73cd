import IncidentCore
import PlaybookExchange
import Testing

/// What comes again: jumps back, and loops within loops.
@Suite struct CacaoLoopTests {
  private static let retry = """
    \(action("try", to: "action--look")), \(action("look", to: "if-condition--i")),
    "if-condition--i": {"type": "if-condition", "name": "Worked?", "condition": "it works",
      "on_true": "action--tell", "on_false": "action--try"},
    \(action("tell", to: "end--1"))
    """

  @Test func `what is tried until it works repeats until that is reported`() throws {
    let result = flow(to: "action--try", Self.retry)
    let document = try result.document()
    for id in ["try", "look"] {
      #expect(try document.step(id).repetition == Repetition(every: .minutes(15), until: "worked"))
      #expect(try document.step(id).when?.source == #"step.worked in ["open", "started"]"#)
    }
    #expect(try document.step("worked").options == nil)
    #expect(try document.step("worked").after == ["look"])
    #expect(document.text("worked") == "Worked?\nMark as done as soon as this holds: it works")
    #expect(try document.step("tell").after == ["worked"])
    #expect(try document.step("tell").when == nil)
    #expect(result.cacaoLosses.contains(.retry(from: "Worked?", to: "try")))
    #expect(result.cacaoLosses.contains(.loop(step: "try", every: "15m")))
  }

  @Test func `a repetition that goes on where the condition holds ends where it no longer does`()
    throws
  {
    let document = try flow(
      to: "action--try",
      """
      \(action("try", to: "if-condition--i", "\"delay\": 600000")),
      "if-condition--i": {"type": "if-condition", "name": "Again?", "condition": "c",
        "on_true": "action--try", "on_completion": "action--tell"},
      \(action("tell", to: "end--1"))
      """
    ).document()
    #expect(document.text("again") == "Again?\nMark as done as soon as this no longer holds: c")
    #expect(try document.step("try").repetition?.every == .minutes(10))
    #expect(try document.step("tell").after == ["again"])
  }

  @Test func `what is tried again after a failure repeats until it has worked`() throws {
    let result = flow(
      to: "action--post",
      """
      "action--post": {"type": "action", "name": "post", "on_success": "action--good",
        "on_failure": "action--post"},
      \(action("good", to: "end--1"))
      """)
    let document = try result.document()
    #expect(try document.step("post").repetition?.until == "post-ok")
    #expect(document.text("post-ok") == "Mark as done as soon as it has worked: post")
    #expect(try document.step("good").after == ["post-ok"])
    #expect(try document.step("good").when == nil)
  }

  @Test func `a jump back that is no repetition is told with the decision that leads on`() throws {
    let result = flow(
      to: "action--try",
      """
      \(action("try", to: "if-condition--i")),
      "if-condition--i": {"type": "if-condition", "name": "Worked?", "condition": "a",
        "on_true": "end--1", "on_false": "if-condition--j"},
      "if-condition--j": {"type": "if-condition", "name": "Again?", "condition": "b",
        "on_true": "action--try", "on_false": "end--1"}
      """)
    #expect(
      result.cacaoLosses.contains(
        .wayBack(from: "Again?", to: "try", decide: "worked yes")))
    #expect(try result.document().step("worked").options == ["yes", "no"])
  }

  @Test func `a loop within a loop is decided anew in each round`() throws {
    let result = flow(
      to: "while-condition--o",
      """
      "while-condition--o": {"type": "while-condition", "name": "Outer", "condition": "x",
        "on_true": "while-condition--i", "on_completion": "action--report"},
      "while-condition--i": {"type": "while-condition", "name": "Inner", "condition": "y",
        "on_true": "action--look", "on_completion": "action--note"},
      \(action("look", to: "end--a")), "end--a": {"type": "end"},
      \(action("note", to: "end--b")), "end--b": {"type": "end"},
      \(action("report", to: "end--1"))
      """)
    let document = try result.document()
    let going = #"step.outer in ["open", "started"]"#
    #expect(try document.step("inner").options == ["yes", "no"])
    #expect(try document.step("inner").repetition?.until == "outer")
    #expect(try document.step("look").when?.source == #"(decision.inner == "yes") and \#(going)"#)
    #expect(try document.step("look").repetition?.until == "outer")
    #expect(try document.step("note").when?.source == #"(decision.inner == "no") and \#(going)"#)
    #expect(try document.step("report").after == ["outer"])
    #expect(result.cacaoLosses.contains(.innerLoop(step: "Inner")))
  }
}
