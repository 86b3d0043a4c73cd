package import ArgumentParser

package struct PlaybookShowCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a playbook: phases, steps, roles, due times, templates.",
    discussion: helpText(
      """
      Example:
        stormlog playbook show employee-misconduct --lang de
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: "A playbook's id, or the path of a playbook file.",
    completion: .custom { _, _, _ in Completions.playbooks() })
  package var playbook: String

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, shared)
    try desk.report(PlaybookDetail(try desk.playbook(playbook)))
  }
}
