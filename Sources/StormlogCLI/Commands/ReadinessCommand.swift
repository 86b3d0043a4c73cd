package import ArgumentParser
import IncidentWording

package struct ReadinessCommand: StormlogCommand {
  package static let help = CommandHelp(
    "readiness", de: "vorbereitung",
    does: Bilingual(
      en: "Judge the preparation by the ten points of Bitkom's checklist.",
      de: "Die Vorbereitung beurteilen, nach den zehn Punkten der Bitkom-Checkliste."),
    more: Bilingual(
      en: """
        Looks at stormlog.yaml, the playbooks and the drills in the journal, and gives no credit for
        what it cannot see. What is older than a year counts as outdated.

        Examples:
          stormlog readiness
          stormlog readiness --format html -o readiness.html
        """,
      de: """
        Betrachtet stormlog.yaml, die Playbooks und die Übungen im Journal; was nicht zu sehen ist,
        zählt nicht. Was älter als ein Jahr ist, gilt als veraltet.

        Beispiele:
          stormlog vorbereitung
          stormlog vorbereitung --format html -o vorbereitung.html
        """))

  @OptionGroup package var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      en: "text, markdown, html or json.",
      de: "text, markdown, html oder json.",
      value: Bilingual(en: "format", de: "format")),
    completion: .words(ReadinessFormat.self))
  package var format: String?

  @OptionGroup package var output: OutputOption

  @Flag(
    help: ArgumentHelp(
      en: "Exit with 1 where a point is not fully prepared.",
      de: "Mit 1 enden, wenn ein Punkt nicht vollständig vorbereitet ist."))
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.reportReadiness(
      format: format, to: output, exitStatus: exitStatus, workspace: shared.workspacePath)
  }
}
