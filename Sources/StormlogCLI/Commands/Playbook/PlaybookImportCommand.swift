package import ArgumentParser
import IncidentCore
import IncidentWording
import LineReading

package struct PlaybookImportCommand: StormlogCommand {
  package static let help = CommandHelp(
    "import", de: "importieren",
    does: Bilingual(
      en: "Make a draft out of a playbook from elsewhere.",
      de: "Aus einem Playbook von anderswo einen Entwurf machen."),
    more: Bilingual(
      en: """
        Reads CACAO 2.0 (JSON), playbooks exported from Mattermost (JSON) and checklists in
        Markdown; the content tells which. Everything that could not be carried over is named on
        standard error, with its place. A file that cannot be carried over is refused with all its
        problems, and nothing is written.

        The id of the playbook is the name of the output file; without one it is made out of the
        title.

        Examples:
          stormlog playbook import phishing.md -o .stormlog/playbooks/phishing.yaml
          stormlog playbook import cacao.json --json
        """,
      de: """
        Liest CACAO 2.0 (JSON), aus Mattermost exportierte Playbooks (JSON) und Checklisten in
        Markdown; der Inhalt sagt, was es ist. Was sich nicht übernehmen ließ, steht mit seiner
        Stelle auf der Fehlerausgabe. Eine Datei, die sich gar nicht übernehmen lässt, wird mit
        allen Problemen abgelehnt, und nichts wird geschrieben.

        Das Playbook heißt wie die Datei, in die es geschrieben wird; ohne sie entsteht die Kennung
        aus dem Titel.

        Beispiele:
          stormlog playbook importieren phishing.md -o .stormlog/playbooks/phishing.yaml
          stormlog playbook importieren cacao.json --json
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "The file to read.",
      de: "Die Datei, die gelesen wird.",
      value: Bilingual(en: "file", de: "datei")), completion: .candidates(.files))
  package var file: String

  @OptionGroup package var output: OutputOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.importPlaybook(file, to: output)
  }
}
