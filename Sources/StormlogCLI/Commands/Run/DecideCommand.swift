package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct DecideCommand: StormlogCommand {
  package static let help = CommandHelp(
    "decide", de: "entscheiden",
    does: Bilingual(
      en: "Make a decision of the playbook, and say why.",
      de: "Eine Entscheidung des Playbooks treffen und begründen."),
    more: Bilingual(
      en: """
        Examples:
          stormlog decide genuine yes --because "depot confirms"
          stormlog decide genuine yes --because "depot confirms" --evidence mail.eml
        """,
      de: """
        Beispiele:
          stormlog entscheiden genuine ja --because "das Depot bestätigt es"
          stormlog entscheiden genuine ja --because "das Depot bestätigt es" --evidence mail.eml
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: DecisionArgument

  @Argument(
    help: ArgumentHelp(
      en: "The option chosen.",
      de: "Was gewählt wurde.",
      value: Bilingual(en: "option", de: "wahl")),
    completion: .candidates(.options))
  package var option: String

  @OptionGroup package var reason: ReasonOption

  @Option(
    help: ArgumentHelp(
      en: "A file or URL that proves it; may be given again.",
      de: "Eine Datei oder URL als Beleg; mehrfach möglich.",
      value: Bilingual(en: "file|url", de: "datei|url")),
    completion: .candidates(.files))
  package var evidence: [String] = []

  @Flag(
    help: ArgumentHelp(
      en: "It was decided before its turn.",
      de: "Es wurde außer der Reihe entschieden."))
  package var outOfOrder = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let id = try shell.desk.step(step.step, run: step.run)
    let because = try shell.reading.checked(reason.because)
    let proof = try shell.reading.proof(evidence)
    let act = MakeDecision(
      id, option: try shell.desk.option(option, of: id, run: step.run),
      run: step.run,
      because: because, url: proof.url, attachments: proof.files.map(\.named),
      outOfOrderBecause: outOfOrder ? because ?? "" : nil)
    try shell.report(shell.perform(act, evidence: proof.files))
  }
}
