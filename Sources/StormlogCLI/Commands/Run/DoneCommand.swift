package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct DoneCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Record that a step is done, or items of its checklist.",
    discussion: helpText(
      """
      A step with a checklist is done once all its items are.

      Examples:
        stormlog done verify-video -m "genuine, depot Erfurt" --evidence shot.png
        stormlog done call-round --item 2 --item 3
        stormlog done freeze-posts --out-of-order --because "the agency had already stopped them"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: StepArgument
  @OptionGroup package var text: MessageOption

  @Option(
    help: ArgumentHelp(
      "Tick this item of the step's checklist, and no more; may be given again.",
      valueName: "number"))
  package var item: [Int] = []

  @Option(
    help: ArgumentHelp(
      "A file or URL that proves it; may be given again.", valueName: "file or URL"),
    completion: .file())
  package var evidence: [String] = []

  @Option(help: "The URL at which it can be seen; counts as evidence.")
  package var source: String?

  @Flag(help: "It was done before its turn; needs --because.")
  package var outOfOrder = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let because = try shell.reading.reason(reason.because, askedBy: ["--out-of-order": outOfOrder])
    let text = try shell.reading.text(text)
    guard item.isEmpty else {
      guard evidence.isEmpty, source == nil else { throw shell.failures.evidenceOfItem() }
      let act = TickItems(
        step.step, items: item, run: step.run, text: text, outOfOrderBecause: because)
      return try shell.report(shell.perform(act))
    }
    let proof = try shell.reading.proof(evidence + [source].compactMap { $0 })
    let act = CompleteStep(
      step.step, run: step.run, text: text, url: proof.url, attachments: proof.files.map(\.named),
      outOfOrderBecause: because)
    try shell.report(shell.perform(shell.desk.completing(act), evidence: proof.files))
  }
}
