import Foundation
import Testing

/// A document of the project, as it lies in the repository.
struct Document: Sendable, CustomTestStringConvertible {
  /// The part of a document between two lines of backticks.
  struct Block: Sendable {
    /// The word behind the opening backticks: `sh`, `console`, `yaml`, `json`.
    let language: String
    let lines: [String]

    var text: String { lines.map { $0 + "\n" }.joined() }
  }

  /// From the root of the repository, such as `docs/storm.md`.
  let path: String
  let text: String
  let blocks: [Block]
  /// What stands outside of blocks.
  let prose: String

  var testDescription: String { path }
  var isGenerated: Bool { Self.generated.contains(path) }
  /// What its headings say, without their marks.
  var headings: [String] {
    prose.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
      line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
    }
  }

  /// What stands between backticks within a line or two of prose.
  var codeSpans: [String] {
    prose.components(separatedBy: "\n\n").flatMap { paragraph in
      paragraph.components(separatedBy: "`").enumerated()
        .filter { !$0.offset.isMultiple(of: 2) }
        .map { $0.element.replacing("\n", with: " ") }
    }
  }

  private init(_ path: String) throws {
    self.path = path
    text = try String(
      contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    var blocks: [Block] = []
    var prose = ""
    var open: (language: String, lines: [String])?
    for line in text.components(separatedBy: "\n") {
      switch open {
      case .some(let block) where line == "```":
        blocks.append(Block(language: block.language, lines: block.lines))
        open = nil
      case .some: open?.lines.append(line)
      case nil where line.hasPrefix("```"): open = (String(line.dropFirst(3)), [])
      case nil: prose += line + "\n"
      }
    }
    self.blocks = blocks
    self.prose = prose
  }
}

extension Document {
  static let root = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
    .appendingPathComponent("../../..").standardized

  /// The table of commands, which other tests hold to what it is made from.
  static let commandsPath = "docs/commands.md"
  private static let generated: Set = [commandsPath, "docs/befehle.md", "docs/json.md"]

  /// The read-me and the documents under `docs`, without the decisions.
  static let all: [Document] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: root.appendingPathComponent("docs").path)) ?? []
    let paths = ["README.md"] + names.sorted().filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
    return paths.compactMap { try? Document($0) }
  }()

  static func named(_ path: String) throws -> Document { try Document(path) }
}
