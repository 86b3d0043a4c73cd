package import ArgumentParser
import IncidentCore

package struct NextCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "next", abstract: "Show what to do now, by role.",
    discussion: helpText(
      """
      Examples:
        stormlog next
        stormlog next --role legal
      """))

  @OptionGroup package var options: IncidentOptions

  @Option(help: "Only the steps of this role.", completion: .list(Role.known.map(\.rawValue)))
  package var role: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    try desk.report(NextSteps(desk.look(), role: try role.map(desk.knownRole)))
  }
}
