package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct ClockMetCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "met", abstract: "Record that what the rule asks for was sent.",
    discussion: helpText(
      """
      --at is when it was sent. The clocks that count from it start in the same act: the final
      report under NIS-2 from the notification, under DORA the intermediate report and then the
      final one. A further intermediate report is recorded in the same way and moves the final one,
      as long as that was not sent. Where the rule wants the reasons for a delay, -m gives them.

      Example:
        stormlog clock met gdpr-33 --at 11:40 -m "sent by the portal" --evidence receipt.pdf
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var clock: ClockArgument
  @OptionGroup package var text: MessageOption

  @Option(
    help: ArgumentHelp("A file or URL that proves it; may be given again.", valueName: "file"),
    completion: .file())
  package var evidence: [String] = []

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let proof = try shell.reading.proof(evidence)
    let act = MeetClock(
      ClockName(clock.clock), text: try shell.reading.text(text), url: proof.url,
      attachments: proof.files.map(\.named))
    try shell.report(shell.perform(act, evidence: proof.files))
  }
}
