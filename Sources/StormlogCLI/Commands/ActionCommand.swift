package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews

package struct ActionCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "action",
    abstract: "Follow-ups with an owner and a due date, tracked until they are done.",
    subcommands: [Add.self, Done.self, Drop.self, List.self])

  package init() {}

  package struct Add: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add an action item.",
      discussion: helpText(
        """
        Example:
          stormlog action add "Train all depots" --owner hr --due 2026-12-15
        """))

    @OptionGroup package var options: ActOptions
    @OptionGroup package var text: TextOptions

    @Option(help: "A person of the roster or a role.")
    package var owner: String

    @Option(help: ArgumentHelp("By when: 2026-12-15, \"in 30 days\".", valueName: "time"))
    package var due: String

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let owner = try shell.reading.owner(owner)
      let due = try shell.reading.futureMoment(due)
      let written = try shell.reading.text(text, for: .action)
      let act = AddAction(written.text, owner: owner, due: due)
      try shell.report(shell.perform(act, written: written))
    }
  }

  package struct Done: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "done", abstract: "Record that an action item is done.",
      discussion: helpText(
        """
        Example:
          stormlog action done 1 -m "all 14 depots trained, list with HR"
        """))

    @OptionGroup package var options: ActOptions
    @Argument(help: "The action item's number.") package var action: Int
    @OptionGroup package var text: MessageOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let act = SettleAction(action, .done, text: try shell.reading.text(text), because: nil)
      try shell.report(shell.perform(act))
    }
  }

  package struct Drop: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "drop", abstract: "Drop an action item, with a reason.",
      discussion: helpText(
        """
        Example:
          stormlog action drop 2 --because "covered by the new supplier contract"
        """))

    @OptionGroup package var options: ActOptions
    @Argument(help: "The action item's number.") package var action: Int
    @OptionGroup package var reason: ReasonOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let act = SettleAction(
        action, .dropped, text: nil, because: try shell.reading.checked(reason.because))
      try shell.report(shell.perform(act))
    }
  }

  package struct List: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Show the action items of an incident.",
      discussion: helpText(
        """
        Example:
          stormlog action list
        """))

    @OptionGroup package var options: IncidentOptions

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(ActionList(shell.desk.look()))
    }
  }
}
