package import ArgumentParser
import IncidentCore

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
    let desk = try Desk(context, options)
    try desk.report(
      desk.perform(ReopenIncident(because: try desk.checked(reason.because) ?? "")))
  }
}
