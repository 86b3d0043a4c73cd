package import ArgumentParser

package struct InitCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a workspace with a commented stormlog.yaml.",
    discussion: helpText(
      """
      Files are for you alone. --group makes them readable and writable for a group, for a team
      that shares one host. --guided asks for team, roles and the ten points of Bitkom's checklist,
      and enters the answers in stormlog.yaml; given again it asks only for what is missing as
      a whole, and for deputies and phone numbers.

      Examples:
        stormlog init
        stormlog init --guided
        stormlog init /srv/crisis --group crisis --lang de
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(help: "The folder; the usual one where none is given.", completion: .directory)
  package var folder: String?

  @Option(help: "The group that shares the workspace.")
  package var group: String?

  @Flag(help: "Ask for what is missing, one thing after the other.")
  package var guided = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let maker = try WorkspaceMaker(context, shared, folder: folder, group: group)
    if guided { try maker.makeGuided() } else { try maker.make() }
  }
}
