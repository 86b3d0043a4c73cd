package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct DecideCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Make a decision of the playbook, and say why.",
    discussion: helpText(
      """
      Examples:
        stormlog decide genuine yes --because "depot confirms"
        stormlog decide genuine yes --because "depot confirms" --evidence mail.eml
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: StepArgument

  @Argument(help: "The option chosen.")
  package var option: String

  @OptionGroup package var reason: ReasonOption

  @Option(
    help: ArgumentHelp(
      "A file or URL that proves it; may be given again.", valueName: "file or URL"),
    completion: .file())
  package var evidence: [String] = []

  @Flag(help: "It was decided before its turn.")
  package var outOfOrder = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let because = try shell.reading.checked(reason.because)
    let proof = try shell.reading.proof(evidence)
    let act = MakeDecision(
      step.step, option: try shell.reading.option(option, of: step.step, run: step.run),
      run: step.run,
      because: because, url: proof.url, attachments: proof.files.map(\.named),
      outOfOrderBecause: outOfOrder ? because ?? "" : nil)
    try shell.report(shell.perform(act, evidence: proof.files))
  }
}
