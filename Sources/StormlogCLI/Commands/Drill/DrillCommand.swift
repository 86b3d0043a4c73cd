package import ArgumentParser

package struct DrillCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "drill", abstract: "Rehearse a storm by a scenario, and see how it went.",
    discussion: helpText(
      """
      A drill is an incident of its own, marked in every view and report and left out of every
      figure. It has a simulated clock; nothing in it reaches another incident.

      Your own scenarios lie in the workspace's folder drills/ and win over shipped ones.
      """),
    subcommands: [
      DrillListCommand.self, DrillRunCommand.self, DrillResumeCommand.self,
      DrillCheckCommand.self, DrillScoreCommand.self, DrillRateCommand.self,
      DrillReportCommand.self, DrillSchemaCommand.self,
    ])

  package init() {}
}
