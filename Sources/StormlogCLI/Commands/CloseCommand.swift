package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct CloseCommand: StormlogCommand {
  package static let help = CommandHelp(
    "close", de: "abschließen",
    does: Bilingual(
      en: "Close the incident for a reason.",
      de: "Den Vorfall mit einem Grund abschließen."),
    more: Bilingual(
      en: """
        As `resolved` only what was resolved can be closed; the other reasons close from anywhere.

        Examples:
          stormlog close
          stormlog close -i 2 --reason duplicate --of 1
          stormlog close --reason false-alarm --because "an old video, already settled in May"
        """,
      de: """
        Als `gelöst` lässt sich nur abschließen, was gelöst ist; die anderen Gründe gelten aus jedem
        Stand.

        Beispiele:
          stormlog abschließen
          stormlog abschließen -i 2 --reason doppelt --of 1
          stormlog abschließen --reason fehlalarm --because "ein altes Video, im Mai schon geklärt"
        """))

  @OptionGroup package var options: ActOptions

  @Option(
    help: ArgumentHelp(
      en: "resolved, duplicate, false-alarm, superseded, external or cancelled.",
      de: "gelöst, doppelt, fehlalarm, aufgegangen (in einem anderen Vorfall), von-außen "
        + "oder abgebrochen.",
      value: Bilingual(en: "reason", de: "grund")),
    completion: .words(ClosureReason.self))
  package var reason: String = ClosureReason.resolved.rawValue

  @Option(
    help: ArgumentHelp(
      en: "The incident of the same storm that goes on, for duplicate or superseded.",
      de: "Der Vorfall desselben Sturms, der weiterläuft, bei doppelt oder aufgegangen.",
      value: Bilingual(en: "number", de: "nummer")),
    completion: .candidates(.incidents))
  package var of: Int?

  @OptionGroup package var why: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = shell.desk.closing(
      try shell.reading.choice(reason, of: ClosureReason.self, named: "--reason"),
      because: try shell.reading.checked(why.because), inFavourOf: of)
    try shell.report(shell.perform(act))
  }
}
