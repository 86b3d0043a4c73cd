package import ArgumentParser
import IncidentCore

package struct PromiseCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "promise",
    abstract: "What we said we would do: the next update, a call back, a refund.",
    subcommands: [Add.self, Keep.self, Break.self, List.self])

  package init() {}

  package struct Add: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record a promise and its time.",
      discussion: helpText(
        """
        Examples:
          stormlog promise add "Next update" --update --by "in 2h"
          stormlog promise add "Call the family back" --by 18:00 --to "the family"
        """))

    @OptionGroup package var options: ActOptions
    @OptionGroup package var text: TextOptions

    @Option(help: ArgumentHelp("By when: 18:00, \"in 2h\", \"morgen 9:00\".", valueName: "time"))
    package var by: String

    @Flag(help: "It is the next public update.")
    package var update = false

    @Option(help: ArgumentHelp("To whom.", valueName: "whom"))
    package var to: String?

    package init() {}

    package func run(in context: CommandContext) throws {
      let desk = try Desk(context, options)
      let due = try desk.futureMoment(by)
      let recipient = try desk.checked(to)
      let written = try desk.text(text, for: .promise)
      let act = MakePromise(
        // A day alone means until its last minute.
        written.text, due: due.isFine ? due.instant : due.end + .minutes(-1),
        kind: update ? .update : .other, recipient: recipient)
      try desk.report(desk.perform(act, written: written))
    }
  }

  package struct Keep: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "keep", abstract: "Record that a promise was kept.",
      discussion: helpText(
        """
        Example:
          stormlog promise keep 1 -m "update posted on X and the website"
        """))

    @OptionGroup package var options: ActOptions
    @Argument(help: "The promise's number.") package var promise: Int
    @OptionGroup package var text: MessageOption

    @Option(
      help: ArgumentHelp("A file that proves it; may be given again.", valueName: "file"),
      completion: .file())
    package var evidence: [String] = []

    package init() {}

    package func run(in context: CommandContext) throws {
      let desk = try Desk(context, options)
      let files = try desk.evidence(evidence)
      let act = SettlePromise(
        promise, .kept, text: try desk.text(text), attachments: files.map(\.named))
      try desk.report(desk.perform(act, evidence: files))
    }
  }

  package struct Break: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "break", abstract: "Record that a promise was broken.",
      discussion: helpText(
        """
        Example:
          stormlog promise break 1 -m "the forensic report was not there yet"
        """))

    @OptionGroup package var options: ActOptions
    @Argument(help: "The promise's number.") package var promise: Int
    @OptionGroup package var text: MessageOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let desk = try Desk(context, options)
      let act = SettlePromise(
        promise, .broken, text: try desk.text(text), attachments: [])
      try desk.report(desk.perform(act))
    }
  }

  package struct List: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Show the promises and what became of them.",
      discussion: helpText(
        """
        Example:
          stormlog promise list
        """))

    @OptionGroup package var options: IncidentOptions

    package init() {}

    package func run(in context: CommandContext) throws {
      let desk = try Desk(context, options)
      try desk.report(PromiseList(desk.look()))
    }
  }
}
