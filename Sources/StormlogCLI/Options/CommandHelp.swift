package import ArgumentParser
package import IncidentWording

/// What a command is called and what is said of it, in both languages.
package struct CommandHelp: Sendable {
  /// The name as scripts and the documents use it.
  package let name: String
  /// The name in German, in lower case, such as `öffnen`.
  package let germanName: String
  /// What it does, in one sentence.
  package let does: Bilingual
  /// What else is to be known, and examples; nil where there is nothing. Indented lines are shown as
  /// they are, others wrapped.
  package let more: Bilingual?

  package init(_ name: String, de germanName: String, does: Bilingual, more: Bilingual? = nil) {
    self.name = name
    self.germanName = germanName
    self.does = does
    self.more = more
  }

  /// The command as ArgumentParser knows it.
  package var configuration: CommandConfiguration { configuration(subcommands: []) }

  /// A command with others below it, of which one may be meant where none is named.
  ///
  /// It is said to stand below `stormlog`, as it does, and to have no words of its own that ask for
  /// help, since those are found before the parser sees a line. Both spare the parser work that
  /// would be in vain; see ``StormlogCommand/parsed(_:)``.
  package func configuration(
    subcommands: [any ParsableCommand.Type], unnamed: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: "stormlog", abstract: does.joined,
      discussion: more?.joined ?? "", subcommands: subcommands, defaultSubcommand: unnamed,
      helpNames: [])
  }
}

/// A command, or a group of commands, that says what it is in both languages.
package protocol DescribedCommand: ParsableCommand {
  static var help: CommandHelp { get }
}

extension DescribedCommand {
  package static var configuration: CommandConfiguration { help.configuration }
}

extension ArgumentHelp {
  /// What an option or an argument is for.
  ///
  /// - Parameters:
  ///   - english: What it is for, in English.
  ///   - german: The same in German.
  ///   - value: What stands for the value in a usage line; nil for a flag.
  init(en english: String, de german: String, value: Bilingual? = nil) {
    self.init(
      Bilingual(en: english, de: german).joined, valueName: value?.joined)
  }
}
