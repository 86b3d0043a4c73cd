package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import Workspace

package struct FreezeOrderCommand: StormlogCommand {
  package static let help = CommandHelp(
    "order", de: "anordnen",
    does: Bilingual(
      en: "Order that no scheduled post and no ad goes out.",
      de: "Anordnen, dass kein geplanter Beitrag und keine Anzeige erscheint."),
    more: Bilingual(
      en: """
        The word “order” may be left out. Without --channel it is for all of the company's channels,
        as stormlog.yaml names them under preparation, and those of the incident. Each has to be
        confirmed within 10 minutes.

        Examples:
          stormlog freeze order --because "no cheerful posts today"
          stormlog freeze --channel x --channel instagram --because "their ads run beside the video"
        """,
      de: """
        Das Wort „anordnen“ darf fehlen. Ohne --channel gilt es für alle Kanäle des Unternehmens,
        wie sie in stormlog.yaml unter preparation stehen, und für die des Vorfalls. Für jeden ist
        innerhalb von 10 Minuten zu bestätigen, dass dort nichts mehr erscheint.

        Beispiele:
          stormlog anhalten anordnen --because "heute keine fröhlichen Beiträge"
          stormlog anhalten --channel x --channel instagram \
        --because "Anzeigen laufen neben dem Video"
        """))

  @OptionGroup package var options: ActOptions

  @Option(
    help: ArgumentHelp(
      en: "A channel, or several with commas between; may be given again.",
      de: "Ein Kanal, oder mehrere mit Kommas dazwischen; mehrfach möglich.",
      value: Bilingual(en: "channel", de: "kanal")),
    completion: .names(Channel.self))
  package var channel: [String] = []

  @OptionGroup package var reason: ReasonOption

  @OptionGroup package var newName: NewNameOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = shell.desk.freezing(
      try shell.desk.channels(channel, isNew: newName.new),
      because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
