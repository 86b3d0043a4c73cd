import IncidentCore
import PlaybookExchange
import Testing

@Suite struct CacaoTimeTests {
  @Test(arguments: [
    ("-5", "-5"), ("0", "0"), (#""PT1H""#, "PT1H"), ("true", "true"), (#""""#, ""),
  ])
  func `what is no length of time is told`(source: String, value: String) throws {
    let result = flow(to: "action--a", action("a", to: "end--1", "\"timeout\": \(source)"))
    #expect(
      result.cacaoLosses == [.badTime(property: "timeout", step: "a", value: value)])
    #expect(try result.document().step("a").due == [])
  }

  @Test(arguments: ["1000000000000000000", "1e300", "315360000001"])
  func `what is too long is told`(source: String) {
    let result = flow(
      to: "action--a",
      action("a", to: "end--1", "\"timeout\": \(source), \"delay\": \(source)"))
    #expect(
      Set(result.cacaoLosses) == [
        .timeTooLong(property: "timeout", step: "a"), .timeTooLong(property: "delay", step: "a"),
      ])
  }

  @Test(arguments: [("1500", "2s"), ("1500.5", "2s"), ("0.1", "1s"), ("60001", "61s")])
  func `what is rounded is told`(source: String, rounded: String) {
    let result = flow(to: "action--a", action("a", to: "end--1", "\"timeout\": \(source)"))
    #expect(
      result.cacaoLosses == [.timeRounded(property: "timeout", step: "a", to: rounded)])
  }

  @Test func `a delay is an order to wait and no due time`() throws {
    let result = flow(to: "action--a", action("a", to: "end--1", "\"delay\": 600000"))
    #expect(result.cacaoLosses == [.delay(step: "a")])
    #expect(try result.document().step("a").due == [])
    #expect(try result.document().text("a") == "a\nWait 10 min before.")
  }

  @Test func `a delay under a minute is told in seconds`() throws {
    let result = flow(to: "action--a", action("a", to: "end--1", "\"delay\": 30000"))
    #expect(try result.document().text("a") == "a\nWait 30 s before.")
  }

  @Test func `a delay of no time is nothing to tell`() throws {
    #expect(flow(to: "action--a", action("a", to: "end--1", "\"delay\": 0")).findings == [])
  }

  @Test func `an interval shorter than a minute is told`() throws {
    let result = flow(
      to: "while-condition--w",
      """
      "while-condition--w": {"type": "while-condition", "name": "w", "condition": "c",
        "on_true": "action--a"}, \(action("a", to: "end--1", "\"delay\": 1000"))
      """)
    #expect(try result.document().step("a").repetition?.every == .minutes(1))
    #expect(
      result.cacaoLosses.contains(.timeRounded(property: "delay", step: "a", to: "1m")))
  }

  private func after(_ branch: String, _ more: String = "") -> PlaybookImport {
    flow(
      to: "if-condition--q",
      """
      "if-condition--q": {"type": "if-condition", "name": "q", "condition": "x",
        "on_true": "action--a", \(branch) "on_completion": "action--z"},
      \(action("a", to: "end--x")), \(action("b", to: "end--x")), "end--x": {"type": "end"},
      \(action("z", to: "end--1", "\"timeout\": 600000"))
      """)
  }

  @Test func `a due time does not hang on a branch that may not be taken`() throws {
    let result = after("")
    #expect(
      try result.document().step("z").due == [DueRule(.minutes(10), from: .decision("q"))])
    #expect(result.cacaoLosses.contains(.timeFrom(step: "z", start: "q")))
  }

  @Test func `a due time runs from whichever of two branches was taken`() throws {
    let result = after("\"on_false\": \"action--b\",")
    #expect(
      try result.document().step("z").due == [
        DueRule(.minutes(10), from: .step("a")), DueRule(.minutes(10), from: .step("b")),
      ])
    #expect(!result.cacaoLosses.contains(.timeFrom(step: "z", start: "q")))
  }

  @Test func `a due time within a branch runs from the step before`() throws {
    let document = try flow(
      to: "if-condition--q",
      """
      "if-condition--q": {"type": "if-condition", "name": "q", "condition": "x",
        "on_true": "action--a"},
      \(action("a", to: "action--b")), \(action("b", to: "end--1", "\"timeout\": 600000"))
      """
    ).document()
    #expect(try document.step("b").due == [DueRule(.minutes(10), from: .step("a"))])
  }
}
