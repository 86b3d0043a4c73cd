package import ArgumentParser
import IncidentCore
package import IncidentWording

/// All that is said of a command or a group of commands: the one source of help, documents and
/// completion.
package struct CommandReference {
  package let tree: CommandTree
  package let does: Bilingual
  package let more: Bilingual?
  /// Empty for a group.
  package let parameters: [ParameterReference]

  /// - Parameter tree: The command.
  /// - Throws: Where the parser describes it in a form that is not known here.
  package init(_ tree: CommandTree) throws {
    self.tree = tree
    (does, more) = Self.said(of: tree)
    parameters =
      tree.isGroup ? [] : try Self.parameters(of: tree.type)
  }

  /// What a command or a group of options takes.
  package static func parameters(
    of type: any ParsableArguments.Type
  ) throws -> [ParameterReference] {
    try ParserDescription.arguments(of: type).map(ParameterReference.init)
  }

  /// What many commands take: told behind what is a command's own.
  package static func shared() throws -> [ParameterReference] {
    try parameters(of: ActOptions.self)
  }

  /// What a command does, and what else is said of it.
  package static func said(of tree: CommandTree) -> (does: Bilingual, more: Bilingual?) {
    if let help = (tree.type as? any DescribedCommand.Type)?.help {
      return (help.does, tree.isGroup ? withExample(help.more, of: tree) : help.more)
    }
    let configuration = tree.type.configuration
    return (
      Bilingual(joined: configuration.abstract),
      configuration.discussion.isEmpty ? nil : Bilingual(joined: configuration.discussion)
    )
  }
}

extension CommandReference {
  /// A group shows an example too: the first of the command that is meant without its name, or else
  /// of its first one.
  private static func withExample(_ more: Bilingual?, of group: CommandTree) -> Bilingual? {
    func text(_ language: Language) -> String {
      let own = more?.text(in: language) ?? ""
      guard exampleLines(in: own).isEmpty, !group.path.isEmpty,
        let first = group.unnamed ?? group.below.first
      else { return own }
      let lines = exampleLines(in: said(of: first).more?.text(in: language) ?? "")
      let heading = language.choose(de: "Beispiel:", en: "Example:")
      return (own.isEmpty ? "" : own + "\n\n") + ([heading] + lines).joined(separator: "\n")
    }
    return more == nil && group.path.isEmpty ? nil : Bilingual(en: text(.en), de: text(.de))
  }

  /// The lines of the first example in a text, as they stand there.
  private static func exampleLines(in text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n").drop(while: { !$0.hasPrefix("  stormlog") }) {
      lines.append(String(line))
      guard line.hasSuffix("\\") else { break }
    }
    return lines
  }

  /// The first example in a command's help, on one line; nil where there is none.
  static func example(of path: String, in language: Language) -> String? {
    guard !path.isEmpty,
      let tree = CommandTree.root.descendant(path.split(separator: " ").map(String.init))
    else { return nil }
    let lines = exampleLines(in: said(of: tree).more?.text(in: language) ?? "")
    let example = lines.map { line in
      let words = line.drop { $0 == " " }
      return words.hasSuffix("\\") ? words.dropLast() : words
    }.joined()
    return example.isEmpty ? nil : example
  }
}
