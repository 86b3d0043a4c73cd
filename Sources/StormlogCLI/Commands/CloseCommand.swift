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
        Only a resolved incident can be closed as `resolved`; the other reasons hold in any state.

        Examples:
          stormlog close
          stormlog close -i 2 --reason duplicate --of 1
          stormlog close --reason false-alarm --because "an old video, already settled in May"
        """,
      de: """
        Als `beigelegt` lässt sich nur ein beigelegter Vorfall abschließen; die anderen Gründe gelten
        in jedem Stand.

        Beispiele:
          stormlog abschließen
          stormlog abschließen -i 2 --reason doppelt --of 1
          stormlog abschließen --reason fehlalarm --because "ein altes Video, im Mai schon geklärt"
        """))

  @OptionGroup package var options: ActOptions

  @Option(
    help: ArgumentHelp(
      en: "resolved, duplicate, false-alarm, superseded, external or cancelled.",
      de: "beigelegt, doppelt, fehlalarm, aufgegangen (in einem anderen Vorfall), von-außen "
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
