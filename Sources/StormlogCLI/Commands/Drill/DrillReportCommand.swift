package import ArgumentParser

package struct DrillReportCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the after-action review of a drill.",
    discussion: helpText(
      """
      In the form of HSEEP's after-action report and improvement plan: overview, objectives with
      their grades, strengths, areas for improvement, corrective actions. The actions are those of
      `action add`, the remarks those of `lesson add` with --incident.

      Examples:
        stormlog drill report 3
        stormlog drill report 3 --lang de -o uebung.html
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(help: "The drill's number; without one the drill under way, else the last.")
  package var number: Int?

  @Option(
    help: "text, markdown, html or json.", completion: .list(["text", "markdown", "html", "json"]))
  package var format: String?

  @OptionGroup package var output: OutputOption

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).exportDrillReport(number, format: format, to: output)
  }
}
