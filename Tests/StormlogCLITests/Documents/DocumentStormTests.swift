import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentReport
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// Follows the storm of the documents, with the people of `docs/settings.md`, at 09:45 in Berlin on
/// 24 November 2026.
@Suite struct DocumentStormTests {
  private let home: CrisisHome

  init() throws {
    home = try CrisisHome(in: .en, isTerminal: true, variables: ["STORMLOG_ACTOR": "s1"])
    let settings = try Document.named("docs/settings.md").blocks.filter { $0.language == "yaml" }
    try home.prepare(["crisis/stormlog.yaml": #require(settings.first).text, "shot.png": "shot"])
    home.test.time.wait(.minutes(6 * 60 + 45))
  }

  /// `RECORD_GOLDEN=1` writes into the document what its commands print now.
  @Test func `its commands print what stands below them`() throws {
    let document = try Document.named("docs/storm.md")
    var text = document.text
    for block in document.blocks where block.language == "console" {
      var printed: [String] = []
      for (line, answer) in exchanges(in: block) {
        let (status, output) = run(line)
        // What is left out is left out on purpose.
        printed.append(answer.isEmpty ? "$ \(line)" : "$ \(line)\n\(output)")
        if answer.isEmpty { #expect(status == .done, "\(line): \(output)") }
      }
      // Answers stand apart from the next command, commands alone do not.
      let isBare = exchanges(in: block).allSatisfy(\.answer.isEmpty)
      let told = printed.joined(separator: isBare ? "\n" : "\n\n") + "\n"
      #expect(block.text == told)
      text = text.replacing(block.text, with: told)
    }
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: Document.root.appendingPathComponent(document.path))
      Issue.record("docs/storm.md was recorded; run again without RECORD_GOLDEN")
    }
  }

  @Test func `the dozen lines of the read-me lead from the first post to the report`() throws {
    let block = try #require(
      Document.named("README.md").blocks.first { $0.text.contains("stormlog open") })
    for line in block.lines {
      let (status, output) = run(line)
      #expect(status == .done, "\(line): \(output)")
    }
    #expect(try home.test.home.names.contains("report.html"))
  }

  /// The commands of a block, and what stands below each.
  private func exchanges(in block: Document.Block) -> [(line: String, answer: String)] {
    block.text.components(separatedBy: "$ stormlog").dropFirst().map { part in
      let (line, answer) = (part.prefix { $0 != "\n" }, part.drop { $0 != "\n" })
      return ("stormlog\(line)", answer.trimmingCharacters(in: .newlines))
    }
  }

  /// How a line ended, and what it printed without the last line break.
  private func run(_ line: String) -> (status: IncidentWording.ExitStatus, output: String) {
    let (said, complained) = (home.test.output.text.count, home.test.error.text.count)
    let status = CommandRunner(home.test.context).run(Array(shellWords(of: line).dropFirst()))
    let output =
      home.test.output.text.dropFirst(said) + home.test.error.text.dropFirst(complained)
    return (status, output.trimmingCharacters(in: .newlines))
  }
}
