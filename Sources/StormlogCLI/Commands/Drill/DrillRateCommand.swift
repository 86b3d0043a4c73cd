package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct DrillRateCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Rate an objective as the evaluator, beside what was computed.",
    discussion: helpText(
      """
      P performed without challenges, S with some, M with major ones, U unable to be performed. The
      rating is recorded with its reason; the computed one stays visible.

      Example:
        stormlog drill rate speed S --because "the holding statement was sent to the wrong channel"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(help: "The objective's id.")
  package var objective: String

  @Argument(help: "P, S, M or U.", completion: .list(DrillRating.allCases.map(\.rawValue)))
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
