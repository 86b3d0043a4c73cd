package import ArgumentParser
import IncidentDesk
import IncidentCore
import IncidentWording

package struct SkipCommand: StormlogCommand {
  package static let help = CommandHelp(
    "skip", de: "überspringen",
    does: Bilingual(
      en: "Record that a step is left out, and why.",
      de: "Festhalten, dass ein Schritt entfällt, und warum."),
    more: Bilingual(
      en: """
        Example:
          stormlog skip freeze-posts --because "nothing is scheduled, no ads running"
        """,
      de: """
        Beispiel:
          stormlog überspringen freeze-posts --because "nichts geplant, keine Anzeigen"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: StepArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = SkipStep(
      try shell.desk.step(step.step, run: step.run), run: step.run,
      because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
