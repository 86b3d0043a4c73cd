package import ArgumentParser

package struct PostMortemCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "postmortem",
    abstract: "Write the post-mortem: what happened, and what we learned.",
    discussion: helpText(
      """
      Says what is still missing for a complete one. For the public only published statements,
      wind, alert, milestones and entries marked public are shown.

      Examples:
        stormlog postmortem
        stormlog postmortem --format html --audience public --lang de -o report.html
      """))

  @OptionGroup package var options: IncidentOptions

  @Option(help: "markdown, html or json.", completion: .list(["markdown", "html", "json"]))
  package var format: String?

  @Option(help: "internal or public.", completion: .list(["internal", "public"]))
  package var audience: String = "internal"

  @OptionGroup package var output: OutputOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.exportPostMortem(format: format, audience: audience, to: output)
  }
}
