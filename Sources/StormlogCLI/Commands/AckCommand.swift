package import ArgumentParser
import IncidentCore

package struct AckCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "ack",
    abstract: "Acknowledge the present escalation, for yourself or for somebody who told you.",
    discussion: helpText(
      """
      Example:
        stormlog ack --for adler
      """))

  @OptionGroup package var options: ActOptions

  @Option(
    name: .customLong("for"), help: ArgumentHelp("Who acknowledges.", valueName: "person"),
    completion: .custom { _, _, _ in Completions.people() })
  package var person: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = AcknowledgeEscalation(person: try person.map(shell.reading.personID))
    try shell.report(shell.perform(act))
  }
}
