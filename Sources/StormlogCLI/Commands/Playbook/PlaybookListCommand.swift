package import ArgumentParser

package struct PlaybookListCommand: StormlogCommand {
  package static let help = CommandHelp(
    "list", de: "liste",
    does: Bilingual(
      en: "Show the playbooks that can be followed.",
      de: "Die Playbooks zeigen, die sich befolgen lassen."),
    more: Bilingual(
      en: """
        Example:
          stormlog playbook list
        """,
      de: """
        Beispiel:
          stormlog playbook liste
        """))

  @OptionGroup package var shared: SharedOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, shared)
    try desk.report(PlaybookList(desk.library))
  }
}
