package import ArgumentParser

package struct PlaybookDiffCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what is different between two playbooks.",
    discussion: helpText(
      """
      Two files or ids; one of your own alone is compared with the shipped one of its id. With --run
      it is the playbook as a run of the incident follows it, compared with today's file or with the
      one named.

      Examples:
        stormlog playbook diff spine playbooks/spine.yaml
        stormlog playbook diff --run 1
      """))

  @OptionGroup package var options: IncidentOptions

  @Argument(
    help: "The older and the newer playbook: ids or files.",
    completion: .custom { _, _, _ in Completions.playbooks() })
  package var playbooks: [String] = []

  @Option(help: ArgumentHelp("Compare with what this run follows.", valueName: "run"))
  package var run: Int?

  @Flag(help: "Exit with 1 where something is different.")
  package var exitStatus = false

  package init() {}

  package func validate() throws {
    let isFine = run == nil ? (1...2).contains(playbooks.count) : playbooks.count <= 1
    guard isFine else {
      throw ValidationError(
        run == nil ? "Name one or two playbooks, or a run." : "Name one playbook beside a run.")
    }
  }

  package func run(in context: CommandContext) throws {
    try Shell(context, options).reportDifference(
      of: playbooks, run: run, exitStatus: exitStatus)
  }
}
