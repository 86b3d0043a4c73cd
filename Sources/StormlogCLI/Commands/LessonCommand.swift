package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews

package struct LessonCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "lesson", abstract: "What was learned: what went well, badly, or by luck.",
    subcommands: [Add.self, List.self])

  package init() {}

  package struct Add: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record a lesson.",
      discussion: helpText(
        """
        Example:
          stormlog lesson add badly "Nobody could reach legal between two and five."
        """))

    @OptionGroup package var options: ActOptions

    @Argument(help: "well, badly or luck.", completion: .list(["well", "badly", "luck"]))
    package var category: String

    @OptionGroup package var text: TextOptions

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let category = try shell.reading.lessonCategory(category)
      let written = try shell.reading.text(text, for: .lesson)
      try shell.report(shell.perform(AddLesson(category, written.text), written: written))
    }
  }

  package struct List: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Show the lessons.",
      discussion: helpText(
        """
        Example:
          stormlog lesson list
        """))

    @OptionGroup package var options: IncidentOptions

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(LessonList(shell.desk.look()))
    }
  }
}
