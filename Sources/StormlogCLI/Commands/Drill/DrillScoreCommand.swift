package import ArgumentParser
import IncidentDesk
import IncidentViews

package struct DrillScoreCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Show what was met in time, computed from the journal.",
    discussion: helpText(
      """
      Each objective is graded from its expectations: P all in time, S all done but some late, M
      some not done, U none done. What is done before its inject counts as in time, but not a fact or
      a decision: recorded before its inject, it is shown and left out of the grade. A drill that was
      ended early says so; what had come in and was not done is not done. Without a number the drill under way is meant, else the last.

      Example:
        stormlog drill score 3
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(help: "The drill's number.")
  package var number: Int?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.report(DrillScoreView(try shell.desk.drillLook(number)))
  }
}
