package import ArgumentParser

package struct InformCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "inform", abstract: "Who was told, by whom, and whether before the public.",
    discussion: helpText(
      """
      Example:
        stormlog inform staff --via intranet -m "the text of the first word, and a number to call"
      """),
    subcommands: [InformTellCommand.self, InformListCommand.self],
    defaultSubcommand: InformTellCommand.self)

  package init() {}
}
