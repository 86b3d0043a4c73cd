package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording
import LineReading

package struct StepsCommand: StormlogCommand {
  package static let help = CommandHelp(
    "steps", de: "schritte",
    does: Bilingual(
      en:
        "Show the steps of the playbooks that are followed, and why a step is not open; or one whole.",
      de:
        "Die Schritte der befolgten Playbooks zeigen, und warum einer nicht offen ist; oder einen ganz."
    ),
    more: Bilingual(
      en: """
        With a number or id one step is shown: what to do, who, by when, what it waits for, what
        settles it, and what was recorded about it.

        Examples:
          stormlog steps
          stormlog steps 12
        """,
      de: """
        Mit einer Nummer oder Kennung erscheint ein Schritt: was zu tun ist, wer, bis wann, worauf
        er wartet, was ihn erledigt und was dazu eingetragen ist.

        Beispiele:
          stormlog schritte
          stormlog schritte 12
        """))

  @OptionGroup package var options: IncidentOptions

  @Argument(
    help: ArgumentHelp(
      en: "The number or id of a step to show whole.",
      de: "Die Nummer oder Kennung eines Schritts, der ganz gezeigt wird.",
      value: Bilingual(en: "step", de: "schritt")),
    completion: .candidates(.openSteps))
  package var step: String?

  @Option(
    help: ArgumentHelp(
      en: "The run's number, where several playbooks have a step of this id.",
      de: "Die Nummer des Laufs, wenn mehrere Playbooks einen Schritt dieser Kennung haben.",
      value: Bilingual(en: "run", de: "lauf")))
  package var run: Int?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let look = try shell.desk.look(everything: step != nil)
    guard let step else { return try shell.report(StepList(look)) }
    try shell.report(StepList(look, step: shell.desk.step(step, run: run), run: run))
  }
}
