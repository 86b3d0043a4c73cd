package import ArgumentParser
import IncidentWording
import StormlogSchema

package struct DrillSchemaCommand: StormlogCommand {
  package static let help = CommandHelp(
    "schema", de: "schema",
    does: Bilingual(
      en: "Print the JSON Schema of scenarios, for editors.",
      de: "Das JSON-Schema für Drehbücher ausgeben, für Editoren."),
    more: Bilingual(
      en: """
        An editor that knows YAML completes and checks scenarios by it; with the YAML language
        server put this at the head of a scenario:
          # yaml-language-server: $schema=scenario.schema.json

        Example:
          stormlog drill schema > scenario.schema.json
        """,
      de: """
        Ein Editor, der YAML kann, ergänzt und prüft Drehbücher damit; für den YAML Language Server
        gehört an den Anfang eines Drehbuchs:
          # yaml-language-server: $schema=scenario.schema.json

        Beispiel:
          stormlog übung schema > scenario.schema.json
        """))

  @OptionGroup package var shared: SharedOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    try context.write(ScenarioSchema.json)
  }
}
