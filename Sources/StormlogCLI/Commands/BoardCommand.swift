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
        This is what `stormlog` alone shows. It fits on a screen: what burns first stands first, what
        can wait is counted, and the last line says what to type next. It never writes. Where several
        incidents are open and none is chosen, it lists them.

        Examples:
          stormlog
          stormlog board --full
        """,
      de: """
        Das zeigt auch `stormlog` allein. Es passt auf einen Bildschirm: Was brennt, steht oben, was
        warten kann, wird gezählt, und die letzte Zeile sagt, was als Nächstes zu tippen ist. Es wird
        nie etwas geschrieben. Sind mehrere Vorfälle offen und ist keiner gewählt, erscheint ihre
        Liste.

        Beispiele:
          stormlog lage
          stormlog lage --full
        """))

  @OptionGroup package var options: IncidentOptions

  @Flag(
    help: ArgumentHelp(
      en: "Everything, however many lines it takes.",
      de: "Alles, wie viele Zeilen es auch braucht."))
  package var full = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.reportBoard(isFull: full)
  }
}
