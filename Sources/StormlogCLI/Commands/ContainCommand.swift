package import ArgumentParser
import IncidentCore
import IncidentWording

package struct ContainCommand: StormlogCommand {
  package static let help = CommandHelp(
    "contain", de: "eindämmen",
    does: Bilingual(
      en: "Record that the storm no longer grows.",
      de: "Festhalten, dass der Sturm nicht mehr wächst."),
    more: Bilingual(
      en: """
        Example:
          stormlog contain --because "mentions per hour below half of the peak since 14:00"
        """,
      de: """
        Beispiel:
          stormlog eindämmen --because "seit 14:00 weniger als halb so viele Erwähnungen"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(
      shell.perform(ContainIncident(because: try shell.reading.checked(reason.because))))
  }
}
