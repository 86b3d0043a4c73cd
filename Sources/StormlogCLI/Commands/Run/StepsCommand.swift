package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct StepsCommand: StormlogCommand {
  package static let help = CommandHelp(
    "steps", de: "schritte",
    does: Bilingual(
      en: "Show all steps of the playbooks that are followed, and why a step is not open.",
      de: "Alle Schritte der befolgten Playbooks zeigen, und warum ein Schritt nicht offen ist."),
    more: Bilingual(
      en: """
        Example:
          stormlog steps
        """,
      de: """
        Beispiel:
          stormlog schritte
        """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(StepList(shell.desk.look()))
  }
}
