package import ArgumentParser
import IncidentDesk
import IncidentViews
import Workspace

package struct ClockListCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the incident's legal clocks, or all rules at hand.",
    discussion: helpText(
      """
      Examples:
        stormlog clock list
        stormlog clock list --rules
      """))

  @OptionGroup package var options: IncidentOptions

  @Flag(help: "The rules at hand: the shipped ones and those of stormlog.yaml.")
  package var rules = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if rules {
      try shell.report(ClockRuleList(shell.desk.configuration.clockRules))
    } else {
      try shell.report(ClockList(shell.desk.look()))
    }
  }
}
