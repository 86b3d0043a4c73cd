package import ArgumentParser
import IncidentCore

package struct WindCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "wind",
    abstract: "Record the observed wind on the Shitstorm scale, 0 to 6.",
    discussion: helpText(
      """
      One reading for social media, one for the media; give either or both.

      Example:
        stormlog wind 4 --media 3 --because "Spiegel picks it up"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(help: "The wind in social media, 0 to 6.")
  package var social: Int?

  @Option(help: "The wind in the media, 0 to 6.")
  package var media: Int?

  @Option(help: "What you saw.")
  package var because: String?

  @Option(help: "Where it can be read: a URL or a citation.")
  package var source: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    let act = ReadWind(
      social: try social.map(desk.windLevel), media: try media.map(desk.windLevel),
      because: try desk.checked(because), source: try desk.checked(source))
    try desk.report(desk.perform(act))
  }
}
