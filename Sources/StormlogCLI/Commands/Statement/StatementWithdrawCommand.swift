package import ArgumentParser
import IncidentCore

package struct StatementWithdrawCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Withdraw a statement, published or not, with a reason.",
    discussion: helpText(
      """
      Example:
        stormlog statement withdraw 1 --because "the footage is from another company"
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The statement's number.") package var statement: Int
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = WithdrawStatement(statement, because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
