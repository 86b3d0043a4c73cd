package import ArgumentParser
import IncidentWording

package struct PlaybookCommand: DescribedCommand {
  package static let help = CommandHelp(
    "playbook", de: "playbook",
    does: Bilingual(
      en: "The prepared playbooks, shipped and your own.",
      de: "Die vorbereiteten Playbooks, mitgelieferte und eigene."),
    more: Bilingual(
      en: """
        Your own lie in the workspace's folder playbooks/ and win over shipped ones.
        """,
      de: """
        Eigene liegen im Ordner playbooks/ des Arbeitsbereichs und gehen mitgelieferten vor.
        """))

  package static let configuration = help.configuration(
    subcommands: [
      PlaybookListCommand.self, PlaybookShowCommand.self, PlaybookCheckCommand.self,
      PlaybookImportCommand.self, PlaybookExportCommand.self,
      PlaybookNewCommand.self, PlaybookDiffCommand.self, PlaybookSchemaCommand.self,
    ])

  package init() {}
}
