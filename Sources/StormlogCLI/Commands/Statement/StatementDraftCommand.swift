package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct StatementDraftCommand: StormlogCommand {
  package static let help = CommandHelp(
    "draft", de: "entwerfen",
    does: Bilingual(
      en: "Draft a statement for one channel in one language.",
      de: "Eine Stellungnahme entwerfen, für einen Kanal und in einer Sprache."),
    more: Bilingual(
      en: """
        A template comes from the incident's playbook; {{organisation}} and {{next_update}} are
        filled from what is known, others with --set. Open placeholders are refused when you submit.

        Examples:
          stormlog statement draft --channel x --template holding
          stormlog statement draft --channel x --template apology --strategy apology --states 2
          stormlog statement draft --channel press --language de -m "Wir prüfen das Video."
        """,
      de: """
        Vorlagen kommen aus dem Playbook des Vorfalls; {{organisation}} und {{next_update}} füllen
        sich aus dem, was bekannt ist, andere Lücken füllt --set. Mit offenen Lücken lässt sich
        nichts vorlegen.

        Beispiele:
          stormlog stellungnahme entwerfen --channel x --template holding
          stormlog stellungnahme entwerfen --channel x --template apology \
        --strategy entschuldigung --states 2
          stormlog stellungnahme entwerfen --channel press --language de -m "Wir prüfen das Video."
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var text: TextOptions

  @Option(
    help: ArgumentHelp(
      en: "Where it will be said.",
      de: "Wo sie erscheinen soll.",
      value: Bilingual(en: "channel", de: "kanal")),
    completion: .names(Channel.self))
  package var channel: String

  @Option(
    help: ArgumentHelp(
      en: "The statement's language, such as de; yours where none is given.",
      de: "Die Sprache der Stellungnahme, etwa de; ohne Angabe Ihre.",
      value: Bilingual(en: "language", de: "sprache")))
  package var language: String?

  @Option(
    help: ArgumentHelp(
      en: "A template of the incident's playbook.",
      de: "Eine Vorlage aus dem Playbook des Vorfalls.",
      value: Bilingual(en: "template", de: "vorlage")),
    completion: .candidates(.templates))
  package var template: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      en: "A value for a placeholder; may be given again.",
      de: "Der Text für eine Lücke; mehrfach möglich.",
      value: Bilingual(en: "name=value", de: "name=wert")))
  package var values: [String] = []

  @OptionGroup package var position: PositionOptions

  @Flag(
    help: ArgumentHelp(
      en: "The text touches liability: legal must approve from orange on.",
      de: "Der Text berührt Haftung: Ab Orange muss auch Recht freigeben."))
  package var liability = false

  @OptionGroup package var newName: NewNameOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let language = try shell.reading.statementLanguage(language)
    let channel: Channel = try shell.desk.name(channel, isNew: newName.new)
    let strategies = try shell.reading.strategies(position.strategy)
    let written =
      if let template, text.given == nil {
        WrittenText(
          try shell.reading.filled(template: template, language: language, values: values))
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
