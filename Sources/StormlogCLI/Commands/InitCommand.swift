package import ArgumentParser

package struct InitCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a workspace with a commented stormlog.yaml.",
    discussion: helpText(
      """
      Files are for you alone. --group makes them readable and writable for a group, for a team
      that shares one host.

      Examples:
        stormlog init
        stormlog init /srv/crisis --group crisis --lang de
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(help: "The folder; the usual one where none is given.", completion: .directory)
  package var folder: String?

  @Option(help: "The group that shares the workspace.")
  package var group: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    try WorkspaceMaker(context, shared, folder: folder, group: group).make()
  }
}
