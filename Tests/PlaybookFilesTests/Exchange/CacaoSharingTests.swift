import IncidentCore
import PlaybookExchange
import StrictText
import Testing

/// Steps that several branches lead to.
@Suite struct CacaoSharingTests {
  private static let end = "\"end--x\": {\"type\": \"end\"}"

  private func question(
    _ id: String, yes: String, no: String? = nil, then: String? = nil
  ) -> String {
    let no = no.map { ", \"on_false\": \"\($0)\"" } ?? ""
    let then = then.map { ", \"on_completion\": \"\($0)\"" } ?? ""
    return """
      "if-condition--\(id)": {"type": "if-condition", "name": "\(id)", "condition": "\(id)",
        "on_true": "\(yes)"\(no)\(then)}
      """
  }

  @Test func `an action that branches share one after another is no loop, and is done in each`()
    throws
  {
    let result = flow(
      to: "if-condition--bad",
      """
      \(question("bad", yes: "action--call", no: "action--write", then: "if-condition--still")),
      \(question("still", yes: "action--call", then: "action--report")),
      \(action("call", to: "end--x")), \(action("write", to: "end--x")), \(Self.end),
      \(action("report", to: "end--1"))
      """)
    let document = try result.document()
    #expect(
      document.playbook.steps.map(\.id) == ["bad", "call", "write", "still", "call-2", "report"])
    #expect(try document.step("call").when?.source == #"decision.bad == "yes""#)
    #expect(try document.step("call-2").when?.source == #"decision.still == "yes""#)
    #expect(try document.step("still").after == ["call", "write"])
    #expect(try document.step("still").when == nil)
    #expect(try document.step("report").after == ["still", "call-2"])
    #expect(try document.step("report").when == nil)
    #expect(result.cacaoLosses.contains(.copied(step: "call", ids: ["call", "call-2"])))
    #expect(!result.cacaoLosses.contains { if case .wayBack = $0 { true } else { false } })
  }

  @Test func `an action that branches share of which only one is taken is one step`() throws {
    let result = flow(
      to: "if-condition--a",
      """
      \(question("a", yes: "if-condition--b", no: "action--call", then: "action--report")),
      \(question("b", yes: "action--call", no: "action--write", then: "end--x")),
      \(action("call", to: "action--note")), \(action("note", to: "end--x")),
      \(action("write", to: "end--x")), \(Self.end), \(action("report", to: "end--1"))
      """)
    let document = try result.document()
    #expect(
      Set(document.playbook.steps.map(\.id)) == ["a", "b", "call", "note", "write", "report"])
    let ways = #"decision.a == "yes" and decision.b == "yes" or decision.a == "no""#
    let other = #"decision.a == "no" or decision.a == "yes" and decision.b == "yes""#
    for id in ["call", "note"] {
      #expect([ways, other].contains(try document.step(id).when?.source))
    }
    #expect(Set(try document.step("call").after) == ["a", "b"])
    #expect(try document.step("note").after == ["call"])
    #expect(try document.step("report").when == nil)
  }

  @Test func `branches without an end of their own share what comes after`() throws {
    let document = try flow(
      to: "if-condition--a",
      """
      \(question("a", yes: "if-condition--b", no: "action--call")),
      \(question("b", yes: "action--call", no: "action--write")),
      \(action("call", to: "action--report")), \(action("write", to: "action--report")),
      \(action("report", to: "end--1"))
      """
    ).document()
    #expect(Set(document.playbook.steps.map(\.id)) == ["a", "b", "call", "write", "report"])
    #expect(try document.step("report").when == nil)
    #expect(try document.step("call").when?.source.contains(" or ") == true)
  }

  @Test func `a branch that is also the body of a loop and a case is none of them again`() throws {
    let result = flow(
      to: "if-condition--a",
      """
      \(question("a", yes: "action--one", no: "action--two", then: "while-condition--w")),
      "while-condition--w": {"type": "while-condition", "name": "w", "condition": "c",
        "on_true": "action--two", "on_completion": "switch-condition--s"},
      "switch-condition--s": {"type": "switch-condition", "name": "s", "switch": "d",
        "cases": {"0": "action--two", "default": "action--one"}, "on_completion": "end--1"},
      \(action("one", to: "end--x")), \(action("two", to: "end--x")), \(Self.end)
      """)
    let document = try result.document()
    #expect(result.faults == [])
    #expect(try document.step("two").when?.source == #"decision.a == "no""#)
    #expect(try document.step("two-2").repetition?.until == "w")
    #expect(try document.step("two-3").when?.source == #"decision.s == "0""#)
    #expect(try document.step("one-2").when?.source == #"decision.s == "default""#)
  }

  @Test func `what branches share without end is refused`() {
    let chain = (1...40).map { number in
      let next = number == 40 ? "action--z" : "if-condition--q\(number + 1)"
      return question("q\(number)", yes: next, then: next)
    }
    let result = flow(
      to: "if-condition--q1", (chain + [action("z", to: "end--1")]).joined(separator: ",\n"))
    #expect(result.yaml == nil || result.faults == [])
  }

  @Test func `a fork in which branches share a chain multiplies, to a limit`() {
    let chain = (1...40).map { number in
      let next = number == 40 ? "action--z" : "if-condition--q\(number + 1)"
      return question("q\(number)", yes: next, then: "action--o\(number)") + ","
        + action("o\(number)", to: next)
    }
    let result = flow(
      to: "if-condition--q1", (chain + [action("z", to: "end--1")]).joined(separator: ",\n"))
    #expect(result.faults == [.file(.tooManyNodes(limit: 10_000))])
  }
}
