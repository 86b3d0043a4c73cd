package import ArgumentParser
import IncidentCore

package struct StatementDraftCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Draft a statement for one channel in one language.",
    discussion: helpText(
      """
      A template comes from the incident's playbook; {{organisation}} and {{next_update}} are filled
      from what is known, others with --set. Open placeholders are refused when you submit.

      Examples:
        stormlog statement draft --channel x --template holding
        stormlog statement draft --channel x --template apology --strategy apology --states 2
        stormlog statement draft --channel press --language de -m "Wir prüfen das Video."
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var text: TextOptions

  @Option(
    help: "Where it will be said.", completion: .list(Channel.known.map(\.rawValue)))
  package var channel: String

  @Option(help: "The statement's language, such as de; yours where none is given.")
  package var language: String?

  @Option(
    help: "A template of the incident's playbook.",
    completion: .custom { _, _, _ in Completions.templates() })
  package var template: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A value for a placeholder; may be given again.", valueName: "name=value"))
  package var values: [String] = []

  @OptionGroup package var position: PositionOptions

  @Flag(help: "The text touches liability: legal must approve from orange on.")
  package var liability = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let language = try shell.reading.statementLanguage(language)
    let channel = try shell.reading.channel(channel)
    let strategies = try shell.reading.strategies(position.strategy)
    let written =
      if let template, text.given == nil {
        WrittenText(
          text: try shell.reading.filled(template: template, language: language, values: values),
          draft: nil)
      } else {
        try shell.reading.text(text, for: .statement)
      }
    let act = DraftStatement(
      channel: channel, language: language, text: written.text, template: template,
      touchesLiability: liability, strategies: strategies.isEmpty ? nil : strategies,
      claims: position.states)
    try shell.report(shell.perform(act, written: written))
  }
}
