import ArgumentParser
import CommandTestSupport
import Foundation
import IncidentWording
import PlaybookFiles
import ShippedPlaybooks
import StormlogCLI
import TestSupport
import Testing
import Workspace

/// Holds the examples of the read-me to the commands that there are.
@Suite struct ReadmeTests {
  private static let text: String = {
    let file = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
      .appendingPathComponent("../../../README.md").standardized
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// The rows of the table of all commands: a command's name and an example of it.
  private static let rows: [(command: String, example: String)] = {
    text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "`", omittingEmptySubsequences: false)
      guard cells.count == 5, cells[0] == "| ", cells[2] == " | ", cells[3].hasPrefix("stormlog")
      else { return nil }
      return (String(cells[1]), String(cells[3]))
    }
  }()

  /// The words after the program's name, split as a shell does it.
  private func words(of example: String) -> [String] {
    let pieces = example.split(separator: "\"", omittingEmptySubsequences: false)
    let words = pieces.enumerated().flatMap { index, piece in
      index.isMultiple(of: 2) ? piece.split(separator: " ").map(String.init) : [String(piece)]
    }
    return Array(words.dropFirst())
  }

  @Test func `there are examples to look at`() {
    #expect(Self.rows.count > 50)
  }

  /// The examples in YAML that begin with this key.
  private func examples(of key: String) -> [String] {
    Self.text.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
      .filter { $0.hasPrefix("\(key): ") }
  }

  @Test func `its playbook has nothing wrong with it`() throws {
    let playbook = try #require(examples(of: "playbook").first)
    let reading = PlaybookReader().check(
      Array(playbook.utf8), name: "food-recall.yaml", library: ShippedPlaybooks.file)
    #expect(reading.problems == [])
  }

  @Test func `its scenario has nothing wrong with it`() throws {
    let test = try TestContext()
    try test.home.write(try #require(examples(of: "scenario").first), to: "our-own.yaml")
    let status = CommandRunner(test.context).run(["drill", "check", "our-own.yaml", "--strict"])
    #expect(status == .done, "\(test.output.text)\(test.error.text)")
  }

  @Test func `every shipped playbook has a line`() {
    for (id, _) in PlaybookLibrary(own: [], read: { _ in nil }).ids where id != "spine" {
      #expect(Self.text.contains("\n| \(id) | "), "\(id)")
    }
  }

  @Test(arguments: rows.indices)
  func `an example in the table of commands can be typed`(row: Int) throws {
    let (command, example) = Self.rows[row]
    let words = words(of: example)
    #expect(throws: Never.self, "\(example)") { try Stormlog.parseAsRoot(words) }
    // The board is what the name alone shows, and help leads to what it is asked for.
    let named = words.first == "help" ? Array(words.dropFirst()) : words
    #expect(
      named.starts(with: command.split(separator: " ").map(String.init)) || command == "board")
  }
}
