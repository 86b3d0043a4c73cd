package import ArgumentParser
import IncidentWording
import StormlogSchema

package struct PlaybookSchemaCommand: StormlogCommand {
  package static let help = CommandHelp(
    "schema", de: "schema",
    does: Bilingual(
      en: "Print the JSON Schema of playbooks, for editors.",
      de: "Das JSON-Schema für Playbooks ausgeben, für Editoren."),
    more: Bilingual(
      en: """
        An editor that knows YAML completes and checks playbooks by it; with the YAML language
        server put this at the head of a playbook:
          # yaml-language-server: $schema=playbook.schema.json

        Example:
          stormlog playbook schema > playbook.schema.json
        """,
      de: """
        Ein Editor, der YAML kann, ergänzt und prüft Playbooks damit; für den YAML Language Server
        gehört an den Anfang eines Playbooks:
          # yaml-language-server: $schema=playbook.schema.json

        Beispiel:
          stormlog playbook schema > playbook.schema.json
        """))

  @OptionGroup package var shared: SharedOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    try context.write(PlaybookSchema.json)
  }
}
