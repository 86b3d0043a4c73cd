import CommandTestSupport
import Foundation
import HostTerminal
import IncidentWording
import PlaybookFiles
import ShippedPlaybooks
import StormlogCLI
import TestSupport
import Testing
import Workspace

/// Holds the files that the documents show to what reads them.
@Suite struct DocumentExampleTests {
  /// The examples in YAML of a document that begin with this key.
  private func example(of key: String, in path: String) throws -> String {
    let blocks = try Document.named(path).blocks.filter { $0.language == "yaml" }
    return try #require(blocks.first { $0.text.hasPrefix("\(key): ") }).text
  }

  @Test func `the playbook has nothing wrong with it`() throws {
    let playbook = try example(of: "playbook", in: "docs/playbooks.md")
    let reading = PlaybookReader().check(
      Array(playbook.utf8), name: "food-recall.yaml", clockRules: .shipped,
      library: ShippedPlaybooks.file)
    #expect(reading.problems == [])
  }

  @Test func `the scenario has nothing wrong with it`() throws {
    let test = try TestContext()
    try test.home.write(example(of: "scenario", in: "docs/drills.md"), to: "our-own.yaml")
    let status = CommandRunner(test.context).run(["drill", "check", "our-own.yaml", "--strict"])
    #expect(status == .done, "\(test.output.text)\(test.error.text)")
  }

  @Test func `every shipped playbook has a line`() throws {
    let text = try Document.named("docs/playbooks.md").text
    let ids = PlaybookLibrary(own: [], read: { _ in nil }).ids.map(\.0).filter { $0 != "spine" }
    #expect(ids.count == 9)
    for id in ids { #expect(text.contains("\n| \(id) | "), "\(id)") }
  }

  @Test func `every exit code has a line`() throws {
    let codes = try Document.named("docs/for-programs.md").prose.split(separator: "\n")
      .compactMap { $0.firstMatch(of: #/^\| (\d[\d, ]*) \|/#)?.output.1 }
      .flatMap { $0.split(separator: ", ").compactMap { Int32($0) } }
    #expect(codes == IncidentWording.ExitStatus.allCases.map(\.rawValue))
  }
}
