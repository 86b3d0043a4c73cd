package import ArgumentParser

package struct ReadinessCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "readiness",
    abstract: "Judge the preparation by the ten points of Bitkom's checklist.",
    discussion: helpText(
      """
      Looks at stormlog.yaml, the playbooks and the drills in the journal, and gives no credit for
      what it cannot see. What is older than a year counts as outdated.

      Examples:
        stormlog readiness
        stormlog readiness --format html -o readiness.html
      """))

  @OptionGroup package var shared: SharedOptions

  @Option(
    help: "text, markdown, html or json.", completion: .list(["text", "markdown", "html", "json"]))
  package var format: String?

  @OptionGroup package var output: OutputOption

  @Flag(help: "Exit with 1 where a point is not fully prepared.")
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.reportReadiness(
      format: format, to: output, exitStatus: exitStatus, workspace: shared.workspacePath)
  }
}
