package import ArgumentParser
import IncidentCore

package struct PromiseMoveCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Give a promise another time that was agreed on.",
    discussion: helpText(
      """
      The first time stays on record. The new one counts only if it was agreed on before the promise
      fell due: after that it is broken, and the new time is by when it is made good.

      Example:
        stormlog promise move 1 --by "tomorrow 9:00" --because "the family asked for it"
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The promise's number.") package var promise: Int

  @Option(help: ArgumentHelp("By when now: 18:00, \"in 2h\", \"morgen 9:00\".", valueName: "time"))
  package var by: String

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = MovePromise(
      promise, due: try shell.reading.dueInstant(by),
      because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
