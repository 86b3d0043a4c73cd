package import ArgumentParser

/// A standing branch that has proposed something.
package struct BranchArgument: ParsableArguments {
  @Argument(
    help: "The branch's id, as the board shows it.",
    completion: .custom { _, _, _ in Completions.proposals() })
  package var branch: String

  @Option(help: "The run's number, where several playbooks have a branch of this id.")
  package var run: Int?

  package init() {}
}
