package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct FreezeReleaseCommand: StormlogCommand {
  package static let help = CommandHelp(
    "release", de: "aufheben",
    does: Bilingual(
      en: "Let posts and ads go out again.",
      de: "Beiträge und Anzeigen wieder zulassen."),
    more: Bilingual(
      en: """
        Examples:
          stormlog freeze release x instagram --because "two calm days"
          stormlog freeze release --all --because "the storm is over"
        """,
      de: """
        Beispiele:
          stormlog anhalten aufheben x instagram --because "zwei ruhige Tage"
          stormlog anhalten aufheben --all --because "der Sturm ist vorbei"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The channels.",
      de: "Die Kanäle.",
      value: Bilingual(en: "channels", de: "kanäle")),
    completion: .candidates(.frozenChannels))
  package var channels: [String] = []

  @Flag(
    help: ArgumentHelp(
      en: "On every channel on which something is frozen.",
      de: "Auf allen Kanälen, auf denen etwas angehalten ist."))
  package var all = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    guard all == channels.isEmpty else {
      throw all
        ? shell.failures.exclusive("--all", Channel.noun.text(in: shell.language))
        : shell.failures.channelToRelease()
    }
    let act = ReleaseFreeze(
      all ? nil : try shell.desk.channelsInUse(channels),
      because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
