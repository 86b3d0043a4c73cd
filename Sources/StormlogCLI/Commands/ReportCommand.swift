package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct ReportCommand: DescribedCommand {
  package static let help = CommandHelp(
    "report", de: "bericht",
    does: Bilingual(
      en: "What the post-mortem says in words of its own.",
      de: "Was die Nachbetrachtung in eigenen Worten sagt."))

  package static let configuration = help.configuration(subcommands: [Set.self])

  package init() {}

  package struct Set: StormlogCommand {
    package static let help = CommandHelp(
      "set", de: "setzen",
      does: Bilingual(
        en: "Write the title or the summary of the report.",
        de: "Titel oder Zusammenfassung des Berichts schreiben."),
      more: Bilingual(
        en: """
          What is written last holds. For the public the summary is the introduction; for the board it
          stands in the internal report under a heading of its own.

          Examples:
            stormlog report set --summary "Two drivers threw parcels. Nobody was hurt."
            stormlog report set --audience public --title "What happened in our depot"
          """,
        de: """
          Es gilt, was zuletzt geschrieben wurde. Für die Öffentlichkeit ist die Zusammenfassung die
          Einleitung; für die Geschäftsleitung steht sie in der internen Nachbetrachtung unter einer eigenen
          Überschrift.

          Beispiele:
            stormlog bericht setzen --summary "Zwei Fahrer warfen Pakete. Verletzt wurde niemand."
            stormlog bericht setzen --audience öffentlich --title "Was in unserem Depot geschah"
          """))

    @OptionGroup package var options: RecordOptions

    @Option(
      help: ArgumentHelp(
        en: "internal, board or public.",
        de: "Für wen: intern, geschäftsleitung oder öffentlich.",
        value: Bilingual(en: "audience", de: "leserkreis")),
      completion: .words(ReportAudience.self))
    package var audience: String = "internal"

    @Option(
      help: ArgumentHelp(
        en: "The report's title.",
        de: "Der Titel des Berichts.",
        value: Bilingual(en: "title", de: "titel")))
    package var title: String?

    @Option(
      help: ArgumentHelp(
        en: "What happened, in a few sentences.",
        de: "Was geschah, in wenigen Sätzen.",
        value: Bilingual(en: "text", de: "text")))
    package var summary: String?

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let reading = shell.reading
      try shell.report(
        shell.perform(
          WordReport(
            for: reading.choice(audience, of: ReportAudience.self, named: "--audience"),
            title: reading.checked(title), summary: reading.checked(summary))))
    }
  }
}
