package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews

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
    let shell = try Shell(context, options)
    try shell.report(NextSteps(shell.desk.look(), role: try role.map(shell.reading.knownRole)))
  }
}
