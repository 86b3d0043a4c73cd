import ArgumentParser
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

/// Holds the names of commands, and the command lines in their help, to each other.
@Suite struct CommandNameTests {
  /// A name as somebody without umlauts on the keyboard types it.
  private static func plain(_ name: String) -> String {
    let folded = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")].reduce(name) {
      $0.replacing($1.0, with: $1.1)
    }
    return folded.lowercased()
  }

  @Test(arguments: DeclaredCommand.all)
  func `a German name is one lower-case word with composed umlauts`(command: DeclaredCommand) {
    let name = command.help.germanName
    #expect(!name.isEmpty)
    #expect(name.allSatisfy { $0.isLowercase || $0 == "-" })
    #expect(name.isComposed)
  }

  @Test(arguments: DeclaredCommand.all)
  func `among siblings a word means one command, in whichever language`(group: DeclaredCommand) {
    var meanings: [String: String] = [:]
    for command in group.below {
      for name in Set([command.help.name, Self.plain(command.help.germanName)]) {
        #expect(meanings[name] == nil, "\(name) is \(meanings[name] ?? "") too")
        meanings[name] = command.help.name
      }
    }
  }

  /// The command lines within a help text: its examples, and what it mentions in the running text.
  private static func mentions(in text: String) -> [[String]] {
    text.split(separator: "\n").flatMap { line in
      line.components(separatedBy: "stormlog ").dropFirst().map { rest in
        rest.split(separator: " ").map { word in
          String(word.prefix { $0.isLetter || $0 == "-" })
        }
      }
    }
  }

  @Test(arguments: DeclaredCommand.all, Language.allCases)
  func `help names commands in its own language`(
    command: DeclaredCommand, language: Language
  ) throws {
    let root = try #require(DeclaredCommand.root)
    let help = language.choose(de: "hilfe", en: "help")
    let text = command.help.more?.text(in: language) ?? ""
    for words in Self.mentions(in: text) {
      var words = words[...]
      if words.first == help { words.removeFirst() }
      let first = root.below.first { $0.name(in: language) == words.first }
      #expect(first != nil || words.first == "alone" || words.first == "", "\(words)")
      guard let first, !first.isLeaf, first.unnamed == nil else { continue }
      #expect(
        first.below.contains { $0.name(in: language) == words.dropFirst().first }, "\(words)")
    }
  }

  @Test(arguments: DeclaredCommand.all, Language.allCases)
  func `an example can be typed`(command: DeclaredCommand, language: Language) throws {
    let root = try #require(DeclaredCommand.root)
    for example in command.examples(in: language) {
      let words = try #require(Self.words(of: example), "\(example)")
      let (meant, rest) = Self.meant(by: words.dropFirst(), in: language, of: root)
      // The name alone shows the board.
      guard meant.path != root.path else { continue }
      #expect(throws: Never.self, "\(example)") { _ = try meant.type.parse(rest) }
    }
  }

  /// The command that the first words name, and what follows them.
  private static func meant(
    by words: ArraySlice<String>, in language: Language, of root: DeclaredCommand
  ) -> (DeclaredCommand, [String]) {
    var words = words
    var command = root
    while let word = words.first,
      let next = command.below.first(where: { $0.name(in: language) == word })
    {
      command = next
      words.removeFirst()
    }
    if command.path.count > 1, let unnamed = command.unnamed,
      let named = command.below.first(where: { $0.type == unnamed })
    {
      command = named
    }
    return (command, Array(words))
  }

  /// The words of a command line as a shell splits them, up to where another command or a
  /// redirection begins; nil where a quotation does not end.
  private static func words(of line: String) -> [String]? {
    let pieces = line.components(separatedBy: "\"")
    guard !pieces.count.isMultiple(of: 2) else { return nil }
    let words = pieces.enumerated().flatMap { index, piece in
      index.isMultiple(of: 2) ? piece.split(separator: " ").map(String.init) : [piece]
    }
    return Array(words.prefix { !["|", "||", "<", ">"].contains($0) })
  }
}
