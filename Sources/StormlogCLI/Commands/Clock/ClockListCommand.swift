package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording
import Workspace

package struct ClockListCommand: StormlogCommand {
  package static let help = CommandHelp(
    "list", de: "liste",
    does: Bilingual(
      en: "Show the incident's legal clocks, or all rules at hand.",
      de: "Die Meldefristen des Vorfalls zeigen, oder alle Regeln, die es gibt."),
    more: Bilingual(
      en: """
        Examples:
          stormlog clock list
          stormlog clock list --rules
        """,
      de: """
        Beispiele:
          stormlog meldefrist liste
          stormlog meldefrist liste --rules
        """))

  @OptionGroup package var options: IncidentOptions

  @Flag(
    help: ArgumentHelp(
      en: "The rules at hand: the shipped ones and those of stormlog.yaml.",
      de: "Die vorhandenen Regeln: die mitgelieferten und die aus stormlog.yaml."))
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
