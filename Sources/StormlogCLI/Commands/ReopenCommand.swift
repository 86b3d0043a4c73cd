package import ArgumentParser
import IncidentCore
import IncidentWording

package struct ReopenCommand: StormlogCommand {
  package static let help = CommandHelp(
    "reopen", de: "wiedereröffnen",
    does: Bilingual(
      en: "Lead the incident back to open.",
      de: "Den Vorfall wieder öffnen."),
    more: Bilingual(
      en: """
        Example:
          stormlog reopen --incident 7 --because "the video is shared again"
        """,
      de: """
        Beispiel:
          stormlog wiedereröffnen --incident 7 --because "das Video wird wieder geteilt"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(
      shell.perform(ReopenIncident(because: try shell.reading.checked(reason.because) ?? "")))
  }
}
