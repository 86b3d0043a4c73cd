package import ArgumentParser
import IncidentStore
import StormlogSchema

package struct DrillSchemaCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of scenarios, for editors.",
    discussion: helpText(
      """
      An editor that knows YAML completes and checks scenarios by it; with the YAML language server
      put this at the head of a scenario:
        # yaml-language-server: $schema=scenario.schema.json

      Example:
        stormlog drill schema > scenario.schema.json
      """))

  @OptionGroup package var shared: SharedOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    try context.write(ScenarioSchema.json)
  }
}
