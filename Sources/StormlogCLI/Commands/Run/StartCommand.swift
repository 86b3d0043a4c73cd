package import ArgumentParser
import IncidentDesk
import IncidentCore
import IncidentWording

package struct StartCommand: StormlogCommand {
  package static let help = CommandHelp(
    "start", de: "beginnen",
    does: Bilingual(
      en: "Record that a step has been begun.",
      de: "Festhalten, dass ein Schritt begonnen ist."),
    more: Bilingual(
      en: """
        Example:
          stormlog start verify-video
        """,
      de: """
        Beispiel:
          stormlog beginnen verify-video
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: StepArgument

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(
      shell.perform(StartStep(shell.desk.step(step.step, run: step.run), run: step.run)))
  }
}
