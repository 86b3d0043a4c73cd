package import ArgumentParser
import IncidentCore

package struct StatementEditCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a statement's text. Its approvals are void then.",
    discussion: helpText(
      """
      Without a text $EDITOR opens with the present one. --set fills open placeholders and leaves
      the rest as it is.

      Examples:
        stormlog statement edit 1 -m "Wir prüfen das Video und melden uns bis 16 Uhr."
        stormlog statement edit 1 --set place=Erfurt
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The statement's number.") package var statement: Int
  @OptionGroup package var text: TextOptions

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A value for a placeholder; may be given again.", valueName: "name=value"))
  package var values: [String] = []

  @Option(help: "Whether the text touches liability: yes or no.")
  package var liability: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    let current = try desk.statementText(statement)
    let touchesLiability = try liability.map { try desk.yesOrNo($0, named: "--liability") }
    let written =
      if !values.isEmpty, text.given == nil, let current {
        try desk.refilled(current, of: statement, values: values)
      } else {
        try desk.text(text, for: .statement, draft: current)
      }
    let act = EditStatement(
      statement, text: written.text, current: current, touchesLiability: touchesLiability)
    try desk.report(desk.perform(act, written: written))
  }
}
