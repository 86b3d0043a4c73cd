package import ArgumentParser

package struct PromiseCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "promise",
    abstract: "What we said we would do: the next update, a call back, a refund.",
    subcommands: [
      PromiseAddCommand.self, PromiseKeepCommand.self, PromiseBreakCommand.self,
      PromiseMoveCommand.self, PromiseListCommand.self,
    ])

  package init() {}
}
