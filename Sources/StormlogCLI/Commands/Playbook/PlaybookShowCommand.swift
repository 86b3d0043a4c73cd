package import ArgumentParser

package struct PlaybookShowCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a playbook: phases, steps, roles, due times, templates.",
    discussion: helpText(
      """
      As text, as a drawing for Mermaid or Graphviz, or as JSON.

      Examples:
        stormlog playbook show employee-misconduct --lang de
        stormlog playbook show spine --format dot | dot -Tsvg > spine.svg
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: "A playbook's id, or the path of a playbook file.",
    completion: .custom { _, _, _ in Completions.playbooks() })
  package var playbook: String

  @Option(
    help: "text, mermaid, dot or json.",
    completion: .list(PlaybookFormat.allCases.map(\.rawValue)))
  package var format: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).reportPlaybook(playbook, format: format)
  }
}
