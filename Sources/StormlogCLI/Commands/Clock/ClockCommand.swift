package import ArgumentParser

package struct ClockCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "Legal deadlines: reminders with their reckoning, no legal advice.",
    subcommands: [
      ClockListCommand.self, ClockStartCommand.self, ClockClassifyCommand.self,
      ClockMetCommand.self, ClockStopCommand.self, ClockShowCommand.self, ClockExplainCommand.self,
    ])

  package init() {}
}

/// A clock of the incident.
package struct ClockArgument: ParsableArguments {
  @Argument(
    help: "The clock's number, or its rule.",
    completion: .custom { _, _, _ in Completions.clocks() })
  package var clock: String

  package init() {}
}
