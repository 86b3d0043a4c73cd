package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import PlaybookFiles

package struct PlaybookCheckCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read playbooks and name everything wrong with its place.",
    discussion: helpText(
      """
      Without an argument all playbooks of the workspace and the shipped ones are checked. Errors
      keep a playbook from being followed (exit 65); warnings make it a bad one. Behind each finding
      stands the name of its rule.

      Examples:
        stormlog playbook check playbooks/our-own.yaml
        stormlog playbook check --strict
        stormlog playbook check --explain idle-option
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: "Playbook ids or files.", completion: .file(extensions: ["yaml", "yml"]))
  package var playbooks: [String] = []

  @Flag(help: "Warnings fail too (exit 1).")
  package var strict = false

  @Option(
    help: ArgumentHelp(
      "Explain a rule, with a bad and a good example; “all” explains every one.",
      valueName: "rule"),
    completion: .list(CheckRule.allCases.map(\.rawValue) + ["all"]))
  package var explain: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    if let explain {
      try shell.report(RuleExplanation(try shell.desk.rules(named: explain)))
    } else {
      try shell.reportCheck(of: playbooks, strict: strict)
    }
  }
}
