import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import PlaybookFiles
import ShippedPlaybooks
import StormlogCLI
import TestSupport
import Testing
import Workspace

@Suite struct NewPlaybookTests {
  private func run(
    _ words: [String], language: Language = .en
  ) throws -> (status: IncidentWording.ExitStatus, test: TestContext) {
    let test = try TestContext()
    _ = CommandRunner(test.context).run(["init"])
    return (CommandRunner(test.context).run(words + ["--lang", language.rawValue]), test)
  }

  private func problems(in path: String, of test: TestContext) throws -> [PlaybookProblem] {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: test.home(path))))
    return PlaybookReader().check(
      bytes, name: path, clockRules: .shipped, library: ShippedPlaybooks.file
    ).problems
  }

  @Test(arguments: Language.allCases)
  func `a new playbook has nothing wrong with it`(language: Language) throws {
    let (status, test) = try run(
      ["playbook", "new", "our-own", "-o", "our-own.yaml"], language: language)
    #expect(status == .done, "\(test.error.text)")
    #expect(try problems(in: "our-own.yaml", of: test) == [])
  }

  @Test(arguments: ShippedPlaybooks.ids)
  func `a copy of a shipped playbook has nothing wrong with it`(id: String) throws {
    let (status, test) = try run(
      ["playbook", "new", "our-own", "--from", id, "-o", "our-own.yaml"])
    #expect(status == .done, "\(test.error.text)")
    #expect(try problems(in: "our-own.yaml", of: test) == [])
    let text = try String(contentsOfFile: test.home("our-own.yaml"), encoding: .utf8)
    let shipped = String(decoding: try #require(ShippedPlaybooks.file(id)), as: UTF8.self)
    #expect(
      text
        == shipped.replacing("playbook: \(id)\n", with: "playbook: our-own\n", maxReplacements: 1))
  }

  @Test func `no shipped playbook is replaced by an empty one`() throws {
    let (status, test) = try run(["playbook", "new", "spine"])
    #expect(status == .refused)
    #expect(test.error.text.contains("stormlog playbook new spine --from spine"))
    #expect(
      CommandRunner(test.context).run(["playbook", "new", "spine", "--from", "spine"]) == .done)
  }

  @Test func `a copy that nobody has changed is no playbook of one's own`() throws {
    let (status, test) = try run(["playbook", "new", "storm", "--from", "spine"])
    #expect(status == .done, "\(test.error.text)")
    func review() -> (line: String, text: String) {
      let output = CapturedText()
      var context = test.context
      context.output = output.sink(isTerminal: false)
      let workspace = test.home(".local/share/stormlog")
      _ = CommandRunner(context).run(["readiness", "--lang", "en", "--workspace", workspace])
      let line = output.text.split(separator: "\n").first { $0.contains("of your own") } ?? ""
      return (String(line), output.text)
    }
    #expect(review().line.contains("✗"))
    #expect(review().line.contains("there, but unchanged: storm"))
    #expect(
      review().text.contains("stormlog init --guided --workspace"), "\(review().text)")
    let path = test.home(".local/share/stormlog/playbooks/storm.yaml")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("due: 10m", with: "due: 12m", maxReplacements: 1)
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(review().line.contains("✓"), "\(review().text)")
  }

  @Test func `texts in no language count as the team's`() throws {
    let (status, test) = try run(["playbook", "new", "our-own"])
    #expect(status == .done, "\(test.error.text)")
    let output = CapturedText()
    var context = test.context
    context.output = output.sink(isTerminal: false)
    _ = CommandRunner(context).run(["readiness", "--lang", "en"])
    let line = output.text.split(separator: "\n").first { $0.contains("in the team's language") }
    #expect(line?.contains("✓") == true, "\(output.text)")
  }

  @Test func `nothing is written over`() throws {
    let (_, test) = try run(["playbook", "new", "our-own", "-o", "our-own.yaml"])
    try test.home.write("mine", to: "our-own.yaml")
    let status = CommandRunner(test.context).run([
      "playbook", "new", "our-own", "-o", "our-own.yaml",
    ])
    #expect(status == .cannotCreate)
    #expect(try String(contentsOfFile: test.home("our-own.yaml"), encoding: .utf8) == "mine")
  }

  @Test(arguments: [
    ["../evil"], ["Evil"], ["a b"], [""], ["a", "-o", "b.yaml"],
  ]) func `an id that cannot be one is refused`(words: [String]) throws {
    let (status, test) = try run(["playbook", "new"] + words)
    #expect(status == .usage, "\(test.error.text)")
  }

  @Test(arguments: [
    ("playbook: old\nversion: 1", "playbook: new\nversion: 1"),
    ("# ü\n'playbook': \"old\" # old\n", "# ü\n'playbook': new # old\n"),
    ("{version: 1, playbook: 'old', title: old}", "{version: 1, playbook: new, title: old}"),
    ("playbook: old\r\nversion: 1\r\n", "playbook: new\r\nversion: 1\r\n"),
  ]) func `only the id is replaced`(before: String, after: String) {
    #expect(PlaybookCopy(Array(before.utf8), id: "new")?.text == after)
  }
}
