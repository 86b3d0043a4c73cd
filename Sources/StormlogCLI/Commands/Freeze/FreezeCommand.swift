package import ArgumentParser
import IncidentWording

package struct FreezeCommand: DescribedCommand {
  package static let help = CommandHelp(
    "freeze", de: "anhalten",
    does: Bilingual(
      en: "Hold scheduled posts and ads back, channel by channel.",
      de: "Geplante Beiträge und Anzeigen zurückhalten, Kanal für Kanal."),
    more: Bilingual(
      en: """
        Example:
          stormlog freeze --because "no cheerful posts today"
        """,
      de: """
        Beispiel:
          stormlog anhalten --because "heute keine fröhlichen Beiträge"
        """))

  package static let configuration = help.configuration(
    subcommands: [
      FreezeOrderCommand.self, FreezeConfirmCommand.self, FreezeReleaseCommand.self,
      FreezeListCommand.self,
    ], unnamed: FreezeOrderCommand.self)

  package init() {}
}
