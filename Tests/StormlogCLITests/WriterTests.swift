import Foundation
import Testing

/// Who writes files: each place that does at a path of its own making, and one for all paths that
/// somebody chose, which are held against what the workspace lives in.
@Suite struct WriterTests {
  private static let sources = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
    .appendingPathComponent("../../Sources").standardized

  private static let writers: Set = [
    // At paths that somebody chose.
    "Workspace/Workspace+Placing.swift",
    // The settings, what is in use, a draft of an editor, a database: at paths of their own making.
    "Workspace/Workspace+Settings.swift", "Workspace/Selection.swift",
    "StormlogCLI/Context/TextInput.swift", "IncidentDesk/Desk+Signing.swift",
    "IncidentStore/Store.swift",
    // In the place of a database, which is what it is for.
    "IncidentStore/Store+Restore.swift",
  ]

  @Test func `files are written in few places`() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.sources.path)
    let found = try paths.filter { path in
      guard path.hasSuffix(".swift"), !path.hasPrefix("HostFiles/") else { return false }
      let text = try String(contentsOf: Self.sources.appendingPathComponent(path), encoding: .utf8)
      return ["SafeFile.write(", "NewFile(for:"].contains(where: text.contains)
    }
    #expect(Set(found) == Self.writers)
  }
}
