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
        It names what a complete one still lacks. For the public it shows only what was approved,
        published and stands, the wind, the alert, milestones, and entries marked public.

        Examples:
          stormlog postmortem
          stormlog postmortem --format html --audience public --lang de -o report.html
        """,
      de: """
        Nennt, was zu einer vollständigen noch fehlt. Für die Öffentlichkeit erscheint nur, was
        freigegeben und veröffentlicht wurde und noch steht, dazu Wind, Alarm, Stationen des
        Vorfalls und Einträge, die als öffentlich markiert sind.

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

  @Option(
    help: ArgumentHelp(
      en: "For the public: also this statement, withdrawn or unapproved; may be given again.",
      de: "Für die Öffentlichkeit: auch diese Stellungnahme, zurückgezogen oder ohne Freigabe; "
        + "mehrfach möglich.",
      value: Bilingual(en: "number", de: "nummer")))
  package var include: [Int] = []

  @OptionGroup package var output: OutputOption

  @OptionGroup package var unverified: UnverifiedOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.exportPostMortem(
      format: format, audience: audience, including: Set(include), to: output,
      unverified.exporting("postmortem"))
  }
}
