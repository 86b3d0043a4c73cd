package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct StatementListCommand: StormlogCommand {
  package static let help = CommandHelp(
    "list", de: "liste",
    does: Bilingual(
      en: "Show the statements and whom they wait for.",
      de: "Die Stellungnahmen zeigen, und auf wen sie warten."),
    more: Bilingual(
      en: """
        Example:
          stormlog statement list
        """,
      de: """
        Beispiel:
          stormlog stellungnahme liste
        """))

  @OptionGroup package var options: IncidentOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(
      StatementList(shell.desk.look(), texts: shell.desk.statementTexts()))
  }
}
