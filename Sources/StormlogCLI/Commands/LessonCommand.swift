package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

package struct LessonCommand: DescribedCommand {
  package static let help = CommandHelp(
    "lesson", de: "erkenntnis",
    does: Bilingual(
      en: "What was learned: what went well, badly, or by luck.",
      de: "Was gelernt wurde: was gut lief, was schlecht, und wo wir Glück hatten."))

  package static let configuration = help.configuration(
    subcommands: [Add.self, List.self])

  package init() {}

  package struct Add: StormlogCommand {
    package static let help = CommandHelp(
      "add", de: "neu",
      does: Bilingual(
        en: "Record a lesson.",
        de: "Eine Erkenntnis festhalten."),
      more: Bilingual(
        en: """
          Example:
            stormlog lesson add badly "Nobody could reach legal between two and five."
          """,
        de: """
          Beispiel:
            stormlog erkenntnis neu schlecht "Zwischen zwei und fünf war Recht nicht zu erreichen."
          """))

    @OptionGroup package var options: ActOptions

    @Argument(
      help: ArgumentHelp(
        en: "well, badly or luck.",
        de: "gut, schlecht oder glück.",
        value: Bilingual(en: "category", de: "art")), completion: .words(Lesson.Category.self))
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
    package static let help = CommandHelp(
      "list", de: "liste",
      does: Bilingual(
        en: "Show the lessons.",
        de: "Die Erkenntnisse zeigen."),
      more: Bilingual(
        en: """
          Example:
            stormlog lesson list
          """,
        de: """
          Beispiel:
            stormlog erkenntnis liste
          """))

    @OptionGroup package var options: IncidentOptions

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(LessonList(shell.desk.look()))
    }
  }
}
