package import IncidentCore
import IncidentWording

/// All commands, and what each takes: enough to understand a line without asking the parser, which
/// would have to set up a command to tell.
///
/// The rows are written by a test from the commands' own declarations, and held equal to them.
package enum CommandTable {
  /// A command, or a group of commands.
  package struct Row: Sendable {
    /// The words that name it, such as `statement draft`.
    package let path: String
    /// The same in German.
    package let german: String
    /// What it takes, as ``CommandGrammar`` reads it; a group's begins with `>`.
    package let takes: String

    package init(_ path: String, _ german: String, _ takes: String) {
      self.path = path
      self.german = german
      self.takes = takes
    }
  }

  /// What options stand for that many commands take, by the word that rows have for them.
  package static func shared(_ word: some StringProtocol) -> String? {
    shared.first { $0.word == word }?.takes
  }

  /// Whether any command takes an option, as it was typed.
  package static func knowsOption(_ name: String) -> Bool {
    (shared.map(\.takes) + rows.map(\.takes)).contains {
      CommandGrammar($0).option(named: name) != nil
    }
  }

  /// The command or group of this path.
  package static func row(_ path: String) -> Row? {
    rows.first { $0.path == path }
  }

  /// The commands and groups one word below.
  package static func rows(below path: String) -> [Row] {
    rows.filter { $0.parent == path }
  }

  /// The command that a word names, in either language.
  ///
  /// - Parameters:
  ///   - word: As it was typed.
  ///   - path: The words before it, in English.
  package static func find(_ word: String, below path: String) -> Row? {
    if let row = row(path.isEmpty ? word : "\(path) \(word)") { return row }
    let folded = word.foldedWord
    let siblings = rows(below: path)
    return siblings.first { $0.name == folded }
      ?? siblings.first { $0.germanNames.contains { $0.foldedWord == folded } }
  }

  /// German names that are taken too, though nothing shows them, by the path of their command.
  fileprivate static let furtherNames = [
    "open": ["eröffnen"], "clock": ["fristuhr"], "resolve": ["lösen"],
  ]
}

extension CommandTable.Row {
  package var isGroup: Bool { takes.utf8.first == UInt8(ascii: ">") }

  /// The command of the group that is meant where none is named.
  package var unnamed: CommandTable.Row? {
    isGroup && takes.utf8.count > 1 ? CommandTable.row("\(path) \(takes.dropFirst())") : nil
  }

  /// The last word of its path.
  package var name: Substring { path[path.lastWord] }

  /// The last word of its German path.
  package var germanName: String { String(german[german.lastWord]) }

  /// All its German names, the one that is shown first.
  package var germanNames: [String] { [germanName] + CommandTable.furtherNames[path, default: []] }

  /// The path of the group that it is in; empty at the top.
  package var parent: Substring {
    let name = path.lastWord
    return name.lowerBound == path.startIndex
      ? "" : path[..<path.index(before: name.lowerBound)]
  }

  /// Its words in a language.
  package func path(in language: Language) -> String {
    switch language {
    case .de: german
    case .en: path
    }
  }

  package var grammar: CommandGrammar { CommandGrammar(takes) }
}

extension String {
  fileprivate var lastWord: Range<Index> {
    (lastIndex(of: " ").map(index(after:)) ?? startIndex)..<endIndex
  }
}
