package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct DueCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Show what is due and overdue, the earliest first.",
    discussion: helpText(
      """
      Example:
        stormlog due
      """))

  @OptionGroup package var options: IncidentOptions

  @Flag(help: "Only what is overdue.")
  package var overdue = false

  @Flag(help: "Exit with 1 where there is nothing.")
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let look = try shell.desk.look()
    let list = DueList(
      look, onlyOverdue: overdue,
      elsewhere: ClocksElsewhere(try shell.desk.clocksElsewhere(besides: look.number)))
    try shell.report(list, exitStatus: exitStatus)
  }
}
