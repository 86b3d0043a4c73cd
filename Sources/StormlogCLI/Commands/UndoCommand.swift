package import ArgumentParser
import IncidentDesk

package struct UndoCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your last act, or the one that wrote an entry.",
    discussion: helpText(
      """
      Nothing is deleted: the undoing is an entry of its own. Repeated, it goes further back. A
      published statement is not undone; it is corrected or withdrawn.

      Examples:
        stormlog undo
        stormlog undo 14
      """))

  @OptionGroup package var options: RecordOptions

  @Argument(help: "An entry of the act; your last act where none is given.")
  package var entry: Int?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(shell.perform(shell.desk.undoing(entry)))
  }
}
