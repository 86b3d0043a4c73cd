package import ArgumentParser

package struct PlaybookNewCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a playbook of your own.",
    discussion: helpText(
      """
      It is small and explains itself, or with --from it is a copy of another one to be changed. It
      is written into the workspace's folder playbooks/, or where -o says; nothing is ever written
      over. A playbook of your own wins over a shipped one of the same id.

      Examples:
        stormlog playbook new food-recall
        stormlog playbook new spine --from spine
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(help: "The new playbook's id: a–z, 0–9 and -.")
  package var id: String

  @Option(
    help: ArgumentHelp("Copy this playbook.", valueName: "playbook"),
    completion: .custom { _, _, _ in Completions.playbooks() })
  package var from: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write it here: a folder, or a file called ID.yaml.", valueName: "path"),
    completion: .file())
  package var output: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).makePlaybook(id, from: from, at: output)
  }
}
