package import ArgumentParser

package struct UseCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Choose the incident that commands are about.",
    discussion: helpText(
      """
      The choice is yours alone; it is kept outside the database.

      Examples:
        stormlog use 7
        stormlog use --none
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: "The incident's number.", completion: .custom { _, _, _ in Completions.incidents() })
  package var incident: Int?

  @Flag(help: "Choose none again.")
  package var none = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.use(none ? nil : incident, clearing: none)
  }
}
