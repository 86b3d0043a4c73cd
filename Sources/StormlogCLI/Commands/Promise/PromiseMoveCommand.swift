package import ArgumentParser
import IncidentCore
import IncidentWording

package struct PromiseMoveCommand: StormlogCommand {
  package static let help = CommandHelp(
    "move", de: "verschieben",
    does: Bilingual(
      en: "Give a promise another time that was agreed on.",
      de: "Einer Zusage eine andere Frist geben, die vereinbart wurde."),
    more: Bilingual(
      en: """
        The first time stays on record. The new one counts only if it was agreed on before the
        promise fell due: after that it is broken, and the new time is by when it is made good.

        Example:
          stormlog promise move 1 --by "tomorrow 9:00" --because "the family asked for it"
        """,
      de: """
        Die erste Frist bleibt sichtbar. Die neue zählt nur, wenn sie vereinbart wurde, bevor die
        alte ablief: Danach ist die Zusage gebrochen, und die neue Frist sagt, bis wann sie
        nachgeholt wird.

        Beispiel:
          stormlog zusage verschieben 1 --by "morgen 9:00" --because "die Familie bat darum"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The promise's number.",
      de: "Die Nummer der Zusage.",
      value: Bilingual(en: "number", de: "nummer")))
  package var promise: Int

  @Option(
    help: ArgumentHelp(
      en: "By when now: 18:00, \"in 2h\", \"morgen 9:00\".",
      de: "Bis wann nun: 18:00, \"in 2 Std.\", \"morgen 9:00\".",
      value: Bilingual(en: "time", de: "zeit")))
  package var by: String

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = MovePromise(
      promise, due: try shell.reading.dueInstant(by),
      because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
