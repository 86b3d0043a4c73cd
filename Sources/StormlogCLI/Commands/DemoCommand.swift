package import ArgumentParser
import IncidentWording
import LineReading

package struct DemoCommand: StormlogCommand {
  package static let help = CommandHelp(
    "demo", de: "demo",
    does: Bilingual(
      en: "Watch documented storms unfold, from the first post to the post-mortem.",
      de: "Belegten Stürmen zusehen, vom ersten Beitrag bis zur Nachbetrachtung."),
    more: Bilingual(
      en: """
        Replays United 3411 (2017) and adidas rent (2020) through the same commands a person types,
        on a simulated clock, into a fresh workspace. What is documented names its source; the
        rest is invented and marked so. Post-mortems in English and German are left behind.

        Examples:
          stormlog demo
          stormlog demo united-3411 -o ./demo
        """,
      de: """
        Spielt United 3411 (2017) und die Miete von adidas (2020) nach, mit denselben Befehlen, die
        ein Mensch eingibt, auf einer simulierten Uhr und in einem neuen Arbeitsbereich. Belegtes
        nennt seine Quelle; alles Übrige ist erfunden und als erfunden gekennzeichnet. Am Ende
        liegen Nachbetrachtungen auf Englisch und Deutsch da.

        Beispiele:
          stormlog demo
          stormlog demo united-3411 -o ./demo
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "Which storm; all where none is given.",
      de: "Welcher Sturm; ohne Angabe alle.",
      value: Bilingual(en: "storm", de: "sturm")),
    completion: .list(["united-3411", "adidas-rent"]))
  package var storm: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      en: "The folder for the workspace and the reports.",
      de: "Der Ordner für Arbeitsbereich und Berichte.",
      value: Bilingual(en: "folder", de: "ordner")),
    completion: .candidates(.folders))
  package var output: String = "stormlog-demo"

  package init() {}

  package func run(in context: CommandContext) throws {
    try DemoRunner(context, shared, folder: output).run(storm)
  }
}
