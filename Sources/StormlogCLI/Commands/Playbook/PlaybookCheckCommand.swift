package import ArgumentParser

package struct PlaybookCheckCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read playbooks and name every problem with its place.",
    discussion: helpText(
      """
      Without an argument all playbooks of the workspace and the shipped ones are checked.

      Example:
        stormlog playbook check playbooks/our-own.yaml
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(help: "Playbook ids or files.", completion: .file())
  package var playbooks: [String] = []

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, shared)
    try desk.reportCheck(of: playbooks)
  }
}
