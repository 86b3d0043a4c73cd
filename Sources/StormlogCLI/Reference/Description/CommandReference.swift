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
    if let help = (tree.type as? any DescribedCommand.Type)?.help { return (help.does, help.more) }
    let configuration = tree.type.configuration
    return (
      Bilingual(joined: configuration.abstract),
      configuration.discussion.isEmpty ? nil : Bilingual(joined: configuration.discussion)
    )
  }
}

extension CommandReference {
  /// The first example in a command's help, on one line; nil where there is none.
  static func example(of path: String, in language: Language) -> String? {
    guard !path.isEmpty,
      let tree = CommandTree.root.descendant(path.split(separator: " ").map(String.init))
    else { return nil }
    let lines = (said(of: tree).more?.text(in: language) ?? "").split(separator: "\n")
    var example: String?
    for line in lines.drop(while: { !$0.hasPrefix("  stormlog") }) {
      example = (example ?? "") + String(line.drop { $0 == " " })
      guard line.hasSuffix("\\") else { break }
      example?.removeLast()
    }
    return example
  }
}
