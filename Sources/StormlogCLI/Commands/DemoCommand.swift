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
        on a simulated clock, into a fresh workspace. What is documented carries its source; the
        rest is invented and says so. Leaves post-mortems in English and German.

        Examples:
          stormlog demo
          stormlog demo united-3411 -o ./demo
        """,
      de: """
        Spielt United 3411 (2017) und die Miete von adidas (2020) nach, mit denselben Befehlen, die
        ein Mensch eingibt, auf einer simulierten Uhr und in einem frischen Arbeitsbereich. Was
        belegt ist, trägt seine Quelle; das Übrige ist erfunden und sagt das auch. Hinterlässt
        Nachbetrachtungen auf Englisch und Deutsch.

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
