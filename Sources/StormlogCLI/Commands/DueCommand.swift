package import ArgumentParser

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
    let desk = try Desk(context, options)
    let look = try desk.look()
    let list = DueList(
      look, onlyOverdue: overdue, elsewhere: try desk.clocksElsewhere(besides: look.number))
    try desk.report(list, exitStatus: exitStatus)
  }
}
