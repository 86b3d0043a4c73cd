package import ArgumentParser

package struct PlaybookImportCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a draft out of a playbook from elsewhere.",
    discussion: helpText(
      """
      Reads CACAO 2.0 (JSON), playbooks exported from Mattermost (JSON) and checklists in
      Markdown; the content tells which. Everything that could not be carried over is named on
      standard error, with its place. A file that cannot be carried over is refused with all its
      problems, and nothing is written.

      The id of the playbook is the name of the output file; without one it is made out of the
      title.

      Examples:
        stormlog playbook import phishing.md -o .stormlog/playbooks/phishing.yaml
        stormlog playbook import cacao.json --json
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(help: "The file to read.", completion: .file())
  package var file: String

  @OptionGroup package var output: OutputOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.importPlaybook(file, to: output)
  }
}
