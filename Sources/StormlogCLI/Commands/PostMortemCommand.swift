package import ArgumentParser
import IncidentCore
import IncidentReport
import IncidentWording

package struct PostMortemCommand: StormlogCommand {
  package static let help = CommandHelp(
    "postmortem", de: "nachbetrachtung",
    does: Bilingual(
      en: "Write the post-mortem: what happened, and what we learned.",
      de: "Die Nachbetrachtung schreiben: was geschah, und was daraus gelernt wurde."),
    more: Bilingual(
      en: """
        Says what is still missing for a complete one. For the public only published statements,
        wind, alert, milestones and entries marked public are shown.

        Examples:
          stormlog postmortem
          stormlog postmortem --format html --audience public --lang de -o report.html
        """,
      de: """
        Sagt, was für eine vollständige noch fehlt. Für die Öffentlichkeit erscheinen nur
        veröffentlichte Stellungnahmen, Wind, Alarm, Stationen des Vorfalls und Einträge, die als
        öffentlich markiert sind.

        Beispiele:
          stormlog nachbetrachtung
          stormlog nachbetrachtung --format html --audience öffentlich --lang de -o bericht.html
        """))

  @OptionGroup package var options: IncidentOptions

  @Option(
    help: ArgumentHelp(
      en: "markdown, html or json.",
      de: "markdown, html oder json.",
      value: Bilingual(en: "format", de: "format")),
    completion: .words(PostMortemFormat.self))
  package var format: String?

  @Option(
    help: ArgumentHelp(
      en: "internal or public.",
      de: "Für wen: intern oder öffentlich.",
      value: Bilingual(en: "audience", de: "leserkreis")),
    completion: .words(PostMortem.Audience.self))
  package var audience: String = "internal"

  @OptionGroup package var output: OutputOption

  @OptionGroup package var unverified: UnverifiedOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.exportPostMortem(
      format: format, audience: audience, to: output,
      unverified.exporting("postmortem"))
  }
}
