package import ArgumentParser
import IncidentCore

package struct StatementStrategyCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "strategy", abstract: "Say what a statement is to do for the company's standing.",
    discussion: helpText(
      """
      Strategies: information, attack-accuser, denial, scapegoat, excuse, justification,
      compensation, apology, reminder, ingratiation, victimage. The text and its approvals stay.
      Denying does not go with excusing or apologising, in this statement or beside another.

      Examples:
        stormlog statement strategy 1 apology compensation
        stormlog statement strategy 1 --none
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The statement's number.") package var statement: Int

  @Argument(
    help: "All that it is to do.",
    completion: .list(ResponseStrategy.allCases.map(\.rawValue)))
  package var strategies: [String] = []

  @Flag(help: "It follows none.") package var none = false
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if strategies.isEmpty != none {
      throw shell.failures.allOrNone(
        "stormlog statement strategy \(statement) information", both: none)
    }
    let act = SetStrategies(
      statement, try shell.reading.strategies(strategies),
      because: try shell.reading.checked(reason.because))
    try shell.report(shell.perform(act))
  }
}
