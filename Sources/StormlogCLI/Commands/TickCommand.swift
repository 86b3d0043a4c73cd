package import ArgumentParser
import IncidentCore

package struct TickCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "tick",
    abstract: "Record what has fallen due, once for each cause. Run it from cron if you like.",
    discussion: helpText(
      """
      Nothing depends on it: what is due is computed from the journal and the time. It only puts on
      record that a time passed unanswered.

      Example:
        stormlog tick
      """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(shell.perform(RecordDue(), as: .system))
  }
}
