import Foundation
import StormlogCLI
import TestSupport
import Testing

/// One after the other: they wait for the same runs, and would wait on every core.
@Suite(.serialized) struct OutputSchemaTests {
  private let schemas: OutputSchemas
  private let runs: OutputRuns

  init() throws {
    schemas = try OutputSchemas()
    runs = try OutputRuns.played.get()
  }

  @Test func `all that is printed fits the schema of its command`() {
    #expect(runs.faults.isEmpty, "\(runs.faults.prefix(20).joined(separator: "\n"))")
  }

  @Test func `every key that a schema names has been printed`() {
    let missing = schemas.keys.subtracting(runs.seen).map(\.description).sorted()
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  @Test func `every key that may be left out has been left out`() {
    let always = schemas.optionalKeys.subtracting(runs.leftOut).map(\.description).sorted()
    #expect(always.isEmpty, "\(always.joined(separator: "\n"))")
  }

  @Test func `every command that takes --json has been held to each of its schemas`() {
    for (command, outputs) in schemas.commands {
      let missing = Set(outputs.compactMap(\.schema)).subtracting(runs.held[command] ?? [])
      #expect(missing == [], "\(command)")
    }
  }

  @Test func `every command that takes --json has its entry`() throws {
    let commands = try CommandTree.leaves.filter { try $0.takesJSON() }.map(\.name).sorted()
    #expect(commands == schemas.commands.keys.sorted())
  }

  @Test func `every schema is printed by some command, and every command's schema is there`() {
    let named = Set(schemas.commands.values.joined().compactMap(\.schema))
    #expect(
      named.union([OutputSchemas.shared, "error"]).sorted() == schemas.schemas.keys.sorted())
  }

  @Test func `the samples are what was printed`() throws {
    let folder = OutputSchemas.folder.appendingPathComponent("samples")
    for (name, text) in runs.samples.sorted(by: { $0.key < $1.key }) {
      #expect(
        Golden.objection(to: text, at: folder.appendingPathComponent("\(name).json")) == nil)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(runs.samples.keys.map { "\($0).json" }))
  }

  @Test func `the page about JSON has the tables of the schemas`() throws {
    let file = OutputSchemas.root.appendingPathComponent("docs/json.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let mark = "<!-- The rest is made from the schemas: RECORD_GOLDEN=1 writes it. -->\n"
    let head = try #require(page.range(of: mark))
    let text = page[..<head.upperBound] + "\n" + OutputPage(schemas).text
    #expect(Golden.objection(to: String(text), at: file) == nil)
  }
}
