package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import Workspace

package struct ClockExplainCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, and with --at reckon a deadline. Records nothing.",
    discussion: helpText(
      """
      Examples:
        stormlog clock explain gdpr-33 --at "22.12.2020 12:17"
        stormlog clock explain dora-initial --at 08:00 --classified 10:15
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: "The rule, as “clock list --rules” shows it.",
    completion: .custom { _, _, _ in Completions.clockRules() })
  package var rule: String

  @Option(
    help: ArgumentHelp("From when it would run; it may lie ahead.", valueName: "time"))
  package var at: String?

  @Option(
    help: ArgumentHelp(
      "When it would be classified, for rules that count from that too.", valueName: "time"))
  package var classified: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    let document = try shell.desk.clockRule(rule)
    guard classified == nil || document.rule.furtherAnchors.contains(.classification) else {
      throw shell.desk.failure(.anchorNotOfRule(.classification, rule: rule))
    }
    let explanation = ClockExplanation(
      document, rules: shell.desk.configuration.clockRules,
      at: try at.map(shell.reading.anyMoment),
      classifiedAt: try classified.map(shell.reading.anyMoment),
      zone: shell.desk.zone)
    try shell.report(explanation)
  }
}
