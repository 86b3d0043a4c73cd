package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct StatementDraftCommand: StormlogCommand {
  package static let help = CommandHelp(
    "draft", de: "entwerfen",
    does: Bilingual(
      en: "Draft a statement, for one channel or several.",
      de: "Eine Stellungnahme entwerfen, für einen oder mehrere Kanäle."),
    more: Bilingual(
      en: """
        A template comes from the incident's playbook and gives each channel the wording of its
        group; {{organisation}} and {{next_update}} are filled from what is known, others with --set.
        Open placeholders are refused when you submit.
        For several channels or languages it has a variant each, called 2/x or 2/x/en; 2 means all.

        Examples:
          stormlog statement draft --channel tiktok,instagram,website,press --template holding
          stormlog statement draft --channel x --template apology --strategy apology --states 2
          stormlog statement draft --channel press --language de -m "Wir prüfen das Video."
          stormlog statement draft --variant-of 2 --channel tiktok -m "We look into the video."
        """,
      de: """
        Vorlagen kommen aus dem Playbook des Vorfalls und haben für jeden Kanal die passende
        Fassung; {{organisation}} und {{next_update}} füllen sich aus dem, was bekannt ist, andere
        Lücken füllt --set. Mit offenen Lücken lässt sich nichts vorlegen. Für mehrere Kanäle oder
        Sprachen hat sie je eine Variante, etwa 2/x oder 2/x/de; 2 meint alle.

        Beispiele:
          stormlog stellungnahme entwerfen --channel tiktok,instagram,website,press \
        --template holding
          stormlog stellungnahme entwerfen --channel x --template apology \
        --strategy entschuldigung --states 2
          stormlog stellungnahme entwerfen --channel press --language de -m "Wir prüfen das Video."
          stormlog stellungnahme entwerfen --variant-of 2 --channel tiktok -m "Wir prüfen das."
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var text: TextOptions

  @Option(
    help: ArgumentHelp(
      en: "Where it will be said; several with commas between.",
      de: "Wo sie erscheinen soll; mehrere durch Kommas getrennt.",
      value: Bilingual(en: "channel", de: "kanal")),
    completion: .names(Channel.self))
  package var channel: String

  @Option(
    help: ArgumentHelp(
      en: "Its language, such as de, or several as de,en; else that of the team, or yours.",
      de: "Ihre Sprache, etwa de, oder mehrere wie de,en; sonst die des Teams oder Ihre eigene.",
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

  @Option(
    help: ArgumentHelp(
      en: "The statement to which variants are added.",
      de: "Die Stellungnahme, die weitere Varianten bekommt.",
      value: Bilingual(en: "statement", de: "stellungnahme")))
  package var variantOf: String?

  @OptionGroup package var newName: NewNameOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let message = try variantOf.map(shell.desk.statementName)
    let places = try shell.desk.places(
      channels: channel, languages: language, template: text.given == nil ? template : nil,
      areNew: newName.new)
    let strategies = try shell.reading.strategies(position.strategy)
    let texts: [String]
    var written: WrittenText?
    if let template, text.given == nil {
      texts = try shell.desk.filled(
        template: template, for: places, values: values, by: shell.reading.checked)
    } else {
      try shell.desk.requireOneLanguage(places)
      let own = try shell.reading.text(text, for: .statement)
      (written, texts) = (own, places.map { _ in own.text })
    }
    let variants = zip(places, texts).map { place, text in
      DraftStatement(
        channel: place.channel, language: place.language, text: text, template: template,
        touchesLiability: liability, strategies: strategies.isEmpty ? nil : strategies,
        claims: position.states)
    }
    try shell.report(
      shell.perform(DraftMessage(variants, to: message?.number), written: written))
  }
}
