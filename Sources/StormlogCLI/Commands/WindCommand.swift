package import ArgumentParser
import IncidentCore
import IncidentWording

package struct WindCommand: StormlogCommand {
  package static let help = CommandHelp(
    "wind", de: "wind",
    does: Bilingual(
      en: "Record the observed wind on the Shitstorm scale, 0 to 6.",
      de: "Den beobachteten Wind auf der Shitstorm-Skala festhalten, 0 bis 6."),
    more: Bilingual(
      en: """
        One reading for social media, one for the media; give either or both.

        Example:
          stormlog wind 4 --media 3 --because "Spiegel picks it up"
        """,
      de: """
        Ein Wert für Social Media, einer für die Medien; angeben lässt sich einer allein oder beide.

        Beispiel:
          stormlog wind 4 --media 3 --because "Spiegel greift es auf"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The wind in social media, 0 to 6.", de: "Der Wind in Social Media, 0 bis 6.",
      value: Bilingual(en: "social", de: "social-media")))
  package var social: Int?

  @Option(
    help: ArgumentHelp(
      en: "The wind in the media, 0 to 6.", de: "Der Wind in den Medien, 0 bis 6.",
      value: Bilingual(en: "wind", de: "wind")))
  package var media: Int?

  @Option(
    help: ArgumentHelp(
      en: "What you saw.", de: "Was zu sehen war.", value: Bilingual(en: "reason", de: "grund")))
  package var because: String?

  @Option(
    help: ArgumentHelp(
      en: "Where it can be read: a URL or a citation.",
      de: "Wo es zu lesen ist: eine URL oder eine Fundstelle.",
      value: Bilingual(en: "source", de: "quelle")))
  package var source: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = ReadWind(
      social: try social.map(shell.reading.windLevel),
      media: try media.map(shell.reading.windLevel),
      because: try shell.reading.checked(because), source: try shell.reading.checked(source))
    try shell.report(shell.perform(act))
  }
}
