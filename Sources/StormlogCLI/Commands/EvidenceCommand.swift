package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct EvidenceCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "The files kept as evidence.",
    subcommands: [List.self, Save.self])

  package init() {}

  package struct List: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Show the files kept with an incident.",
      discussion: helpText(
        """
        Example:
          stormlog evidence list
        """))

    @OptionGroup package var options: IncidentOptions

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(EvidenceList(shell.desk.look(everything: true)))
    }
  }

  package struct Save: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "save", abstract: "Write a file kept as evidence to disk.",
      discussion: helpText(
        """
        The file is named by the first characters of its SHA-256, as the list shows it.

        Example:
          stormlog evidence save 3f9a1c -o shot.png
        """))

    @OptionGroup package var options: IncidentOptions

    @Argument(help: "The beginning of the file's SHA-256, at least six characters.")
    package var sha256: String

    @OptionGroup package var output: OutputOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.saveEvidence(sha256, to: output)
    }
  }
}
