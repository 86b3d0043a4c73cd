package import ArgumentParser

package struct PlaybookExportCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a playbook for other tools.",
    discussion: helpText(
      """
      Writes CACAO 2.0 (JSON) in one language: that of --lang where the playbook has it. What
      CACAO has no place for goes into an extension, out of which playbook import makes the same
      playbook again. The ids are always the same; "created" and "modified" are the time of the
      export, since a playbook's file has no date of its own.

      Example:
        stormlog playbook export employee-misconduct --format cacao --lang en -o cacao.json
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: "A playbook's id, or the path of a playbook file.",
    completion: .custom { _, _, _ in Completions.playbooks() })
  package var playbook: String

  @Option(help: "cacao.", completion: .list(["cacao"]))
  package var format: String = "cacao"

  @OptionGroup package var output: OutputOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.exportPlaybook(playbook, format: format, to: output)
  }
}
