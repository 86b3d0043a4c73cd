import CommandTestSupport
import Foundation
import HostTerminal
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

@Suite struct JSONSchemaTests {
  /// What a command prints in a workspace with one open incident.
  private func output(of words: [String], in test: TestContext) throws -> String {
    try #require(CommandRunner(test.context).run(["open", "Driver throws parcels"]) == .done)
    try test.home.write("- Call legal\n", to: "list.md")
    let printed = CapturedText()
    var context = test.context
    context.output = printed.sink(isTerminal: false)
    #expect(CommandRunner(context).run(words) == .done, "\(test.error.text)")
    return printed.text
  }

  @Test(arguments: [
    ["list"], ["timeline"], ["due"], ["next"], ["steps"], ["show"], ["show", "1"], ["board"],
    ["use", "1"], ["seal"], ["verify"], ["statement", "list"], ["promise", "list"],
    ["inform", "list"], ["freeze", "list"],
    ["lesson", "list"], ["action", "list"], ["evidence", "list"], ["playbook", "list"],
    ["playbook", "check"], ["playbook", "check", "--explain", "all"],
    ["playbook", "show", "spine"], ["playbook", "show", "spine", "--format", "json"],
    ["playbook", "diff", "spine"], ["playbook", "new", "our-own"], ["search", "parcels"], ["tick"],
    ["drill", "list"], ["drill", "check"],
    ["clock", "list"], ["clock", "list", "--rules"], ["clock", "explain", "gdpr-33"],
    ["playbook", "import", "list.md"],
    ["note", "seen on TikTok"], ["postmortem"], ["backup", "copy.sqlite"],
  ])
  func `every JSON carries the number of its schema`(words: [String]) throws {
    let text = try output(of: words + ["--json"], in: TestContext())
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect((json as? [String: Any])?["schema"] as? NSNumber == 1)
  }

  @Test func `a report in a file keeps its form when JSON is asked of what is said`() throws {
    let test = try TestContext()
    let words = ["postmortem", "--format", "html", "-o", "report.html", "--json"]
    let text = try output(of: words, in: test)
    let page = try String(contentsOfFile: "\(test.home.path)/report.html", encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(text.contains(#""file" : "report.html""#))
  }
}
