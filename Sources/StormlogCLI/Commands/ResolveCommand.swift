package import ArgumentParser
import IncidentCore
import IncidentWording

package struct ResolveCommand: StormlogCommand {
  package static let help = CommandHelp(
    "resolve", de: "beilegen",
    does: Bilingual(
      en: "Record that the storm is over.",
      de: "Festhalten, dass der Sturm vorbei ist."),
    more: Bilingual(
      en: """
        Example:
          stormlog resolve --because "two calm days, the victim has accepted the apology"
        """,
      de: """
        Beispiel:
          stormlog beilegen --because "zwei ruhige Tage, die Entschuldigung ist angenommen"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(
      shell.perform(ResolveIncident(because: try shell.reading.checked(reason.because))))
  }
}
