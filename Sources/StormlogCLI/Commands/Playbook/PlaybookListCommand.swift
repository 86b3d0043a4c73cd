package import ArgumentParser

package struct PlaybookListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the playbooks that can be followed.",
    discussion: helpText(
      """
      Example:
        stormlog playbook list
      """))

  @OptionGroup package var shared: SharedOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, shared)
    try desk.report(PlaybookList(desk.library))
  }
}
