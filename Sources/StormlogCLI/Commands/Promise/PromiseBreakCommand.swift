package import ArgumentParser
import IncidentCore
import IncidentWording

package struct PromiseBreakCommand: StormlogCommand {
  package static let help = CommandHelp(
    "break", de: "gebrochen",
    does: Bilingual(
      en: "Record that a promise was broken.",
      de: "Festhalten, dass eine Zusage gebrochen wurde."),
    more: Bilingual(
      en: """
        Example:
          stormlog promise break 1 -m "the forensic report was not there yet"
        """,
      de: """
        Beispiel:
          stormlog zusage gebrochen 1 -m "das forensische Gutachten lag noch nicht vor"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The promise's number.",
      de: "Die Nummer der Zusage.",
      value: Bilingual(en: "number", de: "nummer")))
  package var promise: Int

  @OptionGroup package var text: MessageOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = SettlePromise(promise, .broken, text: try shell.reading.text(text))
    try shell.report(shell.perform(act))
  }
}
