package import ArgumentParser

package struct BoardCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Show the board: alert, wind, what is due, next steps, who waits for whom.",
    discussion: helpText(
      """
      This is what `stormlog` alone shows. It never writes. Where several incidents are open and none
      is chosen, it lists them.

      Example:
        stormlog
      """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.reportBoard()
  }
}
