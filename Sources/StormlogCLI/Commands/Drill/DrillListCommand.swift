package import ArgumentParser
import IncidentWording

package struct DrillListCommand: StormlogCommand {
  package static let help = CommandHelp(
    "list", de: "liste",
    does: Bilingual(
      en: "Show the scenarios at hand and the drills that were held.",
      de: "Die vorhandenen Drehbücher und die gehaltenen Übungen zeigen."),
    more: Bilingual(
      en: """
        Example:
          stormlog drill list
        """,
      de: """
        Beispiel:
          stormlog übung liste
        """))

  @OptionGroup package var shared: SharedOptions

  @Flag(
    help: ArgumentHelp(
      en: "Exit with 1 where no drill was held.",
      de: "Mit 1 enden, wenn keine Übung gehalten wurde."))
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).reportDrills(exitStatus: exitStatus)
  }
}
