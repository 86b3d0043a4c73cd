package import ArgumentParser

package struct InformListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show who was told when, and who still has to be told.",
    discussion: helpText(
      """
      Example:
        stormlog inform list
      """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    try desk.report(InformList(desk.look()))
  }
}
