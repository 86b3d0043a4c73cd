package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct PromiseListCommand: StormlogCommand {
  package static let help = CommandHelp(
    "list", de: "liste",
    does: Bilingual(
      en: "Show the promises and what became of them.",
      de: "Die Zusagen zeigen, und was daraus wurde."),
    more: Bilingual(
      en: """
        Examples:
          stormlog promise list
          stormlog promise list --open --to family
        """,
      de: """
        Beispiele:
          stormlog zusage liste
          stormlog zusage liste --open --to familie
        """))

  @OptionGroup package var options: IncidentOptions

  @Flag(
    help: ArgumentHelp(
      en: "Only those of which nobody has said what became of them.",
      de: "Nur die, zu denen noch niemand gesagt hat, was daraus wurde."))
  package var open = false

  @Option(
    help: ArgumentHelp(
      en: "Only those to somebody; a part of the name will do.",
      de: "Nur die an jemanden; ein Teil des Namens genügt.",
      value: Bilingual(en: "whom", de: "wem")))
  package var to: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(PromiseList(shell.desk.look(), onlyOpen: open, to: shell.reading.checked(to)))
  }
}
