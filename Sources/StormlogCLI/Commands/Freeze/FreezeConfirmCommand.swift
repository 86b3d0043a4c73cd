package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct FreezeConfirmCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Record that nothing goes out on a channel any more.",
    discussion: helpText(
      """
      Example:
        stormlog freeze confirm x -m "3 posts, 1 ad paused" --evidence planner.png
      """))

  @OptionGroup package var options: ActOptions

  @Argument(help: "The channel.", completion: .custom { _, _, _ in Completions.frozenChannels() })
  package var channel: String

  @OptionGroup package var text: MessageOption

  @Option(
    help: ArgumentHelp("A file that proves it; may be given again.", valueName: "file"),
    completion: .file())
  package var evidence: [String] = []

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let files = try shell.desk.evidence(evidence)
    let act = ConfirmFreeze(
      try shell.reading.frozenChannel(channel), text: try shell.reading.text(text),
      attachments: files.map(\.named))
    try shell.report(shell.perform(act, evidence: files))
  }
}
