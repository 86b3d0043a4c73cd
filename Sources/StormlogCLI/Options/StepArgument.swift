package import ArgumentParser

/// A step of a playbook that is being followed.
package struct StepArgument: ParsableArguments {
  @Argument(
    help: "The step's id.", completion: .custom { _, _, _ in Completions.openSteps() })
  package var step: String

  @Option(help: "The run's number, where several playbooks have a step of this id.")
  package var run: Int?

  package init() {}
}
