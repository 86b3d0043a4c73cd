import ArgumentParser
import Foundation
import StormlogCLI
import Testing

/// Holds what the documents tell people to type to the commands that there are.
@Suite struct DocumentCommandTests {
  /// Those that people write. Generated ones are held to their source.
  private static let documents = Document.all.filter { !$0.isGenerated }
  private static let lines = documents.flatMap(\.commandLines).uniqued()
  private static let inText = documents.flatMap(\.commandsInText).uniqued()

  @Test func `there are lines to look at, of every kind`() {
    #expect(Self.lines.count > 40)
    for line in [
      "stormlog wind 4 --media 3 --because \"Spiegel picks it up\"",
      "stormlog wind 2 --because \"60 replies\"",  // behind a drill's prompt
      "stormlog fact ill yes",  // in a remark
    ] {
      #expect(Self.lines.contains(line), "\(line)")
    }
    #expect(Self.inText.count > 20)
    #expect(Self.inText.contains("stormlog init --guided"))  // over the end of a line
  }

  @Test(arguments: inText)
  func `a command in a text can be typed, or is named without more`(command: String) {
    let words = shellWords(of: command)
    if !CommandPath.all.contains(words) { parse(Array(words.dropFirst())) }
  }

  @Test(arguments: lines)
  func `a line can be typed`(line: String) throws {
    let words = shellWords(of: line)
    switch words.first {
    case "stormlog": parse(Array(words.dropFirst()))
    case "sudo": parse(Array(words.dropFirst(2)))
    case "make": #expect(try Self.targets.contains(#require(words.dropFirst().first)), "\(line)")
    case "python3":
      let script = Document.root.appendingPathComponent(try #require(words.dropFirst().first))
      #expect(FileManager.default.fileExists(atPath: script.path), "\(line)")
    case "sqlite3": break
    default: Issue.record("\(line): what is this?")
    }
  }

  private func parse(_ words: [String]) {
    guard CompletionShell.ofScript(asked: words) == nil else { return }
    #expect(throws: Never.self, "stormlog \(words.joined(separator: " "))") {
      try CommandRunner.read(words)
    }
  }

  @Test func `every command is named`() throws {
    let page = Document.all.first { $0.path == Document.commandsPath }
    // The page of all commands has a heading for each. The others show what can be typed.
    let named =
      page.map { $0.headings.map { "stormlog \($0)" } }
      ?? Document.all.flatMap { $0.commandLines + $0.commandsInText }
    let words = named.map { shellWords(of: $0).filter { $0 != "help" } }
    let missing = CommandPath.leaves.filter { path in
      // The board is what the name alone shows.
      !words.contains { $0.starts(with: path) || $0 == ["stormlog"] && path.last == "board" }
    }
    #expect(CommandPath.leaves.count > 100)
    #expect(missing == [])
  }

  private static let targets: Set<String> = {
    let makefile = Document.root.appendingPathComponent("Makefile")
    let text = (try? String(contentsOf: makefile, encoding: .utf8)) ?? ""
    return Set(text.matches(of: #/(?m)^([a-z]+):/#).map { String($0.output.1) })
  }()
}

/// How commands are named, word by word.
enum CommandPath {
  /// All commands and groups.
  static let all = Set(paths(of: Stormlog.self, below: []).map(\.path))
  /// Those that do something, without the groups above them.
  static let leaves = paths(of: Stormlog.self, below: []).filter(\.isLeaf).map(\.path)

  private static func paths(
    of command: any ParsableCommand.Type, below path: [String]
  ) -> [(path: [String], isLeaf: Bool)] {
    let configuration = command.configuration
    let path = path + [configuration.commandName ?? "?"]
    let below = configuration.subcommands
    return [(path, below.isEmpty)] + below.flatMap { paths(of: $0, below: path) }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order in which they come.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
