import Foundation
import ShippedPlaybooks
import Testing
import Workspace

/// Holds the targets to what each of them may import.
@Suite struct ImportTests {
  private static let system: Set<String> = ["Foundation", "Glibc", "Musl", "Darwin"]

  private static let allowed: [String: Set<String>] = [
    "Sources/IncidentCore": ["Crypto", "Synchronization"],
    "Sources/StrictText": ["CYaml", "Yams"],
    "Sources/HostFiles": ["Dispatch", "Synchronization"],
    "Sources/HostTerminal": ["HostFiles", "IncidentCore", "Synchronization"],
    "Sources/LineReading": ["IncidentCore", "IncidentWording"],
    "Sources/TimeReading": ["IncidentCore", "StrictText"],
    "Sources/TerminalText": ["IncidentCore"],
    "Sources/IncidentWording": ["IncidentCore", "StrictText"],
    "Sources/PlaybookFiles": ["IncidentCore", "IncidentWording", "ShippedPlaybooks", "StrictText"],
    "Sources/PlaybookExchange": [
      "IncidentCore", "IncidentWording", "PlaybookFiles", "StrictText",
    ],
    "Sources/IncidentStore": [
      "Crypto", "GRDB", "HostFiles", "IncidentCore", "StormlogSchema", "Synchronization",
    ],
    "Sources/IncidentReport": ["IncidentCore", "IncidentWording", "Mustache"],
    "Sources/Workspace": [
      "DemoStorms", "HostFiles", "IncidentCore", "IncidentWording", "PlaybookFiles",
      "ShippedPlaybooks", "StrictText",
    ],
    "Sources/IncidentDesk": [
      "Synchronization",
      "HostFiles", "IncidentCore", "IncidentReport", "IncidentStore", "IncidentWording",
      "PlaybookFiles", "ShippedPlaybooks", "StrictText", "TimeReading", "Workspace",
      "PlaybookExchange",
    ],
    "Sources/IncidentViews": [
      "IncidentCore", "IncidentReport", "IncidentWording", "PlaybookExchange", "PlaybookFiles",
      "StrictText", "TerminalText",
    ],
    "Sources/StormlogCLI": [
      "ArgumentParser", "DemoStorms", "HostFiles", "IncidentCore", "IncidentDesk",
      "IncidentReport", "IncidentStore", "IncidentViews", "IncidentWording", "PlaybookExchange",
      "PlaybookFiles", "ShippedPlaybooks", "StormlogSchema", "StrictText", "Synchronization",
      "TerminalText", "Workspace", "HostTerminal", "LineReading", "TimeReading",
    ],
    "Sources/stormlog": ["IncidentWording", "StormlogCLI"],
    "Sources/DemoStorms": [],
    "Sources/BenchSeed": ["IncidentCore", "IncidentStore"],
    "Sources/TestSupport": ["Crypto", "IncidentCore"],
    "Sources/CommandTestSupport": [
      "HostTerminal", "IncidentCore", "IncidentDesk", "IncidentStore", "StormlogCLI", "TestSupport",
      "Workspace",
    ],
    "playbooks": [],
    "schema": [],
  ]

  private static let root = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
    .appendingPathComponent("../..").standardized

  @Test(arguments: allowed.keys.sorted())
  func `a target imports only what it may`(target: String) throws {
    let allowed = try #require(Self.allowed[target])
    let folder = Self.root.appendingPathComponent(target)
    let files = try Self.swiftFiles(in: folder)
    #expect(!files.isEmpty, "\(target)")
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(
        Self.imports(in: text).subtracting(allowed.union(Self.system)) == [],
        "\(file.lastPathComponent)")
    }
  }

  @Test func `every target has its line in the table`() throws {
    let targets = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appendingPathComponent("Sources").path)
    #expect(Set(targets.map { "Sources/\($0)" }).subtracting(Self.allowed.keys) == [])
  }

  @Test func `imports are found however they are written`() {
    let text = """
      package import A
      @testable import B
      import struct C.Name
        internal import D.Inner
      // import E
      """
    #expect(Self.imports(in: text) == ["A", "B", "C", "D"])
  }

  private static func imports(in text: String) -> Set<String> {
    let pattern =
      #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/#
      .anchorsMatchLineEndings()
    return Set(text.matches(of: pattern).map { String($0.output.1) })
  }

  private static func swiftFiles(in folder: URL) throws -> [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }
}
