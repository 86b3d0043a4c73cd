package import ArgumentParser
import IncidentWording

package struct InformCommand: DescribedCommand {
  package static let help = CommandHelp(
    "inform", de: "verständigen",
    does: Bilingual(
      en: "Who was told, by whom, and whether before the public.",
      de: "Wer verständigt wurde, durch wen, und ob vor der Öffentlichkeit."),
    more: Bilingual(
      en: """
        Example:
          stormlog inform staff --via intranet -m "the text of the first word, and a number to call"
        """,
      de: """
        Beispiel:
          stormlog verständigen belegschaft \
        --via intranet -m "der Text der ersten Meldung und eine Rufnummer"
        """))

  package static let configuration = help.configuration(
    subcommands: [InformTellCommand.self, InformListCommand.self], unnamed: InformTellCommand.self)

  package init() {}
}
