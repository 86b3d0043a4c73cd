package import ArgumentParser

package struct DrillCheckCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read scenarios and name everything wrong with its place.",
    discussion: helpText(
      """
      Without an argument all scenarios of the workspace and the shipped ones are checked, each
      against its playbook. Errors keep one from being played (exit 65); a text that lacks German
      or English is a warning.

      Example:
        stormlog drill check drills/our-own.yaml
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: "Scenario ids or files.",
    completion: .custom { _, _, word in Completions.scenarios(orFiles: word) })
  package var scenarios: [String] = []

  @Flag(help: "Warnings fail too (exit 1).")
  package var strict = false

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).reportScenarioCheck(of: scenarios, strict: strict)
  }
}
