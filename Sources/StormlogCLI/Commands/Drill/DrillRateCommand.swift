package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct DrillRateCommand: StormlogCommand {
  package static let help = CommandHelp(
    "rate", de: "bewerten",
    does: Bilingual(
      en: "Rate an objective as the evaluator, beside what was computed.",
      de: "Ein Übungsziel selbst bewerten, neben der berechneten Note."),
    more: Bilingual(
      en: """
        P performed without challenges, S with some, M with major ones, U unable to be performed.
        The rating is recorded with its reason; the computed one stays visible.

        Example:
          stormlog drill rate speed S \
        --because "the holding statement was sent to the wrong channel"
        """,
      de: """
        P ohne Schwierigkeiten, S mit einigen, M mit großen, U nicht gelungen. Die Bewertung wird
        mit ihrer Begründung festgehalten; die berechnete Note bleibt sichtbar.

        Beispiel:
          stormlog übung bewerten speed S --because "die erste Meldung ging in den falschen Kanal"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The objective's id.",
      de: "Die Kennung des Übungsziels.",
      value: Bilingual(en: "objective", de: "ziel")))
  package var objective: String

  @Argument(
    help: ArgumentHelp(
      en: "P, S, M or U.",
      de: "P, S, M oder U.",
      value: Bilingual(en: "rating", de: "note")),
    completion: .words(DrillRating.self))
  package var rating: String

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let rating = try shell.reading.choice(
      rating.uppercased(), of: DrillRating.self, named: "RATING")
    let number = try shell.desk.drillLook(nil).look.number
    let act = RateObjective(
      objective, rating, because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.desk.perform(act, on: number))
  }
}
