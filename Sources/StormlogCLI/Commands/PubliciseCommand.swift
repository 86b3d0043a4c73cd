package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct PubliciseCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "publicise",
    abstract: "Mark an entry as fit for the public report, or take the mark back.",
    discussion: helpText(
      """
      Examples:
        stormlog publicise 12
        stormlog publicise 12 --internal
      """))

  @OptionGroup package var options: RecordOptions

  @Argument(help: "The entry's number in the timeline.")
  package var entry: Int

  @Flag(name: .customLong("internal"), help: "Take the mark back.")
  package var isInternal = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let target = try shell.desk.entry(entry)
    let act = ChangeVisibility(
      target, isPublic: !isInternal, present: try shell.desk.isPublic(target))
    try shell.report(shell.perform(act))
  }
}
