package import ArgumentParser
import IncidentCore

package struct DoneCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Record that a step is done.",
    discussion: helpText(
      """
      Examples:
        stormlog done verify-video -m "genuine, depot Erfurt" --evidence shot.png
        stormlog done freeze-posts --out-of-order --because "the agency had already stopped them"
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: StepArgument
  @OptionGroup package var text: MessageOption

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
    let desk = try Desk(context, options)
    let proof = try desk.proof(evidence + [source].compactMap { $0 })
    let act = CompleteStep(
      step.step, run: step.run, text: try desk.text(text), url: proof.url,
      attachments: proof.files.map(\.named),
      outOfOrderBecause: outOfOrder ? try desk.checked(reason.because) ?? "" : nil)
    try desk.report(desk.perform(act, evidence: proof.files))
  }
}
