package import ArgumentParser
import IncidentCore

package struct PromiseAddCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Record a promise and its time.",
    discussion: helpText(
      """
      It is brought to mind before its time: as long before as --remind says, else when a quarter of
      the time is left, and a day before at most.

      Examples:
        stormlog promise add "Next update" --update --by "in 2h"
        stormlog promise add "Call the family back" --by 18:00 --to "the family" --owner brandt
        stormlog promise add "Refund everybody" --by "in 3 days" --remind 4h
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var text: TextOptions

  @Option(help: ArgumentHelp("By when: 18:00, \"in 2h\", \"morgen 9:00\".", valueName: "time"))
  package var by: String

  @Flag(help: "It is the next public update.")
  package var update = false

  @Option(help: ArgumentHelp("To whom.", valueName: "whom"))
  package var to: String?

  @Option(
    help: ArgumentHelp("Who sees to it: a person of the roster, or a role.", valueName: "owner"),
    completion: .custom { _, _, _ in Completions.people() })
  package var owner: String?

  @Option(
    help: ArgumentHelp("How long before its time to remind: 30m, 4h, 1d.", valueName: "length"))
  package var remind: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let due = try shell.reading.dueInstant(by)
    let recipient = try shell.reading.checked(to)
    let owner = try self.owner.map(shell.reading.owner)
    let remind = try self.remind.map { try shell.reading.length($0, of: "--remind") }
    let written = try shell.reading.text(text, for: .promise)
    let act = MakePromise(
      written.text, due: due, kind: update ? .update : .other, recipient: recipient, owner: owner,
      remind: remind)
    try shell.report(shell.perform(act, written: written))
  }
}
