package import ArgumentParser
import IncidentWording

package struct TickCommand: StormlogCommand {
  package static let help = CommandHelp(
    "tick", de: "vermerken",
    does: Bilingual(
      en: "Record what has fallen due, once for each cause. Run it from cron if you like.",
      de: "Vermerken, was fällig geworden ist, einmal je Anlass. Auf Wunsch aus cron."),
    more: Bilingual(
      en: """
        Nothing depends on it: what is due is computed from the journal and the time. It only puts
        on record that a time passed unanswered. Without --incident it looks at every open incident,
        whichever is in use.

        Example:
          stormlog tick
        """,
      de: """
        Es hängt nichts daran: Was fällig ist, ergibt sich aus dem Journal und der Zeit. So steht
        nur im Journal, dass eine Frist ohne Antwort verstrichen ist. Ohne --incident werden alle
        offenen Vorfälle angesehen, gleich welcher gewählt ist.

        Beispiel:
          stormlog vermerken
        """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.reportDueRecorded()
  }
}
