package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct CorrectCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct an entry's text or time. Both versions stay visible.",
    discussion: helpText(
      """
      `--at` gives the entry's right time. The opening entry (1) also takes `--detected` and
      `--started`; all due times that hang on detection follow.

      Examples:
        stormlog correct 12 -m "depot Gotha, not Erfurt"
        stormlog correct 12 --at 13:50
        stormlog correct 1 --detected 13:20
      """))

  @OptionGroup package var options: ActOptions

  @Argument(help: "The entry's number in the timeline.")
  package var entry: Int

  @OptionGroup package var text: MessageOption
  @OptionGroup package var reason: ReasonOption

  @Option(help: ArgumentHelp("When the company noticed the storm.", valueName: "time"))
  package var detected: String?

  @Option(help: ArgumentHelp("When the storm began.", valueName: "time"))
  package var started: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let because = try shell.reading.checked(reason.because)
    let isDated = detected != nil || started != nil
    guard !isDated || entry == 1 else { throw shell.failures.datesBelongToOpening() }
    let text = try shell.reading.text(text)
    let occurredAt = try shell.reading.pastMoment(options.at)
    var acts: [any Act] = []
    if text != nil || occurredAt != nil || !isDated {
      acts.append(
        CorrectEntry(
          try shell.desk.entry(entry), text: text, occurredAt: occurredAt, because: because))
    }
    if isDated {
      acts.append(
        DateIncident(
          started: try shell.reading.pastMoment(started),
          detected: try shell.reading.pastMoment(detected),
          because: because))
    }
    try shell.report(shell.perform(CompoundAct(acts)))
  }
}
