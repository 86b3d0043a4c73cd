package import ArgumentParser

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
    let desk = try Desk(context, options)
    try desk.report(StatementList(desk.look()))
  }
}
