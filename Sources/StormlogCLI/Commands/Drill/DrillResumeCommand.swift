package import ArgumentParser
import IncidentWording

package struct DrillResumeCommand: StormlogCommand {
  package static let help = CommandHelp(
    "resume", de: "fortsetzen",
    does: Bilingual(
      en: "Go on with a drill from its last entry.",
      de: "Eine Übung von ihrem letzten Eintrag an fortsetzen."),
    more: Bilingual(
      en: """
        The clock goes on from the time of the last entry. Without a number the only drill under way
        is meant.

        Example:
          stormlog drill resume 3
        """,
      de: """
        Die Uhr geht ab der Zeit des letzten Eintrags weiter. Ohne Nummer ist die einzige laufende
        Übung gemeint.

        Beispiel:
          stormlog übung fortsetzen 3
        """))

  @OptionGroup package var options: ActorOptions

  @Argument(
    help: ArgumentHelp(
      en: "The drill's number.",
      de: "Die Nummer der Übung.",
      value: Bilingual(en: "number", de: "nummer")))
  package var number: Int?

  @OptionGroup package var pace: DrillPaceOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    try DrillStart(
      context, options.shared, actor: options.actor, realTime: pace.realTime, speed: pace.speed
    ).resume(number)
  }
}
