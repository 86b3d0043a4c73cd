package import ArgumentParser
import IncidentWording
import LineReading

package struct DrillRunCommand: StormlogCommand {
  package static let help = CommandHelp(
    "run", de: "beginnen",
    does: Bilingual(
      en: "Play a scenario: the same commands as in a real storm.",
      de: "Ein Drehbuch durchspielen, mit denselben Befehlen wie im Ernstfall."),
    more: Bilingual(
      en: """
        Opens a drill and reads command lines, without “stormlog” before them, from the terminal or
        from standard input. The clock stands still until you say “wait 10m”, or “wait” for the next
        inject or due time; with --real-time it runs. “help” names what else there is. “quit”, the
        end of the input and Ctrl-C (exit 130) leave the drill open.

        A line that cannot be carried out is reported, and the drill goes on. Where the lines come from a
        script, the exit status at the end is that of the first such line.

        Examples:
          stormlog drill run kitchen-video
          stormlog drill run drills/our-own.yaml --real-time --speed 10
          stormlog drill run boss-ticket < answers.txt
        """,
      de: """
        Eröffnet eine Übung und liest Befehle, ohne „stormlog“ davor, vom Terminal oder von der
        Standardeingabe. Die Uhr steht, bis Sie „warten 10m“ sagen, oder „warten“ für die nächste
        Einspielung oder Frist; mit --real-time läuft sie. „hilfe“ nennt, was es sonst gibt.
        „abbrechen“, das Ende der Eingabe und Strg-C (Exit-Code 130) lassen die Übung offen.

        Eine Zeile, die sich nicht ausführen lässt, wird gemeldet, und die Übung geht weiter. Kommen
        die Zeilen aus einem Skript, gilt am Ende der Exit-Code der ersten solchen Zeile.

        Beispiele:
          stormlog übung beginnen kitchen-video
          stormlog übung beginnen drills/unser-eigenes.yaml --real-time --speed 10
          stormlog übung beginnen boss-ticket < antworten.txt
        """))

  @OptionGroup package var options: ActorOptions

  @Argument(
    help: ArgumentHelp(
      en: "A scenario's id or file.",
      de: "Die Kennung oder Datei eines Drehbuchs.",
      value: Bilingual(en: "scenario", de: "drehbuch")),
    completion: .candidates(.scenarios))
  package var scenario: String

  @OptionGroup package var pace: DrillPaceOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    try DrillStart(
      context, options.shared, actor: options.actor, realTime: pace.realTime, speed: pace.speed
    ).run(scenario)
  }
}

/// What a command takes that is about no one incident, but about who acts.
package struct ActorOptions: ParsableArguments {
  @OptionGroup package var shared: SharedOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      en: "Who acts: a person's id from the roster.",
      de: "Wer handelt: die Kennung einer Person des Teams.",
      value: Bilingual(en: "person", de: "person")),
    completion: .candidates(.people))
  package var actor: String?

  package init() {}
}
