import Foundation
import Testing

/// Holds the folders within a target to one direction: what one uses may not use it in turn.
///
/// Files beside the folders tie them together, and are not looked at. Neither is `IncidentCore`, whose
/// folders are chapters of one vocabulary and no layers: an incident is made of all that can happen
/// to it, and all that can happen to it is decided on the incident.
@Suite struct FolderTests {
  private static let sources = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
    .appendingPathComponent("../../Sources").standardized

  private static let targets = [
    "IncidentDesk", "IncidentReport", "IncidentStore", "IncidentViews", "IncidentWording",
    "PlaybookExchange", "PlaybookFiles", "StormlogCLI", "StrictText", "TerminalText", "Workspace",
  ]

  @Test(arguments: targets)
  func `folders of a target use each other in one direction`(target: String) throws {
    let uses = try FolderUses(Self.texts(in: Self.sources.appendingPathComponent(target)))
    #expect(uses.circle == nil)
  }

  @Test func `a circle is found, over any number of folders`() throws {
    let line = ["A/X.swift": "struct X { let y: Y }", "B/Y.swift": "struct Y {}"]
    #expect(FolderUses(line).circle == nil)
    let circle = line.merging([
      "B/Z.swift": "extension Y { var w: W }", "C/W.swift": "enum W { case x(X) }",
    ]) {
      $1
    }
    #expect(FolderUses(circle).circle == ["A", "B", "C", "A"])
  }

  @Test func `what stands in a text or a remark is no use`() throws {
    let texts = [
      "A/X.swift": "struct X {} // Y\nlet text = \"Y\"\nlet more = \"\"\"\n  Y\n  \"\"\"",
      "B/Y.swift": "struct Y { let x: X }",
    ]
    #expect(FolderUses(texts).circle == nil)
  }

  /// The Swift files below a folder by their paths in it.
  private static func texts(in folder: URL) throws -> [String: String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var texts: [String: String] = [:]
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let path = file.standardized.path.dropFirst(folder.standardized.path.count + 1)
      texts[String(path)] = try String(contentsOf: file, encoding: .utf8)
    }
    try #require(!texts.isEmpty)
    return texts
  }
}

/// Which folder uses the types of which other.
private struct FolderUses {
  private var used: [String: Set<String>] = [:]

  /// - Parameter texts: Swift files by their paths within a target.
  init(_ texts: [String: String]) {
    let files = texts.compactMap { path, text in
      path.firstIndex(of: "/").map { (folder: String(path[..<$0]), code: Self.code(of: text)) }
    }
    var owners: [Substring: String] = [:]
    for file in files {
      for type in file.code.matches(of: Self.declaration) { owners[type.output.1] = file.folder }
    }
    for file in files {
      let names = Set(file.code.matches(of: #/\b[A-Z]\w+\b|\b[A-Z]\b/#).map(\.output))
      let folders = names.compactMap { owners[$0] }.filter { $0 != file.folder }
      used[file.folder, default: []].formUnion(folders)
    }
  }

  /// Types that other files can see.
  private static var declaration: Regex<(Substring, Substring)> {
    #/^(?:@\w+ )*(?:(?:package|public|indirect|final) )*(?:struct|enum|class|protocol|actor|typealias) (\w+)/#
      .anchorsMatchLineEndings()
  }

  /// A file without its texts and remarks.
  private static func code(of text: String) -> String {
    text.replacing(#/"""[\s\S]*?"""/#, with: "").replacing(#/"(?:\\.|[^"\\\n])*"/#, with: "")
      .replacing(#/\/\/[^\n]*/#, with: "")
  }

  /// Folders each of which uses the next, the last being the first; nil where there are none.
  var circle: [String]? {
    for folder in used.keys.sorted() {
      if let way = way(from: folder, to: folder) { return way }
    }
    return nil
  }

  /// The shortest way.
  private func way(from start: String, to end: String) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      let way = ways.removeFirst()
      for next in used[way[way.count - 1], default: []].sorted() {
        if next == end { return way + [next] }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }
}
