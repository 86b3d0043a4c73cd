package import ArgumentParser
package import IncidentWording

/// The commands as they are declared, each with the words that name it.
package struct CommandTree {
  package let type: any ParsableCommand.Type
  /// In English, without the program's name.
  package let path: [String]
  package let germanPath: [String]

  init(type: any ParsableCommand.Type, path: [String], germanPath: [String]) {
    self.type = type
    self.path = path
    self.germanPath = germanPath
  }

  /// The commands and groups right below.
  package var below: [CommandTree] { type.configuration.subcommands.map(child) }

  /// The same under the headings that the declaration puts above them; none of them has one where
  /// the declaration has none.
  package var groups: [(title: Bilingual?, commands: [CommandTree])] {
    let configuration = type.configuration
    let grouped = configuration.groupedSubcommands.map { group in
      (
        title: Bilingual?.some(Bilingual(joined: group.name)),
        commands: group.subcommands.map(child)
      )
    }
    let others = configuration.ungroupedSubcommands.map(child)
    return others.isEmpty ? grouped : [(title: nil, commands: others)] + grouped
  }

  /// The command that is meant where none below is named.
  package var unnamed: CommandTree? {
    type.configuration.defaultSubcommand.map(child)
  }

  /// It, and all that are below it at any depth, in the order of the declarations.
  package var all: [CommandTree] { [self] + below.flatMap(\.all) }

  package var isGroup: Bool { !type.configuration.subcommands.isEmpty }

  /// What is below at this path; nil where nothing is.
  package func descendant(_ path: some Sequence<String>) -> CommandTree? {
    path.reduce(Self?.some(self)) { tree, word in
      tree?.below.first { $0.path.last == word }
    }
  }

  private func child(_ type: any ParsableCommand.Type) -> CommandTree {
    let name = type.configuration.commandName ?? String(describing: type).lowercased()
    let germanName = (type as? any DescribedCommand.Type)?.help.germanName ?? name
    return CommandTree(type: type, path: path + [name], germanPath: germanPath + [germanName])
  }
}
