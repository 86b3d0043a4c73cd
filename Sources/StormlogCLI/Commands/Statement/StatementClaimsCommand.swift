package import ArgumentParser
import IncidentCore

package struct StatementClaimsCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "claims", abstract: "Say which claims of the ledger a statement states as fact.",
    discussion: helpText(
      """
      A statement is not submitted while it states what the ledger does not hold as true. The text
      and its approvals stay.

      Examples:
        stormlog statement claims 1 --states 2 --states 3
        stormlog statement claims 1 --none
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The statement's number.") package var statement: Int

  @Option(
    help: ArgumentHelp(
      "The number of a claim that it states; may be given again.", valueName: "claim"))
  package var states: [Int] = []

  @Flag(help: "It states none.") package var none = false
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if states.isEmpty != none {
      throw shell.failures.allOrNone(
        "stormlog statement claims \(statement) --states 1", both: none)
    }
    let act = SetStatedClaims(
      statement, states, because: try shell.reading.checked(reason.because))
    try shell.report(shell.perform(act))
  }
}
