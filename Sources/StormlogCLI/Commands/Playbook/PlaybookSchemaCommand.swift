package import ArgumentParser
import IncidentStore
import StormlogSchema

package struct PlaybookSchemaCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of playbooks, for editors.",
    discussion: helpText(
      """
      An editor that knows YAML completes and checks playbooks by it; with the YAML language server
      put this at the head of a playbook:
        # yaml-language-server: $schema=playbook.schema.json

      Example:
        stormlog playbook schema > playbook.schema.json
      """))

  @OptionGroup package var shared: SharedOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    try context.write(PlaybookSchema.json)
  }
}
