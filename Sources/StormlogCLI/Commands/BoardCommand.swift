package import ArgumentParser
import IncidentCore
import IncidentWording

package struct BoardCommand: StormlogCommand {
  package static let help = CommandHelp(
    "board", de: "lage",
    does: Bilingual(
      en: "Show the board: alert, wind, what is due, next steps, who waits for whom.",
      de: "Die Lage zeigen: Alarm, Wind, was fällig ist, nächste Schritte, wer auf wen wartet."),
    more: Bilingual(
      en: """
        This is what `stormlog` alone shows. It never writes. Where several incidents are open and
        none is chosen, it lists them.

        Example:
          stormlog
        """,
      de: """
        Das zeigt auch `stormlog` allein. Es wird nie etwas geschrieben. Sind mehrere Vorfälle offen
        und ist keiner gewählt, erscheint ihre Liste.

        Beispiel:
          stormlog lage
        """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.reportBoard()
  }
}
