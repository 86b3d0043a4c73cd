package import ArgumentParser

package struct FreezeListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show what is frozen, what was confirmed, and what was released.",
    discussion: helpText(
      """
      Example:
        stormlog freeze list
      """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    try desk.report(FreezeList(desk.look()))
  }
}
