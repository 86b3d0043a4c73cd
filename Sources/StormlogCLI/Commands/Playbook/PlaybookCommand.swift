package import ArgumentParser

package struct PlaybookCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "playbook", abstract: "The prepared playbooks, shipped and your own.",
    discussion: "Your own lie in the workspace's folder playbooks/ and win over shipped ones.",
    subcommands: [
      PlaybookListCommand.self, PlaybookShowCommand.self, PlaybookCheckCommand.self,
      PlaybookImportCommand.self, PlaybookExportCommand.self,
      PlaybookNewCommand.self, PlaybookDiffCommand.self, PlaybookSchemaCommand.self,
    ])

  package init() {}
}
