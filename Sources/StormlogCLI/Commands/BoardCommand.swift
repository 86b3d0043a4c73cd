package import ArgumentParser

package struct BoardCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Show the board: alert, wind, what is due, next steps, who waits for whom.",
    discussion: """
      This is what `stormlog` alone shows. It never writes.

      Example:
        stormlog
      """)

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    guard let look = try desk.lookIfAny() else { return try desk.reportNoIncident() }
    try desk.report(Board(look))
  }
}
