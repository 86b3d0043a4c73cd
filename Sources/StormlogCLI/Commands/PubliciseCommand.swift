package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct PubliciseCommand: StormlogCommand {
  package static let help = CommandHelp(
    "publicise", de: "markieren",
    does: Bilingual(
      en: "Mark an entry as fit for the public report, or take the mark back.",
      de: "Einen Eintrag als öffentlich markieren, oder diese Markierung aufheben."),
    more: Bilingual(
      en: """
        Examples:
          stormlog publicise 12
          stormlog publicise 12 --internal
        """,
      de: """
        Beispiele:
          stormlog markieren 12
          stormlog markieren 12 --internal
        """))

  @OptionGroup package var options: RecordOptions

  @Argument(
    help: ArgumentHelp(
      en: "The entry's number in the timeline.",
      de: "Die Nummer des Eintrags in der Zeitleiste.",
      value: Bilingual(en: "entry", de: "eintrag")))
  package var entry: Int

  @Flag(
    name: .customLong("internal"),
    help: ArgumentHelp(
      en: "Take the mark back.",
      de: "Die Markierung aufheben."))
  package var isInternal = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(shell.perform(shell.desk.marking(entry, isPublic: !isInternal)))
  }
}
