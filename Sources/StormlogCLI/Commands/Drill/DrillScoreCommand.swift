package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct DrillScoreCommand: StormlogCommand {
  package static let help = CommandHelp(
    "score", de: "stand",
    does: Bilingual(
      en: "Show what was met in time, computed from the journal.",
      de: "Zeigen, was rechtzeitig geschah, berechnet aus dem Journal."),
    more: Bilingual(
      en: """
        Each objective is graded from its expectations: P all in time, S all done but some late, M
        some not done, U none done. What is done before its inject counts as in time, but not a fact
        or a decision: recorded before its inject, it is shown but not graded. Where a drill was
        ended early, that is said; what had come in by then and was not done counts as not done.
        Without a number the drill under way is meant, else the last.

        Example:
          stormlog drill score 3
        """,
      de: """
        Jedes Übungsziel wird nach seinen Erwartungen benotet: P alles rechtzeitig, S alles getan,
        manches zu spät, M manches nicht getan, U nichts getan. Was vor seiner Einspielung getan
        ist, zählt als rechtzeitig, nicht aber ein Fakt oder eine Entscheidung: Vor der Einspielung
        erfasst, wird beides gezeigt, aber nicht benotet. Bei einer vorzeitig beendeten Übung steht
        das dabei; was bis dahin eingespielt und nicht getan war, zählt als nicht getan. Ohne Nummer
        ist die laufende Übung gemeint, sonst die letzte.

        Beispiel:
          stormlog übung stand 3
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "The drill's number.",
      de: "Die Nummer der Übung.",
      value: Bilingual(en: "number", de: "nummer")))
  package var number: Int?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.report(DrillScoreView(try shell.desk.drillLook(number)))
  }
}
